/** The units of a part of the knowledge base that a question seems to ask for as a whole without naming it: as likely, as much. */

import { guessParts, type PartGuess, type PartKind } from '../index/parts.ts';
import type { Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { bestOf } from './fuse.ts';
import type { Reading } from './understand.ts';

const UNIT_KINDS = ['phase', 'category', 'actor'] as const satisfies readonly PartKind[];
/** The kinds of part that units are of. */
type UnitKind = (typeof UNIT_KINDS)[number];

export interface PartLeg {
  leg: UnitKind;
  /** For each row how likely its part is meant, 0 to 1. */
  scores: Float64Array;
  /** What its weight is multiplied by; for a guess the greatest of the scores: a part that is surely meant counts as much as one that is named. */
  share: number;
}

/** What is less likely is not asked for. */
const LEAST_LIKELY = 0.2;

/** What guessing needs of the engine. */
export type PartReader = Pick<Engine, 'parts' | 'weigh'>;

/** From this likelihood on one of several parts is meant, and none of the others. */
const SURELY_MEANT = { phase: 0.85, actor: 0.6 } as const;

/** The one of several parts that `text` plainly asks for as a whole, alone; null where it is not plain, or there are not several. */
export function likeliest(
  reader: PartReader,
  kind: keyof typeof SURELY_MEANT,
  ids: readonly string[],
  text: string,
): string[] | null {
  if (ids.length < 2) return null;
  const meant = guesses(reader, kind, text).find(
    ({ id, probability }) => probability >= SURELY_MEANT[kind] && ids.includes(id),
  );
  return meant ? [meant.id] : null;
}

/** How likely `text` asks for one of `phases` as a whole, 0 to 1; 1 where nothing can tell. */
export function likelihoodOf(reader: PartReader, phases: readonly string[], text: string): number {
  const found = guesses(reader, 'phase', text);
  if (found.length === 0) return 1;
  return found.reduce((sum, { id, probability }) => sum + (phases.includes(id) ? probability : 0), 0);
}

function guesses({ parts, weigh }: PartReader, kind: UnitKind, text: string): PartGuess[] {
  const { vector } = weigh(text);
  return vector === null ? [] : guessParts(parts, vector, [kind]);
}

/**
 * The leg of the phases that a question names: of several, the likelier one counts more, and it counts up to twice as much as a
 * property that is only named, as likely as all of the phase is asked for. Null where nothing can tell.
 */
export function phaseLeg(
  { knowledge, parts }: Engine,
  named: readonly string[],
  vector: ArrayLike<number>,
): (PartLeg & { leg: 'phase' }) | null {
  const likely = guessParts(parts, vector, ['phase']).filter(({ id }) => named.includes(id));
  const most = Math.max(0, ...likely.map(({ probability }) => probability));
  if (most === 0) return null;
  const scores = scoresOf(knowledge.units, 'phase', likely, (before, probability) =>
    Math.max(before, probability / most),
  );
  const share = 1 + likely.reduce((sum, { probability }) => sum + probability, 0);
  return { leg: 'phase', scores, share };
}

/** A leg for each kind of part that the question does not name; `vector` is its own. */
export function partLegs(engine: Engine, { understood }: Reading, vector: ArrayLike<number>): PartLeg[] {
  const named: Record<UnitKind, readonly string[]> = {
    phase: understood.phases,
    category: understood.categories,
    actor: understood.actors,
  };
  return UNIT_KINDS.filter((kind) => named[kind].length === 0).flatMap((leg) => {
    const likely = guessParts(engine.parts, vector, [leg]).filter(
      ({ probability }) => probability >= LEAST_LIKELY,
    );
    if (likely.length === 0) return [];
    const scores = scoresOf(
      engine.knowledge.units,
      leg,
      likely,
      (before, probability) => before + probability,
    );
    return [{ leg, scores, share: bestOf(scores) }];
  });
}

/** For each unit the likelihoods of its parts, joined one after the other, from 0. */
function scoresOf(
  units: readonly Unit[],
  kind: UnitKind,
  likely: readonly PartGuess[],
  join: (before: number, probability: number) => number,
): Float64Array {
  const scores = new Float64Array(units.length);
  units.forEach((unit, row) => {
    for (const { id, probability } of likely) {
      if (isOf(unit, kind, id)) scores[row] = join(scores[row] as number, probability);
    }
  });
  return scores;
}

/** Whether a unit belongs to the part of that kind and id. */
export function isOf(unit: Unit, kind: UnitKind, id: string): boolean {
  return kind === 'phase' ? unit.phases.some((link) => link.id === id) : unit[kind] === id;
}
