/** Questions about the source itself: what it covers, how old it is, who made it, and what became of its counties. */

import { wholeWords } from '../language/whole-words.ts';
import { readWords, wordKeys } from '../language/words.ts';
import type { SourceQuestion } from '../types.ts';

const SOURCE_NAMES = `kilden? | kjelda? | kildene | kjeldene | rapporten? | dokumentet | sammenfatningen? | samanfatninga? | syntesen?
  | synteserapporten? | kunnskapsgrunnlaget? | opplysningene | opplysningane | informasjonen | dataene | data | datagrunnlaget
  | databasen? | innholdet | innhaldet | svarene | svara | tiltakssøk | tjenesten | tenesta | siden | sida | nettstedet | nettstaden
  | stoffet | materialet | samanstillinga | sammenstillingen | oversikten | lista | listen | list | oversynet | kunnskapsbasen | basen | source | sources | report | document | synthesis | knowledge base | information | database | answers | service | site | tool
  | assistant | tiltakssøk`;
const SOURCE = wholeWords(SOURCE_NAMES);
/** The keys of all words for the source. */
export const SOURCE_WORDS: ReadonlySet<string> = new Set(wordKeys(SOURCE_NAMES));
/** Whether a text has a word for the source. */
export const namesSource = (text: string) => SOURCE.test(text.toLowerCase());
/** Whether a text, in lower case, asks who made or wrote the source by its name. */
export const asksMaker = (text: string) => WHO.test(text) && MAKES.test(text) && SOURCE.test(text);
/** What may stand for the source where the rest of the question fits nothing else. */
const THIS = wholeWords('dette | denne | det | this | these | it');
const DEMONSTRATIVE = wholeWords('dette | denne | this');
const MEASURES = wholeWords('tiltak | tiltaka | tiltakene | measures');

/** What is asked about the source: what the corpus has questions for, and what its own words ask. */
export type AskedOfSource = SourceQuestion | 'title' | 'address' | 'descriptions' | 'slips' | 'initials';

/** What may stand beside what is asked about the source. */
const BESIDE: ReadonlySet<string> = new Set(
  wordKeys(`tiltak measure enkelt innhold information informasjon info details mer skrive write sende spørre ask questions person someone
    somebody departementet kunnskapsdepartementet ministry education utdanning oppgitt oppgjeven given full official offisielle belong
    hører part del error mistake feil ord word tekst text rettet corrected read lese tilgang access tak inneholder inneheld contain
    include`),
);
const ASKS_WHICH = wholeWords('hva | kva | what | hvilken | hvilket | which');
/** What is asked in words of its own and for the source, and in few besides. */
const PLAIN_QUESTIONS: readonly (readonly [kind: AskedOfSource, ...asks: RegExp[]])[] = [
  [
    'slips',
    wholeWords(
      '\\p{L}*(?:trykk|skrive?|stave|tast)feil(?:a|ene|en)? | feilstav\\p{L}* | misprints? | typos? | misspel\\p{L}* | spelling',
    ),
    // Pupils make some, too.
    /^(?!.*(?:elev|pupil|student))(?:.*(?:kild|kjeld|rapport|dokument|tekst|tit|tiltak|source|report|document|text|measure|synthes)|.{0,30}$)/u,
  ],
  [
    'address',
    wholeWords(
      'e-?(?:post|mail)\\p{L}* | mail\\p{L}* | kontakt(?:a|e|adresse\\p{L}*|info\\p{L}*|opplysning\\p{L}*)? | ad+ress\\p{L}* | contact | henvende\\p{L}* | in touch | (?:tiltaks)?(?:beskriv|skildr|descri)\\p{L}*',
    ),
    /(?<!\p{L})(?:e-?post|e-?mail|mail|kontakt|contact|adress|address|henvend|in touch)/u,
  ],
  [
    'title',
    wholeWords(
      'heter | heiter | heitte | kalles | kallast | called | tittel | tittelen | title | name | navn | navnet | namn | namnet | program | programmet | programme',
    ),
    SOURCE,
    ASKS_WHICH,
  ],
  [
    'descriptions',
    wholeWords('(?:tiltaks)?(?:beskriv|skildr)\\p{L}* | describe[sd]? | descriptions?'),
    wholeWords(
      `${SOURCE_NAMES} | tiltaks(?:beskriv|skildr)\\p{L}* | tiltak | tiltaka | tiltakene | tiltaket | measures?`,
    ),
    /^(?!.*(?<!\p{L})(?:bør|skal|should|must|må|mal|malen|template|skjema\p{L}*|form)(?!\p{L}))(?:.*(?<!\p{L})(?:få(?! med)|får(?! med)|get|obtain|tak i|tilgang|lese|lesa|read)(?!\p{L})|(?:har|finnes|finst|fins|er|is|are|does|do|has|have|inneholder|inneheld|står|beskriver|skildrar|hvor|kvar|where|kan|can)(?!\p{L}))/u,
  ],
];
const LETTERS = wholeWords(
  'bokstav\\p{L}* | \\p{L}*initial\\p{L}* | fylkesforkort\\p{L}* | county abbreviations? | (?:fylkes|kommune)?kode\\p{L}* | letters? | codes? | prefix\\p{L}*',
);
const OF_COUNTIES =
  /(?:kommune|fylke|fylka|fylkes|county|counties|tiltak|tiltaka|measures?|titt?[le]+\p{L}*)/u;
