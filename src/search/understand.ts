/** Reads what a question names: phases, counties, categories, actors, concepts, a measure, and what is left to search for. */

import type { PhraseTarget } from '../index/phrases.ts';
import { detectLanguage } from '../language/detect.ts';
import { type FoundPhrase, matchPhrases, type PhraseMatch, phrasesIn } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import { writtenOut } from '../language/written-out.ts';
import type { Language, Understood } from '../types.ts';
import { contextSentences, type Stretch } from './context-sentences.ts';
import {
  AIM_WORDS,
  CHAT_WORDS,
  COUNT_WORDS,
  EXCLUDING,
  FACT_WORDS,
  FRAME_WORDS,
  LIST_WORDS,
  MEASURE_WORDS,
  NATIONAL_WORDS,
  RESOURCE_WORDS,
  SETTING_WORDS,
  SUBMIT_WORDS,
  TIME_WORDS,
  YEAR_WORDS,
} from './intent-words.ts';
import type { Knowledge } from './knowledge.ts';
import { isNamed } from './naming.ts';
import { likeliest, otherPhase, type PartReader } from './part-legs.ts';
import { questionWords, type ReadWord, textOf, type WordReader } from './question-words.ts';
import { conceptsOfNames, isTopical, keysOfNames, SHARED_CONCEPTS, titleWordsOf } from './topic-words.ts';

