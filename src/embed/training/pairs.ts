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
  /** Which topic the right text is about. */
  topic: number;
  /** All topics that the left text is about: the right texts of other pairs about these are no negatives. */
  about: ReadonlySet<number>;
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
  matters: { questions: readonly string[]; topics: readonly Numbered[]; about: ReadonlySet<number> }[];
  /** One topic of its own: what no unit answers is pulled together, and so away from the units. */
  outside: { number: number; texts: readonly string[] };
}

export function prepareSource({ units, concepts, matters, outside }: Examples): Source {
  const number = (topics: Topic[], from: number) => topics.map((topic, i) => ({ number: from + i, topic }));
  const asked = number(units, 0);
  const labelled = number(concepts, units.length);
  return {
    passage: asked.filter(({ topic }) => topic.questions.length > 0 && topic.passages.length > 0),
    questions: asked.filter(({ topic }) => topic.questions.length > 1),
    labels: labelled.filter(({ topic }) => topic.questions.length > 1),
    rephrase: createRephrase(concepts),
    matters: matters.map(({ questions, topics }) => ({
      questions,
      topics: topics.flatMap((place) => asked[place] ?? []),
      about: new Set(topics),
    })),
    outside: { number: units.length + concepts.length, texts: outside },
  };
}

/** One pair, its kind drawn by `recipe.shares` and its topic evenly; a kind with no topics gives way to another. */
export function samplePair(source: Source, recipe: Recipe, random: Random): Pair {
  const { shares } = recipe;
  const spin = random();
  const asked = (topic: Topic, place: number, typos: number) =>
    vary(topic.questions[place]?.text ?? '', source, { ...recipe, typos }, random);
  const pair = (left: string, right: string, topic: number): Pair => ({
    left,
    right,
    topic,
    about: new Set([topic]),
  });

  if (spin < shares.passage && source.passage.length > 0) {
    const { number, topic } = pick(random, source.passage);
    const question = asked(topic, Math.floor(random() * topic.questions.length), recipe.typos);
    return pair(question, pick(random, topic.passages), number);
  }
  const { texts, number: nothing } = source.outside;
  if (spin >= 1 - shares.outside && texts.length > 1) {
    const [first, second] = pickPair(random, texts.length);
    return pair(vary(texts[first] ?? '', source, recipe, random), texts[second] ?? '', nothing);
  }
  const inside = 1 - shares.outside;
  if (spin >= inside - shares.matters && spin < inside && source.matters.length > 0) {
    return matterPair(source, recipe, random);
  }
  const takesQuestions = spin < shares.passage + shares.questions || source.labels.length === 0;
  const { number, topic } = pick(random, takesQuestions ? source.questions : source.labels);
  const [first, second] = pickPair(random, topic.questions.length);
  if (takesQuestions) return pair(asked(topic, first, recipe.typos), asked(topic, second, 0), number);
  const label = (place: number) => topic.questions[place]?.text ?? '';
  return pair(label(first), label(second), number);
}

/** A question for a matter, and what one of its units says, or how that one is asked for. */
function matterPair(source: Source, recipe: Recipe, random: Random): Pair {
  const { about, questions, topics } = pick(random, source.matters);
  const { number, topic } = pick(random, topics);
  const saysIt = random() < 0.5 || topic.questions.length === 0;
  const right = saysIt ? pick(random, topic.passages) : pick(random, topic.questions).text;
  return { left: vary(pick(random, questions), source, recipe, random), right, topic: number, about };
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