const BEFORE_TITLES = wholeWords(
  '(?:foran|framfor|framføre|før|i|in front of|before|in|på|of|ved) (?:de |dei |the |alle |all |each |hvert |kvart )?(?:tiltak\\p{L}*|measures?|tit\\p{L}*|namn\\p{L}*|navn\\p{L}*)',
);

/**
 * What a question asks about the source in words for that and few others, or null. `subjects` are what it is about; `letters` tells whether
 * it writes the initials of counties or other letters, and `explains` that it asks what something means.
 */
export function plainQuestionIn(
  text: string,
  subjects: readonly string[],
  { letters, explains }: { letters: 'codes' | 'others' | null; explains: boolean },
): AskedOfSource | null {
  const ofCounty = letters === 'codes' || (letters === null && LETTERS.test(text));
  const isPlaced = BEFORE_TITLES.test(text) || (explains && (letters === 'codes' || OF_COUNTIES.test(text)));
  if (ofCounty && isPlaced) return 'initials';
  const about = subjects.flatMap(readWords).filter(({ stop }) => !stop);
  const isBeside = (key: string) => BESIDE.has(key) || SOURCE_WORDS.has(key);
  const asked = PLAIN_QUESTIONS.find(([, ...asks]) => {
    if (!asks.every((pattern) => pattern.test(text))) return false;
    const [own = ''] = asks;
    const words = [...text.matchAll(new RegExp(own, 'gu'))].map(([word]) => word);
    // Compounds have been taken apart.
    return about.every(({ key, folded }) => isBeside(key) || words.some((word) => word.includes(folded)));
  });
  return asked?.[0] ?? null;
}

const HOW_OLD =
  wholeWords(`hvor (?:gammel|gamle|gammelt|ny|nye|nytt|oppdatert|oppdaterte) | kor (?:gamal|gamle|gammalt|gamalt|ny|nye|nytt|oppdatert)
  | how (?:old|recent|new|current|up[- ]to[- ]date)`);
const WHEN = wholeWords(
  'når | kva tid | when | hvilket år | kva år | what year | which year | what date | hvilken dato | kva dato',
);
const MADE =
  wholeWords(`laget | laga | skrevet | skrive | utgitt | utgjeve | utgjeven | gitt ut | gjeve ut | gjeven ut | publisert | innsendt | innsende | sendt inn | sende inn | samlet inn
  | samla inn | meldt inn | melde inn | kom ut | er fra | er frå | published | written | made | submitted | collected | produced
  | compiled | come out | from`);