export interface Reading {
  /** What was asked, with abbreviations written out. */
  text: string;
  /** The text without the names of counties and places: what is to be found there. The text itself if none is left. */
  topic: string;
  /** The topic with misspelt words as they were probably meant, for the model, which knows no misspellings. */
  mendedTopic: string;
  language: Language;
  /** Whether the words told the language, rather than it being the one that is taken for granted. */
  languageIsSure: boolean;
  understood: Understood;
  /** Concepts of the thesaurus that the question names. */
  concepts: string[];
  /** The names of concepts that it is made of, where there is nothing else beside words of asking; null where there is. */
  onlyConcepts: string | null;
  /** Measures that the question calls by their title. */
  measures: string[];
  /** Ids of later counties and regions that were named for counties of 2015. */
  laterCounties: string[];
  /** Towns, municipalities and islands that were named, with the counties they lie in. */
  places: { name: string; counties: string[] }[];
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
  /** How many words belong to no name of a phase, a county, a category or an actor. */
  wordsBeside: number;
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

/** Whether it asks for measures, for all there is, or for a number: for a list of some kind. */
export function asksForAny({ wantsMeasures, wantsList, wantsCount }: Reading): boolean {
  return wantsMeasures || wantsList || wantsCount;
}

/** What reading needs of the engine. */
export interface Reader extends WordReader, PartReader {
  knowledge: Knowledge;
}

/** From this confidence on the words themselves tell the language of a question. */
const SURE_LANGUAGE = 0.3;

/** What a question quotes. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g;

/** Reads one question. `language` overrides the one its words are in. */
export function understand(reader: Reader, asked: string, language?: Language): Reading {
  const text = writtenOut(asked);
  const { knowledge, phrases, speller } = reader;
  const { written, words } = questionWords(reader, text);
  const keys = words.map((word) => word.key);
  const shouting = words.length > 1 && text === text.toUpperCase();
  const found = phrasesIn(keys, phrases);
  const names = (wanted: (target: PhraseTarget) => boolean) =>
    matchPhrases(
      found,
      (target, start, length) =>
        wanted(target) &&
        isNamed(target, words.slice(start, start + length), start, shouting) &&
        !(target.type === 'phase' && length > 1 && beginsPhase(found[start + length - 1] ?? [])),
    );

  const concepts = names((target) => target.type === 'concept');
  const measures = names((target) => target.type === 'measure');
  const named = names((target) => target.type !== 'concept' && target.type !== 'measure');
  const targets = named.flatMap((match) => match.values);
  const placed = new Set(named.filter(({ values }) => values.some(isCounty)).flatMap(positions));
  const topicWords = words.filter((_, i) => !placed.has(i));
  const topic =
    topicWords.length > 0 ? topicWords.map((word) => (word.stop ? textOf(word) : word.text)).join(' ') : text;
  // A measure's title is in its county's language, and says nothing of the language it is asked about in.
  const titled = new Set(measures.flatMap(positions));
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  const isQuoted = ({ start, end }: Word) => quotes.some((quote) => start >= quote.start && end <= quote.end);
  const asking = topicWords
    .filter((word) => !titled.has(words.indexOf(word)) && !isQuoted(word))
    .map((word) => word.text);
  const detected = detectLanguage(asking.length > 0 ? asking.join(' ') : topic);
  const shared = concepts.filter(({ values }) => values.some(({ id }) => SHARED_CONCEPTS.has(id)));
  const mendedTopic = topicWords.map(textOf).join(' ') || text;
  const understood = understoodFrom(knowledge, targets);
  understood.phases = meantPhases(reader, named, understood.phases, mendedTopic);
  const ofPhases = conceptsOfNames(knowledge, phrases, understood);
  const inNames = concepts.filter(({ values }) => values.some(({ id }) => ofPhases.has(id)));
  const ofNamed = new Set(named.flatMap(positions));
  const ofConcepts = new Set(concepts.flatMap(positions));
  const explained = new Set([...named, ...measures, ...shared, ...inNames].flatMap(positions));
  // "Alta" is a town, and no form of "alt".
  const has = (set: ReadonlySet<string>) => keys.some((key, i) => set.has(key) && !placed.has(i));
  const wantsMeasures = has(MEASURE_WORDS) || has(SUBMIT_WORDS);
  const wantsCount = has(COUNT_WORDS);
  const wantsResources = has(NATIONAL_WORDS) && has(RESOURCE_WORDS);
  const { actors, categories, counties, phases } = understood;
  if (categories.length > 0 && !wantsMeasures && actors.length + counties.length + phases.length === 0) {
    const all = knowledge.vocabulary.actors.map(({ id }) => id);
    understood.actors = likeliest(reader, 'actor', all, mendedTopic) ?? [];
  }
  // "How many students in Vg2" names a phase and asks for no list of ours; "how many measures" does.
  // So does "who has"; and "wherever it stands", within a sentence, asks nothing.
  // "What is IKO, and where do they use it" asks for a word's meaning, and by the way for a place.
  const whoHas = WHO_HAS.test(text);
  const wantsCounties = whoHas || WHICH_COUNTIES.test(text);
  const asksMeaning = ASKS_MEANING.test(text);
  const isFact = (key: string, at: number) =>
    FACT_WORDS.has(key) && !asksMeaning && beginsClause(text, words[at]);
  // "When they move on from lower secondary" is a phase, and asks for no time.
  const isPhase = (key: string) => TIME_WORDS.has(key) && understood.phases.length > 0;
  const fact = keys.some((key, i) => isFact(key, i) && !isPhase(key));
  const asksFact = (wantsCount && !wantsMeasures) || (fact && !wantsCount && !whoHas);
  const framing = [
    MEASURE_WORDS,
    SUBMIT_WORDS,
    LIST_WORDS,
    COUNT_WORDS,
    FRAME_WORDS,
    CHAT_WORDS,
    ...(asksFact ? [] : [SETTING_WORDS]),
    ...(phases.length > 0 ? [YEAR_WORDS, AIM_WORDS] : []),
    ...(wantsResources ? [NATIONAL_WORDS, RESOURCE_WORDS] : []),
  ];
  const ofNames = keysOfNames(knowledge, understood);
  const isFraming = (key: string) => ofNames.has(key) || framing.some((set) => set.has(key));
  const isContent = ({ stop, key }: Word) => !stop || (asksFact && FACT_WORDS.has(key));
  const topical = concepts.filter(({ values }) => values.some(({ id }) => isTopical(knowledge, id)));
  const within = ({ start, end }: Stretch, at: number) =>
    (words[at]?.start ?? 0) >= start && (words[at]?.end ?? 0) <= end;
  const holds = (stretch: Stretch, sets: readonly ReadonlySet<string>[]) =>
    keys.some((key, i) => within(stretch, i) && !placed.has(i) && sets.some((set) => set.has(key)));
  const context = contextSentences(text, {
    asks: (stretch) => holds(stretch, ASKING),
    // Where nothing is named at all, what else is told is all that narrows: "we want somebody who … Which schemes are there?"
    suffices: (stretch) =>
      named.length > 0 &&
      (holds(stretch, [MEASURE_WORDS, SUBMIT_WORDS]) ||
        (holds(stretch, ASKING) &&
          named.some(({ start, values }) => within(stretch, start) && !values.some(isCounty)))),
    tells: (stretch) => topical.some(({ start }) => within(stretch, start)),
    isPlain: named.length > 0 || ALL.test(text),
  });
  const isContext = (at: number) => context.some((stretch) => within(stretch, at));
  const ofTopics = new Set(topical.flatMap(positions));
  const titleWords = titleWordsOf(knowledge);
  const isTopicWord = (at: number) => {
    const { folded, key, mended: wasMended } = words[at] as ReadWord;
    return ofTopics.has(at) || titleWords.has(key) || (wasMended !== true && !speller.knows(folded));
  };
  const left = words.flatMap((word, at) =>
    isContent(word) && !explained.has(at) && !isFraming(word.key) && !isContext(at) ? [at] : [],
  );
  return {
    text,
    topic,
    mendedTopic,
    language: language ?? detected.language,
    languageIsSure: language !== undefined || detected.confidence >= SURE_LANGUAGE,
    understood: withoutExcluded(knowledge, understood, excludedBy(named, words)),
    concepts: idsOf(concepts, 'concept'),
    onlyConcepts: words.every((word, i) => !isContent(word) || ofConcepts.has(i) || isFraming(word.key))
      ? words.flatMap((word, i) => (ofConcepts.has(i) ? [textOf(word)] : [])).join(' ')
      : null,
    measures: idsOf(measures, 'measure'),
    laterCounties: [...new Set(targets.flatMap((target) => target.by ?? []))],
    places: placesOf(named, written),
    wantsMeasures,
    wantsList: has(LIST_WORDS) || wantsCounties,
    wantsCount,
    wantsCounties,
    wantsResources,
    asksFact,
    asksMeaning,
    wordsBeside: words.length - ofNamed.size,
    residual: left.map((at) => keys[at] as string),
    topical: left.filter(isTopicWord).map((at) => keys[at] as string),
    subjects: subjectsOf(words, concepts, (word, i) => {
      const onlyTitle = !ofNamed.has(i) && measures.some((match) => positions(match).includes(i));
      return !word.stop && (!explained.has(i) || onlyTitle) && !isFraming(word.key) && !isContext(i);
    }),
  };
}

/** Whether the name of a phase of several words begins there: "during Vg2" gives way to the "Vg2–Vg3" that its last word begins. */
function beginsPhase(found: readonly FoundPhrase<PhraseTarget>[]): boolean {
  return found.some(({ length, values }) => length > 1 && values.some(({ type }) => type === 'phase'));
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

/** "Who has a mentor scheme" asks for counties; "who has the responsibility" asks for a fact. */
export const WHO_HAS =
  /(?:^|[,.;:–-]\s*)\W*(?:og |and )?(?:(?:hvem|kven|who)(?: andre| else)?|(?:fins det |finst det |finnes det |er det |is there |are there )?(?:noen|nokon|anyone|anybody|somebody)(?: som| who| that)?) (?:har|has|have|driver|driv|runs?|bruker|brukar|uses?|tilbyr|offers?|jobbar|jobber)\b(?!.*\b(?:ansvar\w*|responsib\w*|lov|rett|retten|tilgang|myndighet\w*|myndigheit\w*|plikt\w*|right|rights|access|laget|laga|skrevet|skrive|written|made))/i;

/** "Hva er PPT", "what does it mean". */
const ASKS_MEANING =
  /^\W*(?:hei |hi |og |and )?(?:hva|kva|what)(?:['’]s| (?:er|is|are|betyr|betyder|tyder|menes|meinast|står|does|do))(?!\p{L})/iu;

/** "Kva fylke har noko om læringsmiljø": asks for all of them. */
const WHICH_COUNTIES =
  /(?<!\p{L})(?:hvilken?|hvilket|hvilke|kva|kva for|which|what|noen|nokon|nokre|any) (?:andre |other |for )?(?:fylke\p{L}*|fylka|county|counties)(?!\p{L})/iu;

/** Whether a word stands at the start of a sentence or of a clause. */
function beginsClause(text: string, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /(?:^|[.!?:;,–—(]|\b(?:og|and|men|but|hei|hi|hello))\s*[«"“]?$/i.test(text.slice(0, word.start))
  );
}

/** "All of them", in whatever form. */
export const ALL = /(?<!\p{L})(?:alle|alt|samtlige|all|every|everything)(?!\p{L})/iu;

/** Words by which a sentence asks for a list. */
const ASKING = [MEASURE_WORDS, SUBMIT_WORDS, LIST_WORDS, COUNT_WORDS];

const isCounty = (target: PhraseTarget) => target.type === 'county';

/** Ids of what was named, each list in the source's order. */
function understoodFrom(knowledge: Knowledge, targets: readonly PhraseTarget[]): Understood {
  const named = (type: PhraseTarget['type']) =>
    new Set(targets.filter((target) => target.type === type).map((target) => target.id));
  const [phase, county, actor, group] = [named('phase'), named('county'), named('actor'), named('group')];
  const groups = [...knowledge.groupById].filter(([id]) => group.has(id));
  const category = new Set([...named('category'), ...groups.map(([, of]) => of.category.id)]);
  const { phases, counties, categories, actors } = knowledge.vocabulary;
  return {
    phases: phases.map(({ id }) => id).filter((id) => phase.has(id)),
    counties: counties.map(({ code }) => code).filter((code) => county.has(code)),
    categories: categories.map(({ id }) => id).filter((id) => category.has(id)),
    groups: groups.map(([id]) => id),
    actors: actors.map(({ id }) => id).filter((id) => actor.has(id)),
  };
}

/**
 * Of the phases named, those that are meant. A name may stand for several, as "Vg1" does for its start and for what comes after: if
 * another name says which, or the question as a whole plainly does, the others are not meant. Nor is a phase whose year is only where
 * another begins: "she leaves Vg2 in spring, what should be done before she moves on".
 */
function meantPhases(
  reader: PartReader,
  named: readonly PhraseMatch<PhraseTarget>[],
  phases: string[],
  topic: string,
): string[] {
  const each = named.map(({ values }) => values.filter(({ type }) => type === 'phase').map(({ id }) => id));
  const certain = new Set(each.flatMap((ids) => (ids.length === 1 ? ids : [])));
  const other = otherPhase(reader, phases, topic);
  if (other !== null) return [other];
  if (certain.size === 0) return likeliest(reader, 'phase', phases, topic) ?? phases;
  const vague = each.filter((ids) => !ids.some((id) => certain.has(id))).flat();
  return phases.filter((id) => certain.has(id) || vague.includes(id));
}

/** Codes of counties that stand right after a word of exclusion: "alle unntatt Oslo", "not in Oslo". */
function excludedBy(named: readonly PhraseMatch<PhraseTarget>[], words: readonly Word[]): Set<string> {
  const excluded = named.filter(({ start }) =>
    words.slice(Math.max(0, start - EXCLUSION_REACH), start).some((word) => EXCLUDING.has(word.key)),
  );
  return new Set(excluded.flatMap(({ values }) => values.filter(isCounty).map(({ id }) => id)));
}

/** How many words may stand between the exclusion and the county: "ikke er i Oslo". */
const EXCLUSION_REACH = 3;

/** With counties excluded, the others are meant. */
function withoutExcluded(knowledge: Knowledge, understood: Understood, excluded: Set<string>): Understood {
  if (excluded.size === 0) return understood;
  const all = knowledge.vocabulary.counties.map(({ code }) => code);
  return { ...understood, counties: all.filter((code) => !excluded.has(code)) };
}

/** Names of places within counties, as the question writes them. */
function placesOf(named: readonly PhraseMatch<PhraseTarget>[], words: readonly Word[]): Reading['places'] {
  return named.flatMap(({ start, length, values }) => {
    if (!values.some((target) => target.place)) return [];
    const name = words.slice(start, start + length).map((word) => word.text);
    return [{ name: name.join(' '), counties: [...new Set(values.filter(isCounty).map(({ id }) => id))] }];
  });
}

const idsOf = (matches: readonly PhraseMatch<PhraseTarget>[], type: PhraseTarget['type']) => [
  ...new Set(matches.flatMap(({ values }) => values.filter((v) => v.type === type).map(({ id }) => id))),
];

const positions = <T>({ start, length }: PhraseMatch<T>) => Array.from({ length }, (_, i) => start + i);
