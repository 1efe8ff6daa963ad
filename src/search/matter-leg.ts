/** The units of the matters that a question asks for: what stands spread over many sections belongs together all the same. */

import { softmax } from '../index/parts.ts';
import type { Engine } from './engine.ts';
import { bestOf } from './fuse.ts';

export interface MatterLeg {
  leg: 'matter';
  /** For each row how likely a matter that it belongs to is asked for, or how near one is: 0 to 1. */
  scores: Float64Array;
  /** What the leg's weight is multiplied by. */
  share: number;
}

/** How much more counts what is asked for as a whole than what is near, as sure as either is. */
const ASKED_SHARE = 2;
/** The likelihoods' logits divided by this say which matters are near, though another is asked for; chosen on the development questions. */
const SOFTENED = 2.5;
/** A matter less likely than this, or than this share of the nearest, is not asked for. */
const LEAST_LIKELY = 0.05;

/**
 * Two legs for a question of this vector: the units of the matters that are likely asked for, and those of matters that are near to it;
 * within the counties that are named if any are, where what is not so near of all there is counts as little as before.
 */
export function matterLegs(
  { knowledge: { units }, matters }: Engine,
  vector: Float32Array,
  counties: readonly string[],
): MatterLeg[] {
  if (matters === null) return [];
  const { rows } = matters;
  const logits = matters.logits(vector);
  const likely = softmax(logits);
  const near = softmax(logits.map((logit) => logit / SOFTENED));
  const asked = scoresOf(units.length, rows, likely, (before, likelihood) => before + likelihood);
  const nearest = scoresOf(units.length, rows, near, Math.max);
  const most = bestOf(nearest);
  const isNamed = (row: number) => counties.length === 0 || counties.includes(units[row]?.county ?? '');
  const within = (scores: Float64Array, least: number, share: number): MatterLeg => {
    const inPlace = scores.map((score, row) => (score >= least && isNamed(row) ? score : 0));
    return { leg: 'matter', scores: inPlace, share: share * bestOf(inPlace) };
  };
  return [
    within(asked, LEAST_LIKELY, ASKED_SHARE),
    within(nearest, LEAST_LIKELY * most, (1 - (near.at(-1) ?? 0)) / (most || 1)),
  ];
}

/** From this likelihood on a matter is surely asked for. */
const SURELY_ASKED = 0.6;

/** The rows of the matter that a question of this vector surely asks for as a whole; none where there is none. */
export function surelyAsked({ matters }: Engine, vector: Float32Array): readonly number[] {
  if (matters === null) return [];
  const likely = softmax(matters.logits(vector));
  return matters.rows.find((_, place) => (likely[place] as number) >= SURELY_ASKED) ?? [];
}

/** For each of `size` rows the likelihoods of the matters it belongs to, joined one after the other, from 0. */
function scoresOf(
  size: number,
  rows: readonly (readonly number[])[],
  likelihoods: readonly number[],
  join: (before: number, likelihood: number) => number,
): Float64Array {
  const scores = new Float64Array(size);
  rows.forEach((of, place) => {
    for (const row of of) scores[row] = join(scores[row] as number, likelihoods[place] as number);
  });
  return scores;
}
