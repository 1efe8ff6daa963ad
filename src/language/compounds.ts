/** Splits Norwegian compounds into words that the corpus knows: "fraværsoppfølging" is fravær and oppfølging. */
import { isStopWord } from './stop-words.ts';
import { toBaseForm } from './written-forms.ts';

/** Folded word → its parts in order, without linking letters; empty where the word is not a compound. */
export type Splitter = (folded: string) => string[];

/** A set of folded words, or a map with such keys. */
export interface WordSet {
  has(word: string): boolean;
  keys(): Iterable<string>;
}

/** Shorter parts are met by accident: the "lene" and "sene" of inflection. */
const MIN_PART = 4;
/** Three-letter words that do make compounds in this field. */
const SHORT_PARTS: ReadonlySet<string> = new Set([
  'fag',
  'løp',
  'råd',
  'mål',
  'iko',
  'fyr',
  'nav',
  'ppt',
  'bup',
  'yrk',
  'lek',
  'jus',
  'rus',
  'lov',
  'hus',
  'tid',
  'ung',
]);
/** The length of those. */
const SHORTEST = 3;
/** A compound of more parts than this is not split; German has longer ones, this corpus does not. */
const MAX_PARTS = 4;
/** Text of a compound longer than this is not a word. */
const MAX_LENGTH = 60;

/** Prefixes, particles and endings that are also words: "frafall" is not a fall from, "skolering" no ring. */
const NOT_A_PART: ReadonlySet<string> = new Set(
  `frem fram gjen mellom etter under over inne sammen tilbake tverr videre inter full fast like hold
   heter heten hetene ring ringen ringer ling linger ning ninger ering inga ingen inger ingar ting else elsen elser ende
   skap skapet skapen ship ment able ness liness tion lige leg lege aktig messig messige bare ere eren erer erte ert
   holde legg legge leggje lagt sett sette setting ledd stil føre fører føring kjenne spør kont roll
   verk verket sted stedet stad staden slag rett vare view enter enteret`.split(/\s+/),
);

/** What may follow a word of the lexicon where it ends a compound. */
const INFLECTIONS = 'e a n r s en et er ar ene ane ens ets enes anes erne'.split(' ');

/**
 * A splitter over the words of a lexicon. Fewest parts first, then the most even ones. All parts must be words
 * of the lexicon: those before the last as they stand or before a linking s or e, the last also inflected. Nynorsk words are split in
 * their bokmål form, whose words the lexicon must have. Words of grammar and endings are no parts; words of the
 * lexicon are split like any other. Costs nothing to make: the lexicon is asked, not copied.
 */
export function createSplitter(lexicon: WordSet): Splitter {
  const isPart = (word: string): boolean => lexicon.has(word) && mayBePart(word);

  const isLast = (word: string): boolean => {
    if (isPart(word)) return true;
    if (word.length <= MIN_PART || !mayBePart(word)) return false;
    return INFLECTIONS.some((ending) => {
      if (!word.endsWith(ending)) return false;
      const bare = word.slice(0, -ending.length);
      return bare.length >= MIN_PART && (isPart(bare) || isPart(`${bare}e`));
    });
  };

  /** The first part that a cut at `at` leaves, without its linking letter, or '' where it is no word. */
  const firstPart = (word: string, at: number): string => {
    const head = word.slice(0, at);
    if (isPart(head)) return head;
    if (!head.endsWith('s') && !head.endsWith('e')) return '';
    const bare = head.slice(0, -1);
    return isPart(bare) ? bare : '';
  };

  /** The best cut into exactly `parts` parts, or none. */
  const cut = (word: string, parts: number): string[] => {
    let best: string[] = [];
    let evenness = 0;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const first = firstPart(word, at);
      const even = parts === 2 ? Math.min(first.length, word.length - at) : first.length;
      if (even <= evenness) continue;
      const rest = word.slice(at);
      const tail = parts > 2 ? cut(rest, parts - 1) : isLast(rest) ? [rest] : [];
      if (tail.length === 0) continue;
      best = [first, ...tail];
      evenness = even;
    }
    return best;
  };

  const split = (word: string): string[] => {
    for (let parts = 2; parts <= MAX_PARTS && word.length >= parts * MIN_PART - 1; parts++) {
      const found = cut(word, parts);
      if (found.length > 0) return found;
    }
    return [];
  };

  return (folded) => {
    if (folded.length > MAX_LENGTH) return [];
    return split(toBaseForm(folded));
  };
}

const LETTERS = /^\p{L}+$/u;

function mayBePart(word: string): boolean {
  if (word.length < MIN_PART) return SHORT_PARTS.has(word);
  return LETTERS.test(word) && !NOT_A_PART.has(word) && !isStopWord(word);
}