const DATE = wholeWords(
  'når | kva tid | when | dato | datoen | date | dated | datert | datering | dateringen | dateringa | årstall | årstallet | årstalet',
);
const DATED = wholeWords(
  'kom | datert | dated | dato | datoen | date | ferdig | ferdigstilt | finished | released | issued | utkom | årstall | årstallet | årstalet',
);
/** "When were they submitted": what was spoken of are measures. */
const THEY_WERE_SUBMITTED = wholeWords(
  `(?:ble|blei|vart|var|were) (?:de|dei|they|disse|desse|these|those) (?:sendt inn|sende inn|innsendt|innsende|meldt inn|melde inn|samlet inn|samla inn|levert|submitted|collected|sent in)`,
);
const CURRENT =
  wholeWords(`oppdatert | oppdaterte | ajour | utdatert | utdaterte | foreldet | forelda | gyldig | gyldige | up[- ]to[- ]date
  | updated | outdated | out of date | still valid | offisiell | offisielt | official | trustworthy`);
const YES_OR_NO =
  /^(?:(?:can|could|kan) (?:i|jeg|eg|we|vi) (?:trust|stole)|er|is|are|når|when|hvor|kor|blir|vart|ble|has|have|have|sist|last)\b/;
const WHO = wholeWords('hvem | kven | who | whose | hvilket departement | kva departement | which ministry');
const MAKES =
  wholeWords(`laget | laga | lagde | lager | lagar | skrevet | skrive | skrev | utgitt | ga ut | gav ut | gitt ut | gjeve ut | står bak
  | stod bak | ansvarlig | ansvarleg | wrote | written | made | makes | published | publishes | compiled | produced | created
  | behind | responsible | author`);
const WHERE = /^(?:hvor|kor|kvar|where)\b/;
const FROM = wholeWords('fra | frå | from | hentet | henta | finner dere | finn de');
const WHICH_SOURCE =
  /^(?:hvilken|hvilke|kva|what|which|hva er|kva er|what is|what are) (?:\p{L}+ )?(?:kilde|kilden|kilder|kildene|kjelde|kjelda|kjelder|kjeldene|source|sources)\b(?: (?:bruker|brukar|bygger|byggjer|har|do|are|is|er|ligger|ligg)\b.{0,25})?$/u;
const COVERS =
  wholeWords(`dekker | dekkjer | inneholder | inneheld | omfatter | omfattar | handler | handlar | cover | covers | contain | contains
  | include | includes | består av | bygd opp | bygt opp | organised | structured | hold | holds | dekka | covered`);
const WHAT = /\b(?:hva|kva|what|hvilke deler|which parts)\b/;
const WHAT_IS_THIS =
  /^(?:hei |hello |hi )?(?:hva|kva|what)(?: slags| kind of)? (?:er|is|are) (?:egentlig |eigentleg |really |the |this |denne |dette |det |den )*(?:for noe|for noko|\p{L}+)?$/u;
const WHAT_CAN_I_ASK =
  /\b(?:hva|kva|what)(?: \p{L}+)? (?:kan|can|could) (?:jeg|eg|man|ein|vi|i|one|we|you|du|dere)\b.*\b(?:spørre|spørje|ask|svare|answer|hjelpe|hjelpa|help|vite|brukes)\b|\b(?:hva|kva|what) (?:vet|veit|do) (?:du|dere|de|you)(?: know| vite)?$/u;

/** "Hvorfor finner jeg ikke Viken?" */
const WHY = wholeWords('hvorfor | kvifor | why | where is | hvor er | kvar er | finner ikke | finn ikkje');
/** "Dekker kilden barnehage også?": whatever it names, what the source does cover is the answer. */
const COVERS_IT = /^(?:dekker|dekkjer|omfatter|omfattar|inneholder|inneheld|does|do|is|are|er)\b/;
const ADDED_SINCE =
  /\b(?:added|new|changed|nytt|noe nytt|lagt til|endra|endret|oppdatert)\b.*\b(?:since|after|siden|sidan|etter) (?:2015|then|da|den gang)\b/;
