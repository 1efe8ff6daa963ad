/** What the model learns from: units with the questions that ask for them, and concepts with their labels. */

import { type Corpus, LANGUAGES } from '../../types.ts';
import { unitText } from '../unit-text.ts';
import { splitWords } from './words.ts';

/** Texts that mean the same thing, in any language. Two texts of one topic are never negatives of each other. */
export interface Topic {
  /** Ids of the units that say the same words; empty for a concept. */
  units: string[];
  /** The units' own texts, with and without their headings; empty for a concept. */
  passages: string[];
  /** Questions that ask for the units, or labels of the concept; each once. */
  questions: { text: string; language: 'nb' | 'nn' | 'en' }[];
}

/** What stands spread over several topics and is asked for as one. */
export interface Matter {
  questions: string[];
  /** Places in `Examples.units`, each once; more than one. */
  topics: number[];
}

export interface Examples {
  units: Topic[];
  concepts: Topic[];
  matters: Matter[];
  /** Questions that no unit answers. */
  outside: string[];
}

/** The corpus as topics, in its order. Units with the same words, whatever the case and punctuation, are one topic. */
export function collectExamples(corpus: Corpus): Examples {
  const topics = new Map<string, Topic>();
  const topicOf = new Map<string, Topic>();
  for (const unit of corpus.units) {
    const words = splitWords(unit.correction ?? unit.text).join(' ');
    const topic = topics.get(words) ?? { units: [], passages: [], questions: [] };
    topics.set(words, topic);
    topicOf.set(unit.id, topic);
    topic.units.push(unit.id);
    addNew(topic.passages, unitText(unit));
    addNew(topic.passages, unit.correction ?? unit.text);
    if (unit.kind === 'measure') addNew(topic.passages, unit.title);
  }
  for (const asked of corpus.questions) {
    const topic = topicOf.get(asked.unit);
    if (topic) addQuestions(topic, asked);
  }
  const { concepts, words } = corpus.vocabulary;
  const labelled = concepts.map(({ pref, alt, abbr }) =>
    topicOfLabels({
      nb: [pref.nb, ...alt.nb, ...abbr],
      nn: [pref.nn, ...alt.nn],
      en: [pref.en, ...alt.en],
    }),
  );
  const units = [...topics.values()];
  return {
    units,
    concepts: [...labelled, ...words.map(topicOfLabels)],
    matters: mattersOf(corpus, units),
    outside: corpus.outside,
  };
}

/** Matters of one topic alone teach what its own questions teach, and are left out. */
function mattersOf({ matters }: Corpus, units: readonly Topic[]): Matter[] {
  const placeOf = new Map(units.flatMap((topic, place) => topic.units.map((id) => [id, place])));
  return matters
    .map((entry) => ({
      questions: LANGUAGES.flatMap((language) => entry[language]),
      topics: [...new Set(entry.units.flatMap((id) => placeOf.get(id) ?? []))],
    }))
    .filter(({ questions, topics }) => questions.length > 0 && topics.length > 1);
}

/** Labels of one concept, or words that mean the same. */
function topicOfLabels(labels: Record<'nb' | 'nn' | 'en', readonly string[]>): Topic {
  const topic: Topic = { units: [], passages: [], questions: [] };
  addQuestions(topic, labels);
  return topic;
}

function addQuestions(topic: Topic, asked: Record<'nb' | 'nn' | 'en', readonly string[]>): void {
  for (const language of LANGUAGES) {
    for (const text of asked[language]) {
      if (!topic.questions.some((known) => known.text === text)) topic.questions.push({ text, language });
    }
  }
}

function addNew(texts: string[], text: string): void {
  if (!texts.includes(text)) texts.push(text);
}
