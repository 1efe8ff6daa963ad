/** Tells a question that goes on from the one before from one that starts afresh. */

import { readWords, wordKeys } from '../language/words.ts';
import type { Reading } from '../search/understand.ts';
import type { InContext } from './in-context.ts';

/** A question of so few words that names a property and nothing else goes on from the one before. */
const FEW_WORDS = 3;
/** One that points back, or names one property without asking anything of its own, is no longer than this. */
const POINTING_WORDS = 12;

/** First words of a question that goes on from the one before. */
const CONTINUING = new Set(wordKeys('og and også òg men but bare berre kun only just enn or eller also'));
/** Words of assent before the question itself. */
const NODDING = /^\W*(?:(?:ok|okay|ja|jo|fint|bra|takk|great|thanks|hm+|aha|yes|greit|supert?)\W+)+/i;
const WHAT_ABOUT =
  /^\W*(?:og |and |ok |okay |men |but )*(?:(?:hva|kva|what|how|hvordan|korleis) (?:med|about|da med|så med|er det med)|samme|same|det samme|det same|the same|snevr\w*|hold deg|hald deg|avgrens\w*|narrow|stick to|compare|sammenlign|samanlikn)(?![\p{L}])/iu;
/** Words at the end that turn to something else: "Hordaland, då?", "in Oslo then", "har de noe sånt?". */
const TURNING =
  /(?:\bda|då|\bthen|\bogså|\bog|òg|\btoo|\bas well|\binstead|\bi stedet|\bi staden|\bnoe sånt|\bnoko slikt|\bnoe lignende|\bnoko liknande|\bnoe slikt|\banything like (?:it|that)|\bsomething similar)\W*$/iu;
/** These leave out the rest rather than turn to something else: what was asked for is kept. */
export const NARROWING =
  /^\W*(?:og |and )?(?:hvilke|kva(?: for nokre)?|which)(?: ones)? (?:er|are) (?:i|in|om|on|about)(?!\p{L})|^\W*(?:og |and )?(?:hvilke|kva for nokre|which(?: ones)?) (?:gjelder|gjeld|handler om|handlar om|concern|deal with|mention|nevner|nemner)(?!\p{L})|^\W*(?:\p{L}+[ ,]+){0,4}(?:bare|berre|kun|only|just|snevr\w*|avgrens\w*|narrow|hold deg til|hald deg til|stick to|helst)(?!\p{L})|\b(?:ikke|ikkje|not) (?:resten|the rest)\b|\b(?:av|blant|of|among) (?:dem|dei|desse|disse|these|those|them)\b|\b(?:bare|only|berre|kun) (?:de|dei|dem|the ones?|those|tiltak\w*|measures)\b/iu;
/** Words that point back to what was said; "det" does only at the end: "finnes det tiltak" points to nothing. */
const POINTING =
  /\b(?:dem|dei|disse|desse|dette|denne|den|them|those|these|they|it|this one|that one|begge|both)\b|\b(?:det|that|this)(?: også| òg| da| då| too| as well| og)?\W*$|\b(?:in|with|against|i|med|mot|til) (?:that|this|det|dette)\b|(?<!\bare |\bis )\b(?:her|here|der|there)\W*$/i;

/** "Fortell om fase 2.6" begins anew. */
const AFRESH = /^\W*(?:fortell|fortel|tell (?:me|us)|beskriv|skildre|describe)(?!\p{L})/iu;

/** "Is it the same in Vg2?" */
const THE_SAME =
  /^\W*(?:og |and |men |but )?(?:er|gjelder|gjeld|finnes|finst|har|is|are|does|do)(?: \p{L}+){1,3} (?:samme|same|likt|likedan|alike)(?!\p{L})/iu;

/** "Er det noen om læreplass?": of what was spoken of. */
export const ANY_OF_THEM =
  /^\W*(?:og |and |men |but )?(?:er det|finnes det|finst det|fins det|har de|har dei|are there|is there|do they have|any) (?:noen|nokon|nokre|noe|noko|any|ones?|some|anything)? ?(?:av (?:dem|dei|det|dette|disse|desse) |of (?:them|those|these|this|that|it) )?(?:som (?:er|gjelder|gjeld|handler) |that (?:are|is|deal) )?(?:om|for|med|mot|on|about|against|with|in|from|by|i|fra|frå|på|ved|at)(?!\p{L})|^\W*(?:og |and )?(?:are|is|do|does|er|gjelder|gjeld|handler|handlar) (?:any|some|noen|nokon|nokre|noe|noko)(?! \p{L}*(?:tiltak|measures))(?: \p{L}+){0,2} (?:om|for|med|on|about|with|in|from|to|i|fra|frå)(?!\p{L})|(?<!\p{L})(?:noen?|noko|nokon|nokre|hva|kva|hvilke|mange|any|some|none|what|which|many|much|mye|mykje) (?:av|of) (?:det|dette|this|that|it|what they \p{L}+|lista|listen|the list)(?!\p{L})/iu;

