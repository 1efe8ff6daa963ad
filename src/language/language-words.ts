/** Words and pieces of words by which bokmål, nynorsk and English are told from each other. Folded spellings. */
import { fold } from './fold.ts';

/** `no` is what both written forms of Norwegian have and English does not. */
export type Marker = 'nb' | 'nn' | 'no' | 'en';

/** Each word once: what both written forms have stands under `no` alone. */
export const MARKER_WORDS: Readonly<Record<Marker, string>> = {
  nb: `
    hva hvem hvor hvordan hvorfor hvilke hvilken hvilket hver hvert hverandre hvis ikke jeg en et fra dem noe noen
    flere mer mye være vært uten sammen nå selv hun dere gjør gjøre gjøres fortsatt fremdeles fikk følge følger
    bare se ser samme annen annet egen egne finnes finner fins trenger trengs mangler sier vei veien uke uka uken
    tidlig vanlig faglig bedre vet velge velger søke søker slutter sluttet faller falt sliter sitter skriver jobber
    tilbud behov regler timer karakterer elever elevene elevenes lærere lærer læreren lærerne skolen skoler skolene
    gutten sønnen datteren dattera jenta foreldrene opplæringen ordningen voksne hjemme hjem veiledning videregående
    sommerskole videre regning tall opplegget alene dårlig bra begynne lykkes senere siden høsten spørsmål enkelte
    lærlinger lærlingene rådgiver rådgivere tjenesten tiltakene tiltakenes fylkene fylker kommuner kommunene ungdommen
    ungdommer ungdommene ett hvilkensomhelst kroner penger måneder bøker foran igjen henne`,
  nn: `
    kva kven kvar kor korleis kvifor kvart kvarandre kvilke ikkje eg ein eit ei frå dei dykk dykkar deira noko nokon
    nokre fleire meir mykje vere vore verte vert vart utan saman no sjølv ho gjer gjere gjera gjev gje fekk følgje
    følgjer fylgje fylgjer kjem berre sjå sjår att attende same anna eigen eige eigne eiga finst finn treng trengst
    manglar seier veg vegen veke veka tidleg vanleg fagleg betre veit velje vel søkje søkjer sluttar fell
    slit sit skriv jobbar tilbod tilbodet behova reglar timar karakterar elevar elevane elevanes lærar lærarar lærarane
    læraren skule skulen skular skulane guten sonen dottera foreldra opplæringa ordninga vaksne vaksen heime heim
    rettleiing vidaregåande sumarskule vidare rekning tal åleine dårleg byrje lukkast seinare sidan hausten lærlingar
    lærlingane rådgjevar rådgjevarar rådgjevaren tenesta tiltaka fylka kommunar kommunane ungdomen ungdomar
    ungdomane eitt korfor medan elles difor enno verksemd verksemder døme oversyn lova måla faga hovud stad staden
    statleg høyre høyrer ynskjer ønskjer ønskje tek heiter annleis nyttar utsette kome møtast spørsmåla resultata
    skreiv eldsjeler skuggedag kjelder gav lyftet lærlinglyftet yrkesval teikn
    born borna gut vanskar fyrste dokker me tilpassa retta framleis styrkt auke opplegga namn nettstad handbok kriterium
    lag mellombels omgrepet grunngje grunngjeving virka verka verkar fanst øvst førehand ettertid budd systemretta
    målretta yrkesretta liggjande kvile samanlikn samanlikne jamfør jamføre`,
  no: `
    og i er som med til for på av om har kan skal vil må bør ble blir når eller men så også etter ved mot mellom under
    over vi du oss vår våre min mitt mine sin sitt sine han det den de deg meg seg denne disse dette der her inn ut opp
    ned hos alle alt både bli få går gå ta tar kom å tiltak elev lærling skoleeier oppfølging opplæring overgang
    fravær læreplass fylke kommune samarbeid hjelp kurs fag yrkesfag utdanning bedrift ungdom praksis fagbrev
    rektor gjort rådgiving samfunn språk prøve forsøk plan avtale avtaler møte møter arbeid eksamen stryk vilkår fordypning
    ungdomstrinn ungdomstrinnet trinn påbygg lekse leksehjelp kroppsøving miljø læringsmiljø klasse mobbing råd slutta`,
  en: `
    a an the and or of in on to for with without from by at as is are was were be been being do does did have has had
    what which who whom whose when where why how can could should would will may might must not no dont doesnt isnt
    there their they them this that these those it its we you your our my his her he she me us any some all each every
    more most much many few other another same both between within across during after before about into through out up
    than then so if because while also only own per via against
    school schools student students pupil pupils teacher teachers teaching learning youth young people person county
    counties municipality municipalities measure measures initiative initiatives intervention interventions upper
    secondary lower vocational education training apprentice apprentices apprenticeship apprenticeships dropout dropouts
    drop dropping truancy absence attendance guidance counselling counselor counsellor career careers support help
    service services welfare health mental exam exams maths math grade grades course courses subject subjects class
    classroom placement placements company companies work working workplace job jobs employer employers parent parents
    son daughter child children kid kids boy girl project projects scheme schemes programme programmes quality
    cooperation partnership follow early risk minority language languages skills special needs tutoring homework summer
    year years transition tracking quit quitting fail failed failing leave leaving left get gets give gives list
    show find tell exist exists available summary overview report knowledge development
    phys ed level numeracy literacy bullying motivation qualification assessment environment improve improving hello please thanks
    define explain pregnant girls boys holidays boredom refugee migrant migrants`,
};

