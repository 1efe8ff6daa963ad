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

/** The cosine of each unit's nearest row. */
function bestCosines(rows: FlatRows, query: Float32Array): Float64Array {
  const best = new Float64Array(rows.units.length).fill(-1);
  for (let row = 0; row < rows.count; row++) {
    const score = cosine(rows, row, query);
    const unit = rows.owners[row] as number;
    if (score > (best[unit] as number)) best[unit] = score;
  }
  return best;
}

/** Four sums at once, which V8 runs side by side; the last dimensions of an odd length on their own. */
function cosine({ cells, scales, dimensions }: FlatRows, row: number, query: Float32Array): number {
  const start = row * dimensions;
  const even = dimensions - (dimensions % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0, at = start; k < even; k += 4, at += 4) {
    a += (cells[at] as number) * (query[k] as number);
    b += (cells[at + 1] as number) * (query[k + 1] as number);
    c += (cells[at + 2] as number) * (query[k + 2] as number);
    d += (cells[at + 3] as number) * (query[k + 3] as number);
  }
  for (let k = even; k < dimensions; k++) a += (cells[start + k] as number) * (query[k] as number);
  return (a + b + c + d) * (scales[row] as number);
}