const COUNTY = wholeWords(
  'fylke | fylket | fylka | fylker | fylkene | fylkesinndelingen | fylkesinndelinga | county | counties',
);
const TODAY =
  wholeWords(`i dag | idag | dagens | nå | no | today | today’s | nowadays | current | nåværende | noverande | nye | new | later
  | senere | seinare`);
const BECAME =
  wholeWords(`(?:ble|blei|vart) (?:\\p{L}+ (?:og \\p{L}+ )*)?(?:til|slått|ein? del|del av) | became | become | becomes | slått sammen | slått saman | slegne saman | slege saman | merged | merge | merger | sammenslåing
  | samanslåing | fortsatt | framleis | ennå | enno | lenger | still | exist | eksisterer | tilsvarer | svarer til | svarar til | map | maps | henger | heng
  | correspond | corresponds | består av | består | consist | consists | lå i | låg i | connection | samanhengen | sammenhengen | hører til | høyrer til | belong | belongs | regionreformen
  | fylkesreforma | regionreforma | heter | heiter | kalles | kallast | called | i dag | idag | today | henger sammen`);

/**
 * What a question asks about the source, or null. `namesCounty` tells that it names a county, `namesLater` that it is one of
 * a later date, `hasSubject` that it is about something else besides.
 */
export function sourceQuestionIn(
  text: string,
  { namesCounty, namesLater, hasSubject }: { namesCounty: boolean; namesLater: boolean; hasSubject: boolean },
): SourceQuestion | null {
  if ((namesLater || COUNTY.test(text)) && WHY.test(text) && !hasSubject && !MEASURES.test(text))
    return 'counties';
  const aboutCounties = namesCounty || (COUNTY.test(text) && TODAY.test(text));
  if (aboutCounties && BECAME.test(text) && !hasSubject && !MEASURES.test(text)) return 'counties';
  const meant = SOURCE.test(text) || THIS.test(text);
  if (HOW_OLD.test(text) && (meant || MEASURES.test(text))) return 'age';
  if (
    WHEN.test(text) &&
    MADE.test(text) &&
    (SOURCE.test(text) || MEASURES.test(text) || DEMONSTRATIVE.test(text)) &&
    !hasSubject
  )
    return 'age';
  if (WHEN.test(text) && THEY_WERE_SUBMITTED.test(text) && !hasSubject) return 'age';
  if (DATE.test(text) && DATED.test(text) && SOURCE.test(text) && !MEASURES.test(text) && !hasSubject)
    return 'age';
  if (CURRENT.test(text) && YES_OR_NO.test(text) && (meant || MEASURES.test(text)) && !hasSubject)
    return 'age';
  if (asksMaker(text) || (WHO.test(text) && MAKES.test(text) && DEMONSTRATIVE.test(text) && !hasSubject))
    return 'maker';
  if (
    (WHERE.test(text) && FROM.test(text) && (SOURCE.test(text) || /^\S+ \S+ (dette|this)\b/.test(text))) ||
    WHICH_SOURCE.test(text)
  )
    return 'maker';
  if (ADDED_SINCE.test(text) && !hasSubject) return 'age';
  if (COVERS_IT.test(text) && COVERS.test(text) && SOURCE.test(text)) return 'what';
  if (WHAT_CAN_I_ASK.test(text)) return 'what';
  if (WHAT.test(text) && COVERS.test(text) && SOURCE.test(text) && !hasSubject) return 'what';
  return WHAT_IS_THIS.test(text) && (SOURCE.test(text) || /\b(dette|this)\b/.test(text)) && !hasSubject
    ? 'what'
    : null;
}
