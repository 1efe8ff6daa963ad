/** What is left of a question beside the names it names and the words it asks in: its topic, if it has one. */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Understood } from '../types.ts';
import { ALL, ASKING_WORDS, type Asking } from './asking.ts';
import { contextSentences, type Stretch, within } from './context-sentences.ts';
import {
  AIM_WORDS,
  CHAT_WORDS,
  COUNT_WORDS,
  FACT_WORDS,
  FRAME_WORDS,
  isMatter,
  LIST_WORDS,
  LOCAL_WORDS,
  MEASURE_WORDS,
  NATIONAL_WORDS,
  RESOURCE_WORDS,
  SETTING_WORDS,
  SUBMIT_WORDS,
  YEAR_WORDS,
} from './intent-words.ts';
import type { Knowledge } from './knowledge.ts';
import { isCounty, type Names, placesOf } from './names.ts';
import { isUnheardOf, type ReadWord, textOf, type WordReader } from './question-words.ts';
import { chaptersIn } from './sections.ts';
import { conceptsOfNames, isTopical, keysOfNames, SHARED_CONCEPTS, titleWordsOf } from './topic-words.ts';

export interface Remainder {
  /** How many words belong to no name of a phase, a county, a category or an actor. */
  wordsBeside: number;
  /** The names of concepts that it is made of, where there is nothing else beside words of asking; null where there is. */
  onlyConcepts: string | null;
  /** Content words that no name explains: what is left to search for. */
  residual: string[];
  /**
   * Of `residual`, what may be a topic of its own: words that name a concept, that stand in a measure's title, or that nobody here
   * has heard of. The others are talk to who plainly asks for a list.
   */
  topical: string[];
  /** What it is about beside the names of phases, counties, categories and actors, in order. */
  subjects: Subject[];
}

/** One thing that a question is about: concepts of the thesaurus that its words name, or a word that names none. */
export interface Subject {
  /** As the question writes it. */
  text: string;
  /** The same with misspelt words as they were probably meant. */
  meant: string;
  /** Concepts that may be meant; none for a word of its own. */
  concepts: string[];
}

/** What is left of `text` beside its names, as far as they are `understood`, and beside the words of what it is `asking` for. */
export function remainderOf(
  { knowledge, phrases, speller }: WordReader & { knowledge: Knowledge },
  text: string,
  names: Names,
  understood: Understood,
  asking: Asking,
  /** Places of the words that tell what is left out. */
  leftOut: ReadonlySet<number>,
): Remainder {
  const { words, named, concepts, measures } = names;
  const ofPhases = conceptsOfNames(knowledge, phrases, understood);
  const saysNothing = ({ id }: PhraseTarget) => SHARED_CONCEPTS.has(id) || ofPhases.has(id);
  const ofNamed = placesOf(named);
  const ofConcepts = placesOf(concepts);
  const explained = placesOf([
    ...named,
    ...measures,
    ...concepts.filter(({ values }) => values.some(saysNothing)),
  ]);
  const framing = framingBy(understood, asking);
  const ofNames = keysOfNames(knowledge, understood);
  const isFraming = (word: Word) =>
    ofNames.has(word.key) || (!isMatter(word) && framing.some((set) => set.has(word.key)));
  const isContent = ({ stop, key }: Word) => !stop || (asking.asksFact && FACT_WORDS.has(key));
  const isOut = (at: number) => leftOut.has(at) && !ofNamed.has(at);
  // "Give me 2 measures": how many are wanted is no topic.
  const isNumber = (at: number) =>
    /^\d+$/.test((words[at] as ReadWord).folded) && MEASURE_WORDS.has(words[at + 1]?.key ?? '');
  const topics = concepts.filter(({ values }) => values.some(({ id }) => isTopical(knowledge, id)));
  const ofContext = contextIn(text, names, topics);
  const isChapter = within(chaptersIn(text));
  const isContext = (word: Word) => ofContext(word) || isChapter(word);
  const ofTopics = placesOf(topics);
  const titleWords = titleWordsOf(knowledge);
  const isSaidToBe = within(aboutIn(text));
  const isTopicWord = (at: number) => {
    const word = words[at] as ReadWord;
    const isKnown = ofTopics.has(at) || titleWords.has(word.key);
    return isKnown || isSaidToBe(word) || isUnheardOf({ speller }, word);
  };
  const left = words.flatMap((word, at) =>
    isContent(word) &&
    !isOut(at) &&
    !explained.has(at) &&
    !isNumber(at) &&
    !isFraming(word) &&
    !isContext(word)
      ? [at]
      : [],
  );
  const keyAt = (at: number) => (words[at] as ReadWord).key;
  const ofTitles = placesOf(measures);
  return {
    wordsBeside: words.length - ofNamed.size,
    onlyConcepts: words.every(
      (word, at) => !isContent(word) || isOut(at) || ofConcepts.has(at) || isFraming(word) || isChapter(word),
    )
      ? words.flatMap((word, at) => (ofConcepts.has(at) ? [textOf(word)] : [])).join(' ')
      : null,
    residual: left.map(keyAt),
    topical: left.filter(isTopicWord).map(keyAt),
    subjects: subjectsOf(words, concepts, (word, at) => {
      const onlyTitle = ofTitles.has(at) && !ofNamed.has(at);
      const counts = !word.stop && !isNumber(at) && (!explained.has(at) || onlyTitle);
      return counts && !leftOut.has(at) && !isFraming(word) && !isContext(word);
    }),
  };
}

