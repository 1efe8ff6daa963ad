/** The units of a part of the knowledge base that a question seems to ask for as a whole without naming it: as likely, as much. */

import { onceFor, remember } from '../corpus/remember.ts';
import type { PartGuess, PartKind } from '../index/parts.ts';
import type { Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { bestOf } from './fuse.ts';
import type { Knowledge } from './knowledge.ts';
import { namedRows, standsIn } from './phase-rows.ts';
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
/**
 * From this likelihood on a part is asked for as a whole, and what belongs to it counts more and more before what is only like the
 * question: at 1 as much more as `SURE_SHARE` says. Without that half of a phase would stand behind strangers.
 */
const SURE_FROM = 0.6;
const SURE_SHARE = { named: 3, phase: 2, category: 1, actor: 0 } as const;
/** How much a category and an actor together count: "what must schools do to pull together" asks for one cell of chapter 3. */
const CELL_SHARE = 3;
/** How much more where that is sure: then it is asked for before a matter that goes through all of the source. */
const SURE_CELL_SHARE = 4;
/** A cell less likely than this is not asked for. */
const LEAST_CELL = 0.3;
/** How likely a category or an actor is meant that is named. */
const NAMED = 0.8;

/** What guessing needs of the engine. */
export type PartReader = Pick<Engine, 'guesses'>;

/** From this likelihood on one of several parts is meant, and none of the others. */
const SURELY_MEANT = { phase: 0.8, category: 0.8, actor: 0.6 } as const;

/** The one of several parts that `text` plainly asks for as a whole, alone; null where it is not plain, or there are not several. */
export function likeliest(
  reader: PartReader,
  kind: keyof typeof SURELY_MEANT,
  ids: readonly string[],
  text: string,
  least: number = SURELY_MEANT[kind],
): string[] | null {
  if (ids.length < 2) return null;
  const meant = guess(reader, text, [kind]).find(
    ({ id, probability }) => probability >= least && ids.includes(id),
  );
  return meant ? [meant.id] : null;
}

/** From this likelihood on a phase is meant that is not named, where those that are named are less likely than `HARDLY_MEANT`. */
const MEANT_INSTEAD = 0.6;
const HARDLY_MEANT = 0.15;

/**
 * The phase that `text` plainly asks for as a whole instead of those that are `named`, one of `among` if that is given; null where there is
 * none, and where one that is named may be meant.
 */
export function otherPhase(
  reader: PartReader,
  named: readonly string[],
  text: string,
  among?: readonly string[],
): string | null {
  if (named.length === 0) return null;
  const found = guess(reader, text, ['phase']);
  if (found.some(({ id, probability }) => named.includes(id) && probability >= HARDLY_MEANT)) return null;
  const isOne = (id: string) => among === undefined || among.includes(id);
  return found.find(({ id, probability }) => isOne(id) && probability >= MEANT_INSTEAD)?.id ?? null;
}

/** From this likelihood on a phase is asked for as if it were named. */
const AS_IF_NAMED = 0.95;

/** The phase that `text`, which names none, asks for as surely as if it did: "not tied to any single stage"; none where that is not so sure. */
export function surePhase(reader: PartReader, text: string): string[] {
  const found = guess(reader, text, ['phase']).find(({ probability }) => probability >= AS_IF_NAMED);
  return found ? [found.id] : [];
}

/** How likely a text asks for a part of a kind as a whole, 0 to 1: for one of some, and for any. */
export interface WholePart {
  these: number;
  any: number;
}

/** How likely `text` asks for one of some phases or actors as a whole; surely so where nothing can tell. */
export function likelihoodOf(
  reader: PartReader,
  kind: 'phase' | 'actor',
  ids: readonly string[],
  text: string,
): WholePart {
  const found = guess(reader, text, [kind]);
  if (found.length === 0) return { these: 1, any: 1 };
  const sumOf = (some: readonly PartGuess[]) => some.reduce((sum, { probability }) => sum + probability, 0);
  return { these: sumOf(found.filter(({ id }) => ids.includes(id))), any: sumOf(found) };
}

/** How likely each part of these kinds is to be what `text` asks for as a whole; none where nothing can tell. */
export function guess(
  { guesses }: PartReader,
  text: string,
  kinds: readonly PartKind[],
): readonly PartGuess[] {
  return guesses(text).filter(({ kind }) => kinds.includes(kind));
}

/** Where a question names rows of a phase's table: how much the rest of the phase counts against them, and how much more they do. */
const BESIDE_ROWS = 0.6;
const OF_ROWS = 2.5;

/**
 * The leg of the phases that a question names: of several, the likelier one counts more, rows of their tables that it names too count more
 * than the rest, and all of it counts the more than a property that is only named, the likelier all of the phase is asked for.
 */
export function phaseLeg(engine: Engine, reading: Reading): PartLeg & { leg: 'phase' } {
  const { units } = engine.knowledge;
  const named = reading.understood.phases;
  const likely = guess(engine, reading.mendedTopic, ['phase']).filter(({ id }) => named.includes(id));
  const most = Math.max(0, ...likely.map(({ probability }) => probability));
  // Where nothing can tell, one is as likely as the other.
  const even = named.map((id): PartGuess => ({ kind: 'phase', id, probability: 1 }));
  const scores = scoresOf(engine.knowledge, 'phase', most > 0 ? likely : even, (before, probability) =>
    Math.max(before, probability / (most || 1)),
  );
  const any = likely.reduce((sum, { probability }) => sum + probability, 0);
  const share = 1 + any + SURE_SHARE.named * sureness(any);
  const rows = namedRows(engine, reading);
  if (rows.length === 0) return { leg: 'phase', scores, share };
  units.forEach((unit, row) => {
    if (!standsIn(unit, rows)) scores[row] = (scores[row] as number) * BESIDE_ROWS;
  });
  return { leg: 'phase', scores, share: share + OF_ROWS };
}

/** A leg for each kind of part that the question does not name, and one for a category and an actor together. */
export function partLegs(engine: Engine, { understood, mendedTopic }: Reading): PartLeg[] {
  const { units } = engine.knowledge;
  const named: Record<UnitKind, readonly string[]> = {
    phase: understood.phases,
    category: understood.categories,
    actor: understood.actors,
  };
  const all = guess(engine, mendedTopic, UNIT_KINDS);
  const legs: PartLeg[] = UNIT_KINDS.filter((kind) => named[kind].length === 0).flatMap((leg) => {
    const likely = all.filter(({ kind, probability }) => kind === leg && probability >= LEAST_LIKELY);
    if (likely.length === 0) return [];
    const scores = scoresOf(engine.knowledge, leg, likely, (before, probability) => before + probability);
    const best = bestOf(scores);
    return [{ leg, scores, share: best + SURE_SHARE[leg] * sureness(best) }];
  });
  const cell = cellScores(units, likelyIds('category', all, named), likelyIds('actor', all, named));
  const best = cell === null ? 0 : bestOf(cell);
  if (cell !== null && best > 0)
    legs.push({ leg: 'actor', scores: cell, share: CELL_SHARE * best + SURE_CELL_SHARE * sureness(best) });
  return legs;
}

/** The parts of a kind that may be half of a cell, each with how likely it is meant: guessed, or named. */
function likelyIds(
  of: 'category' | 'actor',
  guessed: readonly PartGuess[],
  named: Record<UnitKind, readonly string[]>,
): Map<string, number> {
  const likely = new Map<string, number>();
  for (const { kind, id, probability } of guessed) {
    if (kind === of && probability >= LEAST_CELL) likely.set(id, probability);
  }
  for (const id of named[of]) likely.set(id, Math.max(NAMED, likely.get(id) ?? 0));
  return likely;
}

/** How likely each unit's category and actor are both meant, 0 where that is not likely; null where no cell can be. */
function cellScores(
  units: readonly Unit[],
  categories: ReadonlyMap<string, number>,
  actors: ReadonlyMap<string, number>,
): Float64Array | null {
  if (categories.size === 0 || actors.size === 0) return null;
  const scores = new Float64Array(units.length);
  units.forEach(({ category, actor }, row) => {
    if (category === null || actor === null) return;
    const both = (categories.get(category) ?? 0) * (actors.get(actor) ?? 0);
    if (both >= LEAST_CELL) scores[row] = both;
  });
  return scores;
}

/** How surely a part of this likelihood is asked for as a whole, 0 to 1. */
const sureness = (likelihood: number) => Math.max(0, (likelihood - SURE_FROM) / (1 - SURE_FROM));

/** For each unit the likelihoods of its parts, joined one after the other, from 0. */
function scoresOf(
  knowledge: Knowledge,
  kind: UnitKind,
  likely: readonly PartGuess[],
  join: (before: number, probability: number) => number,
): Float64Array {
  const scores = new Float64Array(knowledge.units.length);
  for (const { id, probability } of likely) {
    for (const { row, share } of members(knowledge).of(`${kind}:${id}`))
      scores[row] = join(scores[row] as number, probability * share);
  }
  return scores;
}

/** The rows of the units of each part, "phase:2.5", and how much each is of what the part says. */
const members = onceFor(({ units, bareHeadings }: Knowledge) =>
  remember((part) => {
    const kind = UNIT_KINDS.find((one) => part.startsWith(`${one}:`)) as UnitKind;
    const id = part.slice(kind.length + 1);
    return units.flatMap((unit, row) =>
      isOf(unit, kind, id) ? [{ row, share: standing(unit, bareHeadings.has(row), kind) }] : [],
    );
  }),
);

/**
 * How much a unit is of what its part says, 0 to 1: who asks for all of a phase wants its statements before what bare headings, measures,
 * most of all those that are only derived to belong there, and national resources add to them.
 */
function standing(unit: Unit, isBare: boolean, kind: UnitKind): number {
  if (unit.role === 'heading') return isBare ? 0.5 : 0.7;
  if (kind !== 'phase') return 1;
  if (unit.role === 'resource') return 0.6;
  if (unit.kind !== 'measure') return 1;
  return unit.phases.some(({ basis }) => basis === 'explicit') ? 0.7 : 0.5;
}

/** Whether a unit belongs to the part of that kind and id. */
export function isOf(unit: Unit, kind: UnitKind, id: string): boolean {
  return kind === 'phase' ? unit.phases.some((link) => link.id === id) : unit[kind] === id;
}
