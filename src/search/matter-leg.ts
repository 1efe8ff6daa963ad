/** The units of the matters that a question is like: what stands spread over many sections belongs together all the same. */

import type { Engine } from './engine.ts';
import { bestOf } from './fuse.ts';

export interface MatterLeg {
  /** For each row how near the nearest matter that it belongs to is, against the nearest of all: 0 to 1. */
  scores: Float64Array;
  /** How much the leg counts, 0 to 1: as much as the nearest matter is near. */
  share: number;
}

/** From which cosine on a matter is near, and from which it is as near as can be told; chosen on the development questions. */
const LEAST_NEAR = 0.3;
const MOST_NEAR = 0.9;
/** Matters this much farther than the nearest count e times less. */
const FALL = 0.07;
/** Those that count less than this do not count. */
const LEAST_SCORE = 0.05;

/** The leg for a question of this vector. */
export function matterLeg({ knowledge, matters }: Engine, vector: Float32Array): MatterLeg {
  const scores = new Float64Array(knowledge.units.length);
  const cosines = matters?.cosines(vector) ?? [];
  const best = bestOf(cosines);
  if (!matters || best < LEAST_NEAR) return { scores, share: 0 };
  const least = best + FALL * Math.log(LEAST_SCORE);
  for (let place = 0; place < cosines.length; place++) {
    const cosine = cosines[place] as number;
    if (cosine < least) continue;
    const score = Math.exp((cosine - best) / FALL);
    for (const row of matters.rows[place] ?? []) scores[row] = Math.max(scores[row] as number, score);
  }
  return { scores, share: Math.min(1, (best - LEAST_NEAR) / (MOST_NEAR - LEAST_NEAR)) };
}
