/** Draws the pairs of a batch: two texts that mean the same thing, in the same or in different languages. */

import type { Examples, Topic } from './examples.ts';
import { pick, pickPair, type Random } from './random.ts';
import type { Recipe } from './recipe.ts';
import { createRephrase, type Rephrase } from './rephrase.ts';
import { misspell } from './typos.ts';

/** Share of questions in which words are forgotten, and the fewest words such a question has. */
const SHORTENED = 2 / 3;
const MIN_WORDS = 4;

export interface Pair {
  left: string;
  right: string;
  /** Which topic both are about: pairs of one topic are never each other's negatives. */
  topic: number;
}

interface Numbered {
  number: number;
  topic: Topic;
}

/** What pairs are drawn from: the topics that each kind of pair can be of, and the words to say them with. */
export interface Source {
  passage: Numbered[];
  questions: Numbered[];
  labels: Numbered[];
  rephrase: Rephrase;
  /** One topic of its own: what no unit answers is pulled together, and so away from the units. */
  outside: { number: number; texts: readonly string[] };
}

export function prepareSource({ units, concepts, outside }: Examples): Source {
  const number = (topics: Topic[], from: number) => topics.map((topic, i) => ({ number: from + i, topic }));
  const asked = number(units, 0);
  const labelled = number(concepts, units.length);
  return {
    passage: asked.filter(({ topic }) => topic.questions.length > 0 && topic.passages.length > 0),
    questions: asked.filter(({ topic }) => topic.questions.length > 1),
    labels: labelled.filter(({ topic }) => topic.questions.length > 1),
    rephrase: createRephrase(concepts),
    outside: { number: units.length + concepts.length, texts: outside },
  };
}

/** One pair, its kind drawn by `recipe.shares` and its topic evenly; a kind with no topics gives way to the next. */
export function samplePair(source: Source, recipe: Recipe, random: Random): Pair {
  const { shares } = recipe;
  const spin = random();
  const asked = (topic: Topic, place: number, typos: number) =>
    vary(topic.questions[place]?.text ?? '', source, { ...recipe, typos }, random);

  if (spin < shares.passage && source.passage.length > 0) {
    const { number, topic } = pick(random, source.passage);
    const question = asked(topic, Math.floor(random() * topic.questions.length), recipe.typos);
    return { left: question, right: pick(random, topic.passages), topic: number };
  }
  const { texts, number: nothing } = source.outside;
  if (spin >= 1 - shares.outside && texts.length > 1) {
    const [first, second] = pickPair(random, texts.length);
    const asked = vary(texts[first] ?? '', source, recipe, random);
    return { left: asked, right: texts[second] ?? '', topic: nothing };
  }
  const takesQuestions = spin < shares.passage + shares.questions || source.labels.length === 0;
  const { number, topic } = pick(random, takesQuestions ? source.questions : source.labels);
  const [first, second] = pickPair(random, topic.questions.length);
  if (takesQuestions) {
    return { left: asked(topic, first, recipe.typos), right: asked(topic, second, 0), topic: number };
  }
  const label = (place: number) => topic.questions[place]?.text ?? '';
  return { left: label(first), right: label(second), topic: number };
}

/** A question as others might put it: now and then with another label for a concept, now and then with a slip. */
function vary(text: string, { rephrase }: Source, recipe: Recipe, random: Random): string {
  const said = random() < recipe.rephrased ? rephrase(text, random) : text;
  const left = random() < SHORTENED ? forget(said, recipe.forgotten, random) : said;
  return random() < recipe.typos ? misspell(left, random) : left;
}

/** A question without some of its words, so that no one of them decides; short questions keep theirs. */
function forget(text: string, share: number, random: Random): string {
  const words = text.split(' ');
  if (words.length < MIN_WORDS) return text;
  return words.filter(() => random() >= share).join(' ') || text;
}