/** What is like something, or of one kind with it. */
export const ALIKE =
  /(?<!\p{L})(?:similar(?!ly)|alike|resembl\p{L}*|comparable|lignende|liknende|liknande|lignande|lign(?:er|ar)|likn(?:er|ar)|tilsvarende|tilsvarande|besl[æe]kt[ea]\p{L}{0,2}|(?:in|of|i|av|frå|fra) (?:the |that |den )?(?:same|samme) (?:group|kind|type|sort|subgroup|gruppe\p{L}?|undergruppe\p{L}?|slag\p{L}*)|same group|samme gruppe\p{L}?|same gruppe\p{L}?|(?:noe|noko|noen|nokon|something|anything|measures|tiltak) (?:like (?:it|this|that)|slikt?|sånt?|slike|som (?:ligner|liknar|likner)))(?!\p{L})/iu;
export const DIMENSIONS = ['phases', 'counties', 'categories', 'groups', 'actors'] as const;

/** The words of a text, as they are written. */
export const wordsIn = (text: string): string[] => readWords(text).map(({ text: word }) => word);

/** Whether a pronoun of the question stands for what was spoken of, and nothing else of it says what it is about. */
export function pointsBack({ text, measures, subjects, understood }: Reading): boolean {
  const few = readWords(text).length <= POINTING_WORDS;
  const named = DIMENSIONS.some((dimension) => understood[dimension].length > 0);
  // Beside a name a stray word is talk; alone it may be what is asked about.
  const bare = named ? !subjects.some(isTopic) : subjects.length === 0;
  return few && bare && POINTING.test(text) && measures.length === 0;
}

/** "All except the PE ones": there is nothing of its own that it could leave them out of. */
const leavesOutOnly = ({ text, leftOut, excluded, others, kept, subjects, wantsMeasures }: Reading) =>
  leftOut.length + excluded.length + others.length > 0 &&
  kept.length + subjects.length === 0 &&
  !wantsMeasures &&
  readWords(text).length <= POINTING_WORDS;

/** Whether it says next to nothing: "og PPT?". */
export const isShort = ({ text }: Reading) => readWords(text).length <= FEW_WORDS;

/** "Which counties?", and nothing else. */
export function asksOnlyWhichCounty(reading: Reading): boolean {
  const { wantsCounties, wantsMeasures, subjects } = reading;
  return wantsCounties && !wantsMeasures && !subjects.some(isTopic) && isShort(reading);
}

/** "What are they called?", and nothing else: after a list or a number, what was counted is to be named. */
export const ASKS_NAMES =
  /^\W*(?:og |and |men |but )*(?:(?:hva|kva) (?:heter|heiter|er) (?:de|dei|disse|desse)|what are (?:they|these|those)(?: called)?|what are their names|(?:hvilke|kva|kva for|which)(?: (?:er|are|tiltak|measures?|ones))*(?: (?:det|de|dei|they|those|these))?|name them|list them|nevn dem|nemn dei)\W*$/iu;

/** "How many has Oslo?": of what is what was spoken of before. */
function countsWhatWasMeant({ wantsCount, wantsMeasures, subjects }: Reading, before: Reading): boolean {
  const isMeant = before.measures.length === 0 && (before.wantsMeasures || before.wantsCount);
  return wantsCount && !wantsMeasures && !subjects.some(isTopic) && isMeant;
}

/** A word that names a concept is what a question is about; any other may be talk. */
export const isTopic = ({ concepts }: Reading['subjects'][number]) => concepts.length > 0;

export function continues({ reading, intents }: InContext, before: InContext): boolean {
  if (reading.measures.length > 0 || intents.source !== null || intents.template) return false;
  const { text, subjects, understood } = reading;
  if (AFRESH.test(text)) return false;
  const keys = wordKeys(text.replace(NODDING, ''));
  if (CONTINUING.has(keys[0] ?? '') || WHAT_ABOUT.test(text) || NARROWING.test(text)) return true;
  if (pointsBack(reading) || leavesOutOnly(reading)) return true;
  if (ANY_OF_THEM.test(text) && DIMENSIONS.some((one) => before.reading.understood[one].length > 0))
    return true;
  if (
    (THE_SAME.test(text) || ALIKE.test(text)) &&
    !subjects.some(isTopic) &&
    understood.counties.length + understood.phases.length > 0
  )
    return true;
  // "Hva er IKO?" asks of the word, whatever was spoken of before.
  if (reading.asksMeaning && DIMENSIONS.some((dimension) => understood[dimension].length > 0)) return false;
  if (asksOnlyWhichCounty(reading) || countsWhatWasMeant(reading, before.reading)) return true;
  if (subjects.some(isTopic)) return TURNING.test(text) && keys.length <= FEW_WORDS;
  const named = DIMENSIONS.filter(
    (dimension) => dimension !== 'groups' && understood[dimension].length > 0,
  ).length;
  if (intents.compares && named > 0 && before.reading.understood.counties.length > 0) return true;
  if (intents.extreme !== null && keys.length <= FEW_WORDS + 1) return true;
  if (named === 0 || keys.length > POINTING_WORDS) return false;
  if (TURNING.test(text)) return true;
  // One name, and nothing that is asked of it: "Hedmark", "and Vg1", "the coordination ones".
  const asks = reading.wantsMeasures || reading.wantsList || reading.wantsCount || text.includes('?');
  return keys.length <= FEW_WORDS || (named === 1 && !asks && subjects.length === 0);
}
