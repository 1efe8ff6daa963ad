/** What training is set to; models/README.md has the figures that chose each. */

export interface Recipe {
  /** Of the first member; the next ones count on from it. */
  seed: number;
  /** Models trained alike but for their seeds, and made one (`combine.ts`). */
  members: number;
  /** Pieces learnt, those that begin a word and those that go on with one together. */
  pieces: number;
  dimensions: number;
  steps: number;
  /** Pairs a step. */
  batch: number;
  /** Adam's rate at the first step; falls to zero in a straight line. */
  learningRate: number;
  /** How much of a touched row is forgotten a step, times the learning rate. */
  decay: number;
  /** InfoNCE's: smaller is stricter with the nearest negatives. */
  temperature: number;
  /** MaxMatch dropout: how often a piece is passed over for a shorter one. */
  dropout: number;
  /** Share of a question's words that are left out, in two questions of three. */
  forgotten: number;
  /** Share of questions that get a slip of the finger. */
  typos: number;
  /** Share of questions in which one concept is called by another of its labels, in any language. */
  rephrased: number;
  /** Of all pairs: question and unit, two questions of one unit, two labels of one concept, two questions without a unit, a question for a matter and one of its units. They sum to 1. */
  shares: { passage: number; questions: number; labels: number; outside: number; matters: number };
}

export const RECIPE: Recipe = {
  seed: 2015,
  members: 4,
  pieces: 15_200,
  dimensions: 256,
  steps: 2400,
  batch: 256,
  learningRate: 0.01,
  decay: 0,
  temperature: 0.1,
  dropout: 0.2,
  forgotten: 0.1,
  typos: 0.1,
  rephrased: 0.3,
  shares: { passage: 0.4, questions: 0.19, labels: 0.2, outside: 0.1, matters: 0.11 },
};
