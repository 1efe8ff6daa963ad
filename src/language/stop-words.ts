/** Words of grammar and of asking, in bokmål, nynorsk and English: they say nothing about what is looked for. */
import { fold } from './fold.ts';

const BOKMAL = `
  alle alt all andre annen annet at av bare begge ble blei bli blir blitt både da de deg dem den denne der deres
  derfor det dette di din dine disse ditt du dere eller en enn er et ett etter for fordi fra få får fikk fått før
  gi gir gjennom gjort gjør gjøre gjorde gjøres går gå ha hadde han hans har hatt hei henne hennes her hos hun hva hvem
  hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor i ikke imot ingen inn innen inne ja jeg jo kan kanskje
  kom kommer komme kun kunne la man mange med meg mellom men mens min mine mitt mot mye må måtte ned nei noe noen nok
  når nå også om opp oss over på rundt sa samt se seg selv si sier sin sine sitt skal skulle slik slike som så sånn ta
  tar takk til tilbake ut uten under ved vet vi via vil ville visse vår våre være vært var å
  finnes finne finner fins heter hete handler fortell fortelle forklar vis vise gjelder brukes slags
  bør burde pleier blant gjerne veldig ganske litt slippe gang ganger ting sammen`;

const NYNORSK = `
  alle anna andre av berre begge blei vart bli blir blitt verte vert verta vore vere vera då dei dykk den denne der
  deira difor det dette deg di din dine desse ditt du eller ein eit ei eitt enn er etter for fordi frå få får fekk før
  gje gjev gjer gjere gjera gjort gjorde gjerast gå går gjennom ha hadde hans har hatt hennar her hjå ho han honom kva
  kven kvar kvart kvifor korleis kor kvilken viss om i ikkje mot ingen inn innan ja eg jo kan kanskje kjem kome
  koma kom kunne lat man mange med meg mellom men medan mi min mine mitt mykje må måtte ned nei noko nokon nokre nok når
  no òg også opp oss over på rundt sa samt sjå seg sjølv seie seier sin sine sitt skal skulle slik slike som så ta tek
  til tilbake att attende ut utan under ved veit vi via vil ville vår våre å
  finst finne finn finnast heiter fortel forklar vis vise gjeld bør burde gjerne veldig ganske litt saman`;

/** Norwegian as it is spoken, where it is typed: "koss", "ka", "æ". */
const SPOKEN = `
  ka kem kæm koss kossen korsen kordan kåssen åssen hossen koffer koffor kofor koffår hvaffor kaffer itj ittj itte ikkj
  æ mæ dæ sæ hu hainn dokker dåkker dokke nåkka nåkken nokka nåen nån`;

const ENGLISH = `
  a about after all also am an and any are as at be because been before being between both but by can could did do
  does doing done down each for from further had has have having he her here hers him his how i if in into is it its
  just me might more most much must my no nor not now of off on once only or other our ours out over own please same
  shall she should so some such than that the their theirs them then there these they this those through to too under
  until up upon us very was we were what when where which while who whom whose why will with within without would you
  your yours dont doesnt didnt cant isnt arent wont im ive id youre theyre hes shes whats theres
  exist exists existing tell show list give gives find get gets got getting know kind kinds sort etc e.g i.e eg`;

/** Single letters say nothing alone, whatever the alphabet; single digits may (trinn 8). */
const LETTER = /^\p{L}$/u;

/** Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `${BOKMAL} ${NYNORSK} ${SPOKEN} ${ENGLISH}`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold),
);

/** Whether a word, in any spelling, is a word of grammar or of asking in any of the three languages. */
export function isStopWord(word: string): boolean {
  const folded = fold(word);
  return STOP_WORDS.has(folded) || (folded.length <= 2 && LETTER.test(folded));
}
