/**
 * Which matter a question asks for: what people ask to have everything about, wherever in the source it stands. A softmax over the question's
 * vector, with one class more for questions that ask for something within a matter, or for none.
 */

import { AppError } from '../errors.ts';
import { decodeFlat, encodeFlat } from './flat.ts';
import type { MatterWeights } from './matters-build.ts';

export interface MatterModel {
  /** For each matter the rows of its units. */
  rows: readonly (readonly number[])[];
  /** The score of each matter before the softmax, and last that of none, for a vector of unit length. */
  logits(vector: Float32Array): Float64Array;
}

/** What `matters.json` holds: beside the rows how long each class' weights are, whose directions are in `matters.bin`, and the biases. */
interface MatterFacts {
  rows: number[][];
  lengths: number[];
  biases: number[];
}

const DIGITS = 1000;
const rounded = (value: number) => Math.round(value * DIGITS) / DIGITS;

/** The two files of the model. */
export function encodeMatters(
  rows: number[][],
  weights: MatterWeights,
): { facts: MatterFacts; directions: Uint8Array<ArrayBuffer> } {
  const directions = weights.rows.map((row, place) => ({
    key: String(place),
    unit: String(place),
    vector: Float32Array.from(row),
  }));
  const lengths = weights.rows.map((row) => rounded(Math.hypot(...row)));
  return {
    facts: { rows, lengths, biases: weights.biases.map(rounded) },
    directions: encodeFlat(directions),
  };
}

/** Opens what `encodeMatters` wrote. Throws AppError `index_corrupt` where the two files do not belong together. */
export function openMatters({ rows, lengths, biases }: MatterFacts, directions: Uint8Array): MatterModel {
  const index = decodeFlat(directions);
  const counts = [index.units.length, lengths.length, biases.length];
  if (counts.some((count) => count !== rows.length + 1))
    throw new AppError('index_corrupt', 'matters.json and matters.bin do not hold the same matters');
  return {
    rows,
    logits(vector) {
      const logits = index.cosines(vector);
      for (let place = 0; place < logits.length; place++)
        logits[place] = (logits[place] as number) * (lengths[place] as number) + (biases[place] as number);
      return logits;
    },
  };
}