const entries = (Object.keys(MARKER_WORDS) as Marker[]).flatMap((marker) =>
  MARKER_WORDS[marker]
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word): [string, Marker] => [fold(word), marker]),
);

/** Each word with the languages that claim it: English may share one with any of the others. */
export const MARKERS: ReadonlyMap<string, ReadonlySet<Marker>> = (() => {
  const markers = new Map<string, Set<Marker>>();
  for (const [word, marker] of entries) {
    const known = markers.get(word) ?? new Set();
    markers.set(word, known.add(marker));
  }
  return markers;
})();

/** Pieces that only bokmål has; those of nynorsk are in `word-pieces.ts`. */
export const BOKMAL_PIECE =
  /skole|frafall|fravær|veiled|rådgiv|videre|hjem|tjenest|eier|leder|ledelse|virksomhet|tilbud|foreb|voks[en]|løsning|trøtt|atferd|selv|mulig|utenfor|sammen|partner|mestr|følels|ensom|enhet|sommer|hoved|løftet|møtested|navn|begrep|deltaker|håndbok/;

/** Pieces of the field's Norwegian words that compounds in either written form are made of. */
export const NORWEGIAN_PIECE =
  /arbeid|utvikl|kurs|opplær|elev|fylke|undervis|kompetanse|kvalitets|sikring|tiltak|ungdom|yrke|prosjekt|prøve|hjelp|miljø|bedrift|trinn|ordning|veksl|samling|kartlegg|deling|satsing|direktorat|bygging|materiell|fagopp|avtale|kultur$|trening|språk|krav|samtale|skjema|grunn/;

/** Endings of words of five letters and more, with what they tell and how much. The first that fits counts: a longer one stands before a shorter one that ends it. */
export const ENDINGS: readonly (readonly [ending: string, marker: Marker, points: number])[] = [
  ['ingane', 'nn', 2],
  ['ingar', 'nn', 2],
  ['ingen', 'nb', 1],
  ['inger', 'nb', 0.7],
  ['ssjon', 'no', 1],
  ['sjon', 'no', 1.5],
  ['tion', 'en', 2],
  ['ness', 'en', 1.5],
  ['ship', 'en', 2],
  ['inga', 'nn', 1.5],
  ['heit', 'nn', 2],
  ['ata', 'nn', 1],
  ['leik', 'nn', 1],
  ['lege', 'nn', 1],
  ['lige', 'nb', 1.5],
  ['else', 'nb', 1],
  ['elser', 'nb', 1],
  ['elsen', 'nb', 1],
  ['ande', 'nn', 0.8],
  ['ende', 'nb', 0.8],
  ['arar', 'nn', 2],
  ['eren', 'nb', 0.5],
  ['aren', 'nn', 1],
  ['ment', 'en', 0.7],
  ['able', 'en', 1],
  ['ance', 'en', 1.5],
  ['ence', 'en', 1.5],
  ['ical', 'en', 1.5],
  ['ful', 'en', 1],
  ['ane', 'nn', 1.5],
  ['ene', 'nb', 1],
  ['het', 'nb', 1.5],
  ['lig', 'nb', 1.5],
  ['leg', 'nn', 1.5],
  ['ies', 'en', 1.5],
  ['ity', 'en', 2],
  ['ous', 'en', 1.5],
  ['ive', 'en', 0.7],
  ['ants', 'en', 1.5],
  ['ents', 'en', 1.5],
  ['ees', 'en', 1.5],
  ['ers', 'en', 0.7],
  ['tors', 'en', 0.7],
  ['ed', 'en', 1],
  ['ly', 'en', 1],
  ['ar', 'nn', 1],
  ['er', 'nb', 0.3],
  ['en', 'nb', 0.3],
  ['et', 'no', 0.5],
  ['y', 'en', 1],
];

/** Letters and pairs that Norwegian words hardly have. */
export const ENGLISH_LETTERS = /[cwxzq]|th|sh|oo|ou|ght|wh/;
export const NORWEGIAN_LETTERS = /[æøå]|kj|gj|tj|sjø|skj|kv|aa|ei(?:[dglrt]|n(?!g))|øy|fj/;

/** Words of asking, around which the rest of a question is built: whatever names and terms stand in it, these are the asker's own. */
export const ASKING =
  /^(?:hva|hvem|hvor|hvordan|hvorfor|hvilke[nt]?|kva|kven|kvar|kor|korleis|kvifor|what|which|who|where|when|why|how)$/;
