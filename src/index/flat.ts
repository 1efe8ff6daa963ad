/** Vectors for the edge: small rows in one file, all compared at each search; 500 rows of 256 take about 0.03 ms. */

import { AppError } from '../errors.ts';
import { CELL_MAX, decodeRows, encodeRows, type FlatRows } from './flat-format.ts';
import type { VectorEntry, VectorIndex, VectorMatch } from './vectors.ts';

export interface FlatIndex extends VectorIndex {
  /** Ids of the units that have a vector, in the order of entry. */
  readonly units: readonly string[];
  /** For each of `units` the cosine of the query and its best vector, -1 to 1. Throws as `search` does. */
  cosines(query: Float32Array): Float64Array;
  /** The first vector of a unit, at unit length; null for one that has none. */
  vectorOf(unit: string): Float32Array | null;
  /** As `search`, at once. */
  searchSync(query: Float32Array, k: number): VectorMatch[];
}

/** `entries` as one file, their order kept; keys are not. All vectors must have the same length. */
export function encodeFlat(entries: readonly VectorEntry[]): Uint8Array<ArrayBuffer> {
  return encodeRows(entries);
}

/** Opens what `encodeFlat` wrote. Throws AppError `index_corrupt` for anything else. */
export function decodeFlat(bytes: Uint8Array): FlatIndex {
  const rows = decodeRows(bytes);
  const paired = pairRows(rows);
  const cosines = (query: Float32Array) => {
    if (query.length !== rows.dimensions) {
      throw new AppError(
        'index_mismatch',
        `The question's vector has ${query.length} dimensions, the index has ${rows.dimensions}`,
      );
    }
    return bestCosines(rows, paired, query);
  };
  const searchSync = (query: Float32Array, k: number) => {
    const best = cosines(query);
    return rows.units
      .map((unit, place) => ({ unit, score: best[place] as number }))
      .sort((a, b) => b.score - a.score)
      .slice(0, k);
  };
  return {
    dimensions: rows.dimensions,
    size: rows.count,
    units: rows.units,
    cosines,
    vectorOf: (unit) => firstVector(rows, rows.units.indexOf(unit)),
    searchSync,
    search: async (query, k) => searchSync(query, k),
  };
}

function firstVector({ owners, cells, scales, dimensions }: FlatRows, place: number): Float32Array | null {
  const row = owners.indexOf(place);
  if (row < 0) return null;
  return Float32Array.from(
    cells.subarray(row * dimensions, (row + 1) * dimensions),
    (cell) => cell * (scales[row] ?? 0),
  );
}

/**
 * Two rows as one row of doubles, the second times 2²⁶: one multiplication then does for both, and nothing is converted on the
 * way. As long as each sum of integers stays below 2²⁵, the two lie side by side in the 53 bits that a double holds exactly.
 */
interface PairedRows {
  /** `pairs` × dimensions, row-major. */
  cells: Float64Array;
  pairs: number;
  /** How long a query is made before it is rounded to integers. */
  querySteps: number;
}

const SHIFT = 2 ** 26;
const LARGEST_SUM = 2 ** 25 - 1;
/** As many pairs are held against the query at once: each of its numbers is then read once for all of them. */
const PAIRS_AT_ONCE = 4;

/** The rows in pairs, filled up with rows of nothing. */
function pairRows({ cells, count, dimensions }: FlatRows): PairedRows {
  const pairs = Math.ceil(count / 2 / PAIRS_AT_ONCE) * PAIRS_AT_ONCE;
  const paired = new Float64Array(pairs * dimensions);
  for (let row = 0; row < count; row++) {
    const to = (row >> 1) * dimensions;
    const factor = row % 2 === 0 ? 1 : SHIFT;
    for (let k = 0; k < dimensions; k++) {
      paired[to + k] = (paired[to + k] as number) + (cells[row * dimensions + k] as number) * factor;
    }
  }
  // No sum is larger than the length of the row times that of the query, each of whose numbers is rounded by half a step at most.
  const longest = CELL_MAX * Math.sqrt(dimensions);
  return { cells: paired, pairs, querySteps: LARGEST_SUM / longest - Math.sqrt(dimensions) / 2 };
}

/** A vector in integers, of about this length whatever its own was. */
function toSteps(vector: Float32Array, length: number): Float64Array {
  const own = lengthOf(vector);
  const factor = own > 0 ? length / own : 0;
  const steps = new Float64Array(vector.length);
  for (let k = 0; k < vector.length; k++) steps[k] = Math.round((vector[k] as number) * factor);
  return steps;
}

function lengthOf(vector: Float32Array | Float64Array): number {
  let squares = 0;
  for (let k = 0; k < vector.length; k++) squares += (vector[k] as number) ** 2;
  return Math.sqrt(squares);
}

/** The cosine of each unit's nearest row. */
function bestCosines(
  rows: FlatRows,
  { cells, pairs, querySteps }: PairedRows,
  query: Float32Array,
): Float64Array {
  const { count, dimensions, owners, scales } = rows;
  const steps = toSteps(query, querySteps);
  const sums = new Float64Array(pairs * 2);
  const keep = (pair: number, sum: number) => {
    const second = Math.round(sum / SHIFT);
    sums[pair * 2] = sum - second * SHIFT;
    sums[pair * 2 + 1] = second;
  };
  for (let pair = 0; pair < pairs; pair += PAIRS_AT_ONCE) {
    const first = pair * dimensions;
    const second = first + dimensions;
    const third = second + dimensions;
    const fourth = third + dimensions;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < dimensions; k++) {
      const step = steps[k] as number;
      a += (cells[first + k] as number) * step;
      b += (cells[second + k] as number) * step;
      c += (cells[third + k] as number) * step;
      d += (cells[fourth + k] as number) * step;
    }
    keep(pair, a);
    keep(pair + 1, b);
    keep(pair + 2, c);
    keep(pair + 3, d);
  }
  const length = lengthOf(steps);
  const toCosine = length > 0 ? 1 / length : 0;
  const best = new Float64Array(rows.units.length).fill(-1);
  for (let row = 0; row < count; row++) {
    const score = (sums[row] as number) * (scales[row] as number) * toCosine;
    const unit = owners[row] as number;
    if (score > (best[unit] as number)) best[unit] = score;
  }
  return best;
}
