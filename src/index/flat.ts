/** Vectors for the edge: small rows in one file, all compared at each search; 500 rows of 256 take about 0.06 ms. */

import { AppError } from '../errors.ts';
import { decodeRows, encodeRows, type FlatRows } from './flat-format.ts';
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
  const cosines = (query: Float32Array) => {
    if (query.length !== rows.dimensions) {
      throw new AppError(
        'index_mismatch',
        `The question's vector has ${query.length} dimensions, the index has ${rows.dimensions}`,
      );
    }
    return bestCosines(rows, query);
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

/** As many rows are held against the query at once: each of its numbers is then read once for all of them. */
const ROWS_AT_ONCE = 4;

/** The cosine of each unit's nearest row. */
function bestCosines(rows: FlatRows, query: Float32Array): Float64Array {
  const { cells, count, dimensions, owners, scales } = rows;
  const best = new Float64Array(rows.units.length).fill(-1);
  const keep = (row: number, sum: number) => {
    const score = sum * (scales[row] as number);
    const unit = owners[row] as number;
    if (score > (best[unit] as number)) best[unit] = score;
  };
  const numbers = new Float64Array(query);
  const whole = count - (count % ROWS_AT_ONCE);
  for (let row = 0; row < whole; row += ROWS_AT_ONCE) {
    const first = row * dimensions;
    const second = first + dimensions;
    const third = second + dimensions;
    const fourth = third + dimensions;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < dimensions; k++) {
      const value = numbers[k] as number;
      a += (cells[first + k] as number) * value;
      b += (cells[second + k] as number) * value;
      c += (cells[third + k] as number) * value;
      d += (cells[fourth + k] as number) * value;
    }
    keep(row, a);
    keep(row + 1, b);
    keep(row + 2, c);
    keep(row + 3, d);
  }
  for (let row = whole; row < count; row++) {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) {
      sum += (cells[row * dimensions + k] as number) * (numbers[k] as number);
    }
    keep(row, sum);
  }
  return best;
}
