/** Pieces of nynorsk words with their bokmål, wherever they stand: in "karriererettleiing" as in "rettleiing". */

/** As "nynorsk bokmål". */
const NYNORSK = `
    avbrot avbrudd; betre bedre; betring bedring; biletd bilded; bilete bilde; brukar bruker; butid botid; byrj begynn;
    byrjar begynner; byrjing begynnelse; bøk bok; deltaking deltakelse; djup dyp; dotter datter; drøym drøm;
    eigar eier; eigen egen; einig enig; eining enhet; einsam ensom; einskild enkelt; einsleg enslig;
    eteforstyr spiseforstyr; fastsetj fastsett; fleir fler; foreining forening; foresett foresatt;
    forbetr forbedr; forseink forsink; forseint forsent; framand fremmed; frammøt oppmøt; fråfall frafall; fråvær fravær;
    fylgj følg; fødd født; førebels foreløpig; førebu forbered; førebyg forebyg; føremål formål;
    føresetnad forutsetning; føresett foresatt; gjennomstrøym gjennomstrøm; gjering gjøring; gjevar giver;
    gjeving givning; grunngi begrunne; grunngje begrunne; grunngjeving begrunnelse; hald hold; handb håndb;
    handsam behandl; handverk håndverk; haust høst; heile hele; heilskap helhet; heim hjem; heit het; hjå hos;
    hovud hoved; høgskol høyskol; høgskul høyskol; høyr hør; innvandrar innvandrer; iverksetj iverksett;
    jamleg jevnlig; kjeld kild; kjend kjent; kjensle følelse; kopl kobl; kvardag hverdag; køyr kjør; lagd lagt;
    laus løs; leggjering liggjøring; leiar leder; leiing ledelse; låg lav; lærar lærer; lærd lært; løys løs;
    mangfald mangfold; marknad marked; medverk medvirk; medverknad medvirkning; meining mening; meistr mestr;
    mjuk myk; mogleg mulig; moglegheit mulighet; motverk motvirk; munnleg muntlig; møtestad møtested; namn navn;
    nedsetjing nedsattelse; nedsett nedsatt; nettstad nettsted; niande niende; nybyrjar nybegynner;
    nykomne nyankomne; omsyn hensyn; oppgåv oppgav; oversyn oversikt; partnar partner; pleiar pleier;
    påverk påvirk; rekn regn; rettlei veiled; rettleiar veileder; rettleiing veiledning; rådgjeving rådgivning;
    rørsle bevegelse; sakkunne sakkyndighet; sakkunnig sakkyndig; sakshandsam saksbehandl; samanheng sammenheng;
    samansett sammensatt; samspel samspill; sjuk syk; sjølv selv; skildr beskriv; skilnad forskjell;
    skreddar skredder; skula skola; skulane skolene; skular skoler; skule skole; snikkar snekker; sommar sommer; spegel speil; spegl speil; språkleg språklig;
    spørje spørre; sstad ssted; styresmakt myndighet; sumar sommer; svein svenn; sveke suke; særskild særskilt;
    søkjar søker; teieerkl taushetserkl; teieplikt taushetsplikt; teikn tegn; tenest tjenest; tiande tiende;
    tilbod tilbud; tilhøve forhold; tillitsvald tillitsvalgt; tilsett ansatt; tilskot tilskudd; tilvis henvis;
    trøytt trøtt; trøyttleik trøtthet; ulukke ulykke; undervegs underveis; ungdomssteg ungdomstrinn;
    utanfor utenfor; utanfrå utenfra; utanom utenom; utgrei utred; utgreiing utredning; utsett utsatt;
    vaksen voksen; vaksne voksen; valfag valgfag; valfri valgfri; vegleiing veiledning; verkeleg virkelig;
    verkemid virkemid; verknad virkning; verksemd virksomhet; verkstad verksted; vidar vider;
    åtferd atferd; åttande åttende;`;

/** Two ways of writing one bokmål word. */
const BOKMAL = `
    adferd atferd; deltagelse deltakelse; ensam ensom; framgang fremgang; framme fremme; framover fremover;
    framtid fremtid; fremmøt oppmøt; kroppsøvelse kroppsøving; lærlingeløft lærlingløft; menneskj mennesk;
    minoritetsspråk minoritetspråk; rettledning veiledning;
    voksne voksen;`;

interface Piece {
  piece: string;
  base: string;
  nynorsk: boolean;
}

const piecesOf = (text: string, nynorsk: boolean): Piece[] =>
  text
    .split(';')
    .map((entry) => entry.trim().split(' '))
    .filter((pair) => pair.length === 2)
    .map(([piece = '', base = '']) => ({ piece, base, nynorsk }));

/** The pieces by their first two letters, the longest first, so that "moglegheit" is met before "mogleg". */
const BY_START = new Map<number, Piece[]>();
const all = [...piecesOf(NYNORSK, true), ...piecesOf(BOKMAL, false)];
for (const piece of all.sort((a, b) => b.piece.length - a.piece.length)) {
  const start = startOf(piece.piece, 0);
  BY_START.set(start, [...(BY_START.get(start) ?? []), piece]);
}

function startOf(word: string, at: number): number {
  return word.charCodeAt(at) * 0x10000 + word.charCodeAt(at + 1);
}

/** The longest known piece at this place of a word, if there is one. */
export function pieceAt(word: string, at: number): Piece | undefined {
  return BY_START.get(startOf(word, at))?.find(({ piece }) => word.startsWith(piece, at));
}