/** "Noe om kommunesamarbeid", "a measure on commuting": whatever words stand there, it is about them. */
const ABOUT =
  /(?<!\p{L})((?:noe|noko|anything|something|tiltak|measures?|projects?|prosjekt(?:er)?) (?:om|about|on) )[^.,;:?!]+/giu;
const aboutIn = (text: string): Stretch[] =>
  Array.from(text.matchAll(ABOUT), ({ index, 0: found, 1: lead = '' }) => ({
    start: index + lead.length,
    end: index + found.length,
  }));

/** Words that only frame what is asked. */
function framingBy(
  { phases, counties }: Understood,
  { asksFact, wantsResources }: Asking,
): readonly ReadonlySet<string>[] {
  return [
    MEASURE_WORDS,
    SUBMIT_WORDS,
    LIST_WORDS,
    COUNT_WORDS,
    FRAME_WORDS,
    CHAT_WORDS,
    ...(asksFact ? [] : [SETTING_WORDS]),
    ...(phases.length > 0 ? [YEAR_WORDS, AIM_WORDS] : []),
    ...(counties.length > 0 && !asksFact ? [LOCAL_WORDS] : []),
    ...(wantsResources ? [NATIONAL_WORDS, RESOURCE_WORDS] : []),
  ];
}

/** Tells the words of `text` that stand in a sentence which only says who asks, or why. */
function contextIn(
  text: string,
  { words, named, placed }: Names,
  topics: readonly PhraseMatch<PhraseTarget>[],
): (word: Word) => boolean {
  const holds = (stretch: Stretch, sets: readonly ReadonlySet<string>[]) => {
    const isInside = within([stretch]);
    return words.some(
      (word, at) => isInside(word) && !placed.has(at) && sets.some((set) => set.has(word.key)),
    );
  };
  const context = contextSentences(text, {
    asks: (stretch) => holds(stretch, ASKING_WORDS),
    // Where nothing is named at all, what else is told is all that narrows: "we want somebody who … Which schemes are there?"
    suffices: (stretch) =>
      named.length > 0 &&
      (holds(stretch, [MEASURE_WORDS, SUBMIT_WORDS]) ||
        (holds(stretch, ASKING_WORDS) &&
          named.some(({ start, values }) => within([stretch])(words[start]) && !values.some(isCounty)))),
    tells: (stretch) => topics.some(({ start }) => within([stretch])(words[start])),
    isPlain: named.length > 0 || ALL.test(text),
  });
  return within(context);
}

/** Concepts by the words that name them, and each other word that counts by itself. */
function subjectsOf(
  words: readonly ReadWord[],
  concepts: readonly PhraseMatch<PhraseTarget>[],
  counts: (word: ReadWord, at: number) => boolean,
): Subject[] {
  const subjects: Subject[] = [];
  for (let i = 0; i < words.length; ) {
    const match = concepts.find(({ start }) => start === i);
    const length = match?.length ?? 1;
    const own = words.slice(i, i + length);
    if (own.some((word, k) => counts(word, i + k))) {
      const ids = match?.values.map(({ id }) => id) ?? [];
      subjects.push({
        text: own.map(({ text }) => text).join(' '),
        meant: own.map(textOf).join(' '),
        concepts: [...new Set(ids)],
      });
    }
    i += length;
  }
  return subjects;
}
