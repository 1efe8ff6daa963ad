/** Nynorsk words and irregular forms of all three languages, by the word whose stem they share. Folded spellings. */

/** Words of grammar, as "base: form form". */
const GRAMMAR = `
    ikke: ikkje; hva: kva; hvem: kven; hvorfor: kvifor; hvordan: korleis; hver: kvar kvart;
    hverandre: kvarandre; hverdag: kvardag kvardagen; fra: frå; sammen: saman; mye: mykje; noen: nokon nokre;
    noe: noko; bare: berre; uten: utan; flere: fleire; mer: meir meire; gjør: gjer;
    gjøre: gjere gjera gjort gjorde; gi: gje gjev gjeve; finnes: finst; nå: no;`;

/** Nouns of other shape in nynorsk, and irregular plurals, as "base: form form". */
const NOUNS = `
    barn: born borna; eksempel: døme dømer døma; gutt: gut; vei: veg vegen vegar vegane; valg: val;
    år: åra året årene årets; mor: mødre mødrer; far: fedre fedrar; bror: brødre brør; søsken: sysken;
    søster: søstre søstrer systrer syster; ytelse: ytingar yting; norge: noreg noregs norges;
    uke: veke veka veker vekene vekes; sted: stad staden stader stadene; hånd: hand handa hender hendene;
    vold: vald; lidelse: liding lidingar; ensomhet: einsemd; tilhørighet: tilhøyrsle;
    ulikhet: ulikskap ulikskapar; datter: døtre døtrer dottera dotter dattera datteren;
    matematikk: matten matta matte; lege: legen leger legar legene; forening: foreninger foreningen foreningar;
    orden: ordenen; helse: helsa helsen helsens; senter: sentera sentre sentrene sentra; mann: menn mennene;
    kvinne: kvinner; foreldre: foreldra; lese: lesing leseing; skrive: skriving skrev skrevet skreiv;
    trivsel: trivnad trivnaden; mistrivsel: mistrivnad; trives: trivst trivast;`;

/** Verbs that change their vowel, as "base: form form". */
const VERBS = `
    falle: fell falt; stryke: strøk strøket strøke strauk stroket; lære: lært lærte; få: fekk fikk fått;
    komme: kom kome kjem kommet komen; gå: gikk gjekk gått går; følge: fulgt fulgte følgt følgte;
    søke: søkt søkte; hjelpe: hjalp hjulpet hjelpt; bruke: brukt brukte; styrke: styrket styrkt;
    velge: valgt valgte velger veljer velje valde; sen: seint sein seine sent seinare senere sener;
    telle: telje; lykkes: lukkast lykkast lykkas; bo: bur bor bu budd bodd; være: vere vera;
    deltakelse: delta deltar deltek deltatt deltok; sette: setje; forsering: forsere forserer forsert;
    tørre: tør torer;`;

/** Adjectives and adverbs, as "base: form form". */
const ADJECTIVES = `
    hel: heil heilt helt; alene: åleine; annerledes: annleis; øverste: øvste; bred: brei breie breitt bredt;
    egen: eige eiga eigne egne eget; høy: høg høgt høge høyt; høyere: høgare; god: godt gode;
    tett: tettare tettere; ny: nye nytt; ung: unge ungt yngre; liten: lite små; underveis: undervegs;
    åpen: open opne åpne; åpenhet: openheit openleik; trygghet: tryggleik tryggleiken;`;

/** English, as "base: form form". */
const ENGLISH = `
    child: children childrens; teach: taught; absence: absent absences absenteeism; maths: mathematics math;
    counsellor: counselor counselors; counselling: counseling counsel counselled;
    program: programmes programme programs; fail: failure failures; woman: women; make: making made;
    give: giving given; take: taking taken; use: using; leave: left leaving leaves leavers leaver;`;

const pairsOf = (text: string): [form: string, base: string][] =>
  text.split(';').flatMap((entry) => {
    const [base = '', forms = ''] = entry.split(':').map((part) => part.trim());
    return forms
      .split(/\s+/)
      .filter((form) => form !== '')
      .map((form): [string, string] => [form, base]);
  });

/** Whole words: form to base. */
export const WORD_FORMS: ReadonlyMap<string, string> = new Map(
  [GRAMMAR, NOUNS, VERBS, ADJECTIVES, ENGLISH].flatMap(pairsOf),
);
