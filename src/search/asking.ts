/** What a question asks for, by the words in which it asks: measures, all there is, a number, a fact, a meaning. */

import type { Word } from '../language/words.ts';
import {
  COUNT_WORDS,
  FACT_WORDS,
  LIST_WORDS,
  MEASURE_WORDS,
  NATIONAL_WORDS,
  RESOURCE_WORDS,
  SUBMIT_WORDS,
  TIME_WORDS,
} from './intent-words.ts';
import { type Names, placesOf } from './names.ts';

export interface Asking {
  /** It asks for measures, for all there is, or for a number. */
  wantsMeasures: boolean;
  wantsList: boolean;
  wantsCount: boolean;
  /** It asks which counties, or who, have something. */
  wantsCounties: boolean;
  /** It asks for the national guidelines, initiatives and resources that the source names. */
  wantsResources: boolean;
  /** It asks when, who, where or why, or how many of something else than measures. */
  asksFact: boolean;
  /** It asks first of all what something is or means. */
  asksMeaning: boolean;
}

/** Words by which a sentence asks for a list. */
export const ASKING_WORDS = [MEASURE_WORDS, SUBMIT_WORDS, LIST_WORDS, COUNT_WORDS];

/** What a text asks for; `namesPhase` says whether it names a phase. */
export function askingOf(
  text: string,
  { words, placed, concepts, measures }: Names,
  namesPhase: boolean,
): Asking {
  // "Alta" is a town, and no form of "alt".
  const has = (set: ReadonlySet<string>) => words.some(({ key }, at) => set.has(key) && !placed.has(at));
  // "Prosjekt til fordypning" is a subject, and no measure that is asked for; "Alle skal med" is a title, and asks for no list.
  const isNameOf = (at: number) =>
    concepts.some(({ start, length }) => start <= at && at < start + length - 1);
  const hasMeasures = words.some(({ key }, at) => MEASURE_WORDS.has(key) && !placed.has(at) && !isNameOf(at));
  const titled = placesOf(measures);
  const lists = words.some(({ key }, at) => LIST_WORDS.has(key) && !placed.has(at) && !titled.has(at));
  const ofCounty =
    IN_MY_COUNTY.test(text) || (placed.size > 0 && [HAS_DONE, GOES_ON].some((asks) => asks.test(text)));
  const wantsMeasures =
    (hasMeasures ||
      has(SUBMIT_WORDS) ||
      ofCounty ||
      [COUNTIES_DO, REPORTED].some((asks) => asks.test(text)) ||
      (placed.size > 0 && HANDED_IN.test(text))) &&
    !ALSO_OF_COUNTIES.test(text);
  const wantsCount = has(COUNT_WORDS);
  // "How many students in Vg2" names a phase and asks for no list of ours; "how many measures" does.
  // So does "who has"; and "wherever it stands", within a sentence, asks nothing.
  // "What is IKO, and where do they use it" asks for a word's meaning, and by the way for a place.
  const whoHas = WHO_HAS.test(text);
  const wantsCounties = whoHas || WHICH_COUNTIES.test(text);
  const asksMeaning = ASKS_MEANING.test(text);
  // "When they move on from lower secondary" is a phase, and asks for no time.
  const isFact = (word: Word) =>
    FACT_WORDS.has(word.key) &&
    !asksMeaning &&
    beginsClause(text, word) &&
    !(TIME_WORDS.has(word.key) && namesPhase);
  return {
    wantsMeasures,
    wantsList: lists || wantsCounties || ofCounty,
    wantsCount,
    wantsCounties,
    wantsResources: has(NATIONAL_WORDS) && has(RESOURCE_WORDS),
    asksFact:
      (wantsCount && !wantsMeasures && !COUNTS_UNITS.test(text)) ||
      (words.some(isFact) && !wantsCount && !whoHas),
    asksMeaning,
  };
}

/** How many there are of what the source has in lists: "hvor mange oppgaver har OT", "how many national resources". */
const COUNTS_UNITS =
  /(?<!\p{L})(?:mange|many|antall|antal|talet på|number of)(?: \p{L}+)? (?:oppg[aå]v|punkt|tasks?(?!\p{L})|points?(?!\p{L})|statements?(?!\p{L})|ressurs|resources|føring)/iu;

