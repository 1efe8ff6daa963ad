/** The units of the matters that a question asks for: what stands spread over many sections belongs together all the same. */

import { softmax } from '../index/softmax.ts';
import type { Engine } from './engine.ts';
import { bestOf } from './fuse.ts';

export interface MatterLeg {
  leg: 'matter';
  /** For each row how likely a matter that it belongs to is asked for, `ASKED_SHARE` times, and how near one is: each 0 to 1. */
  scores: Float64Array;
  /** What the leg's weight is multiplied by: the greatest of the scores, so that each counts what it is. */
  share: number;
}

/** How much more counts what is asked for as a whole than what is near, as sure as either is. */
const ASKED_SHARE = 2;
/** The likelihoods' logits divided by this say which matters are near, though another is asked for; chosen on the development questions. */
const SOFTENED = 2.5;
/** A matter less likely than this, or than this share of the nearest, is not asked for. */
const LEAST_LIKELY = 0.05;

/** How likely each matter is asked for, and how near each is; last, as in the model, that none is. */
export interface MatterGuess {
  likely: Float64Array;
  near: Float64Array;
}

/** Guesses for a question of this vector; null where no matters are known. */
export function guessMatters({ matters }: Engine, vector: Float32Array): MatterGuess | null {
  if (matters === null) return null;
  const logits = matters.logits(vector);
  return { likely: softmax(logits), near: softmax(logits, SOFTENED) };
}

/**
 * The units of the matters that are likely asked for, and those of matters that are near to the question; within the counties
 * that are named if any are, where what is not so near of all there is counts as little as before. Each question runs through hundreds of
 * matters, so what is unlikely is left at once. Null where no matters are known.
 */
export function matterLeg(
  { knowledge: { units }, matters }: Engine,
  guess: MatterGuess | null,
  counties: readonly string[],
): MatterLeg | null {
  if (matters === null || guess === null) return null;
  const { likely, near } = guess;
  const none = matters.rows.length;
  const most = bestOf(near.subarray(0, none));
  const isNamed = (row: number) => counties.length === 0 || counties.includes(units[row]?.county ?? '');
  const asked = new Float64Array(units.length);
  const nearest = new Float64Array(units.length);
  for (let place = 0; place < none; place++) {
    const [chance, nearness] = [likely[place] as number, near[place] as number];
    if (nearness < LEAST_LIKELY * most) continue;
    for (const row of matters.rows[place] as readonly number[]) {
      if (!isNamed(row)) continue;
      asked[row] = (asked[row] as number) + chance;
      if (nearness > (nearest[row] as number)) nearest[row] = nearness;
    }
  }
  const ofNear = (1 - (near[none] as number)) / (most || 1);
  const scores = nearest.map((nearness, row) => {
    const chance = asked[row] as number;
    return ofNear * nearness + (chance < LEAST_LIKELY ? 0 : ASKED_SHARE * chance);
  });
  return { leg: 'matter', scores, share: bestOf(scores) };
}

/** From this likelihood on a matter is surely asked for. */
const SURELY_ASKED = 0.6;

/** The rows of the matter that a question of this vector surely asks for as a whole; none where there is none. */
export function surelyAsked(engine: Engine, vector: Float32Array): readonly number[] {
  const { likely = [] } = guessMatters(engine, vector) ?? {};
  return engine.matters?.rows.find((_, place) => (likely[place] ?? 0) >= SURELY_ASKED) ?? [];
}
