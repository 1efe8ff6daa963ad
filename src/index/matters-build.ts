/** Fits the matter model: softmax regression by AdaGrad (Duchi, Hazan and Singer 2011). */

import { createRandom, shuffle } from '../embed/training/random.ts';
import { fitOnce, isChosen, step } from './linear-fit.ts';
import { softmax } from './softmax.ts';

const EPOCHS = 3;
const RATE = 0.3;
const BIAS_RATE = 0.05;
const SEED = 1;
/** Of the questions for units one in so many says what does not ask for a matter. More of them, and none is asked for any more. */
const EVERY = 5;
/** What is nearly right moves nothing: with hundreds of classes most soon are. */
const LEAST_ERROR = 0.01;

/** The weights of each matter and, last, of "none": one a dimension, and a bias. */
export interface MatterWeights {
  rows: Float64Array[];
  biases: number[];
}

/**
 * Learns to tell questions for a matter, `asked` in the matters' order, from those for one unit, `others`. The same input gives the same
 * weights; none for no matter.
 */
export function fitMatters(
  asked: readonly (readonly Float32Array[])[],
  others: readonly Float32Array[],
): MatterWeights {
  if (asked.length === 0) return { rows: [], biases: [] };
  const examples = [
    ...asked.flatMap((vectors, is) => vectors.map((vector) => ({ vector, is }))),
    ...chosenOf(others).map((vector) => ({ vector, is: asked.length })),
  ];
  const dimensions = examples[0]?.vector.length ?? 0;
  const classes = asked.length + 1;
  const rows = Array.from({ length: classes }, () => new Float64Array(dimensions));
  const squares = rows.map(() => new Float64Array(dimensions).fill(1e-6));
  const biases = new Float64Array(classes);
  const random = createRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { vector, is } of shuffle(random, examples)) {
      const shares = softmax(logitsOf(rows, biases, vector));
      for (let place = 0; place < classes; place++) {
        const error = (shares[place] as number) - (place === is ? 1 : 0);
        if (Math.abs(error) < LEAST_ERROR) continue;
        biases[place] = (biases[place] as number) - BIAS_RATE * error;
        const [row, of] = [rows[place] as Float64Array, squares[place] as Float64Array];
        for (let k = 0; k < dimensions; k++) step(row, of, k, error * (vector[k] as number), RATE);
      }
    }
  }
  return { rows, biases: [...biases] };
}

const chosenOf = (others: readonly Float32Array[]) => others.filter((vector) => isChosen(vector, EVERY));

/** The score of each class for a vector. Loops over plain arrays, four rows at once: here is where the fit spends its time. */
function logitsOf(rows: readonly Float64Array[], biases: Float64Array, vector: Float32Array): Float64Array {
  const logits = Float64Array.from(biases);
  const last = rows.length - 1;
  for (let place = 0; place <= last; place += 4) {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => rows[Math.min(place + i, last)]) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < vector.length; k++) {
      const value = vector[k] as number;
      a += (first[k] as number) * value;
      b += (second[k] as number) * value;
      c += (third[k] as number) * value;
      d += (fourth[k] as number) * value;
    }
    [a, b, c, d].forEach((sum, i) => {
      if (place + i <= last) logits[place + i] = sum + (logits[place + i] as number);
    });
  }
  return logits;
}

/** `fitMatters` that keeps its last weights, and gives them again where the vectors are the same. */
export function fitMattersOnce(): typeof fitMatters {
  return fitOnce(fitMatters, (asked, others) => ({
    facts: JSON.stringify(asked.map((vectors) => vectors.length)),
    vectors: [...asked.flat(), ...chosenOf(others)],
  }));
}