/** Whether it asks for measures, for all there is, or for a number: for a list of some kind. */
export function asksForAny({ wantsMeasures, wantsList, wantsCount }: Asking): boolean {
  return wantsMeasures || wantsList || wantsCount;
}

/** What counties do is what they sent in. */
const COUNTIES_DO =
  /(?:^|[,.:;!?–] )\W*(?:hva|kva|what|hvordan|korleis|how) (?:gjør|gjer|do|did|gjorde|have|har|are) (?:fylkene|fylka|(?:the )?counties)(?: (?:doing|done|gjort))?(?!\p{L})/iu;

/** "Har noen i fylket mitt prøvd å …" asks for what that county has sent in, and "did Trondheim do anything to …" for what the one it names has. */
const IN_MY_COUNTY =
  /(?<!\p{L})(?:has|have|is|are|does|har|er|finnes det|finst det) (?:there )?(?:anyone|anybody|anything|noen|noe|nokon|noko)(?: \p{L}+){0,2} (?:i|in) (?:my|our|mitt|vårt|fylket (?:mitt|vårt))(?: (?:county|fylke))?(?!\p{L})/iu;
const GOES_ON =
  /^\W*(?:what(?:['’]s| is| has been)?(?: (?:going on|happening|being done|done))|what happens|(?:hva|kva) (?:skjer|foregår|føregår|gjøres|blir gjort|vert gjort))(?!\p{L})/iu;
const HAS_DONE =
  /^\W*(?:did|has|have|does|do|har|gjorde|gjør|gjer)(?!\p{L}).{3,80}(?<!\p{L})(?:something|anything|noe|noko)(?!\p{L})/iu;

/** What was reported by somebody; not "what the report says", nor "I am reporting on". */
const REPORTED =
  /(?<!\p{L})(?:inn)?(?:reported|rapporter(?:a|t|te))(?!\p{L})|(?<!\p{L})did(?: \p{L}+){1,4} report(?!\p{L})/iu;

/** What a county brought, in other words for sending in: "what did Oslo put forward?" */
const HANDED_IN =
  /^\W*(?:and |og |så )?(?:(?:what|which) (?:did|does|do|has|have) [^.,;:?!]{2,60} (?:(?:hand|handed|turn|turned|send|sent) in|(?:put|bring|brought) forward|propos(?:e|ed)|present(?:ed)?|suggest(?:ed)?|offer(?:ed)?|come up with|list(?:ed)?|deliver(?:ed)?)|(?:hva|kva|hvilke) (?:foreslo|føreslo|spilte|spelte|presenterte|bidro|la|kom) [^.,;:?!]{2,60}(?: (?:inn|fram|frem|med|opp|på bordet)){0,2})\W*$/iu;

/** "All intensive teaching, also what counties have sent in": theirs are not all that is asked for. */
const ALSO_OF_COUNTIES =
  /(?<!\p{L})(?:også|òg|i tillegg til|inkludert|inkl|medrekna|including|also)(?: (?:det|dei|de|det som|that|what|the|av|i|fra|frå|in|from|by)){0,2} (?:fylk\p{L}*|county|counties)(?!\p{L})/iu;

/** "Who has a mentor scheme" asks for counties; "who has the responsibility" asks for a fact. */
export const WHO_HAS =
  /(?:^|[,.;:–-]\s*)\W*(?:og |and )?(?:(?:hvem|kven|who)(?: andre| else)?|(?:fins det |finst det |finnes det |er det |is there |are there )?(?:noen|nokon|anyone|anybody|somebody)(?: som| who| that)?) (?:har|has|have|driver|driv|runs?|bruker|brukar|uses?|tilbyr|offers?|jobbar|jobber|leverte|sendte|melde|meldte|submitted|delivered)\b(?!.*\b(?:ansvar\w*|responsib\w*|lov|rett|retten|tilgang|myndighet\w*|myndigheit\w*|plikt\w*|right|rights|access|laget|laga|skrevet|skrive|written|made))/i;

/** "Hva er PPT", "what does it mean". */
const ASKS_MEANING =
  /^\W*(?:hei |hi |og |and )?(?:hva|kva|what)(?:['’]s| (?:er|is|are|betyr|betyder|tyder|menes|meinast|står|does|do))(?!\p{L})/iu;

/** "Kva fylke har noko om læringsmiljø": asks for all of them. */
const WHICH_COUNTIES =
  /(?<!\p{L})(?:hvilken?|hvilket|hvilke|kva|kva for|which|what|noen|nokon|nokre|any) (?:andre |other |for )?(?:fylke\p{L}*|fylka|county|counties)(?!\p{L})/iu;

/** Whether a word stands at the start of a sentence or of a clause. */
function beginsClause(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:;,–—(]|\b(?:og|and|men|but|hei|hi|hello))\s*[«"“]?$/i.test(text.slice(0, start));
}

/** "All of them", in whatever form. */
export const ALL = /(?<!\p{L})(?:alle|alt|samtlige|all|every|everything)(?!\p{L})/iu;

/** Asks for what is done beside the national resources. */
const BESIDE_RESOURCES = /(?<!\p{L})(?:tiltak\p{L}*|grep|både|both|actions?|measures?)(?!\p{L})/iu;
/** "What is in the phase, and which national resources belong to it" asks for both. */
export const ASKS_TWICE =
  /^\W*(?:hv[ao]|kva|hvilke|what|which)(?!\p{L}).*(?<!\p{L})(?:og|and)\W+(?:hv[ao]|kva|hvilke|what|which)(?!\p{L})/iu;

/** Whether the national resources are asked for, and nothing beside them. */
export const wantsOnlyResources = ({
  text,
  wantsResources,
}: Pick<Asking, 'wantsResources'> & { text: string }) =>
  wantsResources && ![ALL, BESIDE_RESOURCES, ASKS_TWICE].some((asks) => asks.test(text));

/** Asks for what somebody is to do: "OTs oppgaver", "what is the school responsible for". */
export const TASKS =
  /(?<!\p{L})(?:oppg[aå]v\p{L}*|punkt\p{L}*|points?|ansvar\p{L}*|roll[ea]n?|plikt\p{L}*|tasks?|responsib\p{L}*|roles?|duties)(?!\p{L})/iu;

const SCHOOL =
  "(?:the )?(?:skol(?:e|en|ene)|skul(?:e|en|ane)|schools?)(?:['’]?s|['’])?(?![\\p{L}-]| (?:owner|auth))";
/** The school as the one who has them: "skolens oppgaver", "skole og OT"; "towards the school" are another's. */
export const SCHOOL_HAS = new RegExp(
  `(?<!\\p{L})(?:har|er|til|både|both|og|and|eller|or|enn|than|have|does|do|of|is|are) ${SCHOOL}|(?<!\\p{L})${SCHOOL}(?: si(?:ne|tt))? (?:og|and|eller|or|har|has|have|oppg|ansvar|roll|tasks|resp)`,
  'iu',
);

/** Asks for what an actor does: "which measures should the follow-up service take?" */
export const ACTS =
  /(?<!\p{L})(?:skal|må|bør|kan|gjør|gjer|gjøre|gjere|driver|driv|setter|set|should|must|can|does|do|take|run|runs|(?:fall|falls|up|belong|belongs) to|(?:ligger|ligg|faller|fell|hører|høyrer) (?:til|på|hos))(?!\p{L})/iu;

/** Asks for more or fewer, or compares: where another actor is named, too, the school is one. */
export const COMPARES_ACTORS =
  /(?<!\p{L})(?:flest|færrest|færrast|most|fewest|flere|fleire|færre|more|fewer|mange|many|sammenli\p{L}*|samanli\p{L}*|jamfør\p{L}*|compar\p{L}*)(?!\p{L})/iu;

/** What is wanting is a person's: "youth without an apprenticeship", "those who do not attend". */
export const OF_PEOPLE =
  /(?<!\p{L})(?:elev\p{L}*|ungdom\p{L}*|lærling\p{L}*|dem|de|dei|alle|noen|nokon|pupils?|students?|youths?|people|those|ones|anyone) (?:som|who|that|utan|uten|without|with no)(?!\p{L})/iu;
