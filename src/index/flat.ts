/** Vectors for the edge: small rows in one file, searched in full by their signs and exactly among the best of those. */

import { AppError } from '../errors.ts';
import { decodeRows, encodeRows, type FlatRows } from './flat-format.ts';
import { createSigns, estimateCosines } from './flat-signs.ts';
import type { VectorEntry, VectorIndex, VectorMatch } from './vectors.ts';

/** Up to this many rows, all are compared exactly: about 0.15 ms. */
const EXACT_UP_TO = 1000;
/**
 * How much lower than its rival's an estimate may be and the vector still be looked at exactly. Over questions of the
 * corpus with words left out and misspelt, the nearest units are then those of the exact search in 99 of 100, in order
 * (test/index/flat.test.ts).
 */
const DOUBT = 0.16;

export interface FlatIndex extends VectorIndex {
  /** As `search`, at once; only `among` the units named, where they are. */
  searchSync(query: Float32Array, k: number, among?: ReadonlySet<string>): VectorMatch[];
  /** As `searchSync`, comparing every row: slower, and the measure of the other. */
  searchExact(query: Float32Array, k: number): VectorMatch[];
}

/** `entries` as one file, their order kept; keys are not. All vectors must have the same length. */
export function encodeFlat(entries: readonly VectorEntry[]): Uint8Array<ArrayBuffer> {
  return encodeRows(entries);
}

/** Opens what `encodeFlat` wrote. Throws AppError `index_corrupt` for anything else. */
export function decodeFlat(bytes: Uint8Array): FlatIndex {
  const rows = decodeRows(bytes);
  const signs = rows.count > EXACT_UP_TO ? createSigns(rows) : null;
  const check = (query: Float32Array) => {
    if (query.length === rows.dimensions) return;
    throw new AppError(
      'index_mismatch',
      `The question's vector has ${query.length} dimensions, the index has ${rows.dimensions}`,
    );
  };
  const searchSync = (query: Float32Array, k: number, among?: ReadonlySet<string>) => {
    check(query);
    if (among) return rank(rows, query, k, rowsOf(rows, among));
    return rank(rows, query, k, signs && promisingRows(rows, estimateCosines(signs, query), k));
  };
  return {
    dimensions: rows.dimensions,
    size: rows.count,
    searchSync,
    searchExact: (query, k) => {
      check(query);
      return rank(rows, query, k, null);
    },
    search: async (query, k) => searchSync(query, k),
  };
}

function rowsOf({ owners, units }: FlatRows, among: ReadonlySet<string>): number[] {
  const wanted = units.map((unit) => among.has(unit));
  const found: number[] = [];
  owners.forEach((owner, row) => {
    if (wanted[owner]) found.push(row);
  });
  return found;
}

/** Rows that may be the best of their unit, of units that may be among the best `k`. */
function promisingRows({ owners, units, count }: FlatRows, estimates: Float32Array, k: number): number[] {
  const best = new Float32Array(units.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < count; row++) {
    const owner = owners[row] as number;
    if ((estimates[row] as number) > (best[owner] as number)) best[owner] = estimates[row] as number;
  }
  const last = k < units.length ? (best.toSorted()[units.length - k] ?? Number.POSITIVE_INFINITY) : -1;
  const promising: number[] = [];
  for (let row = 0; row < count; row++) {
    const ofUnit = best[owners[row] as number] as number;
    if (ofUnit >= last - DOUBT && (estimates[row] as number) >= ofUnit - DOUBT) promising.push(row);
  }
  return promising;
}

/** The best `k` units by their exact cosines, of the rows given, or of all for null. */
function rank(
  rows: FlatRows,
  query: Float32Array,
  k: number,
  among: readonly number[] | null,
): VectorMatch[] {
  const best = new Float64Array(rows.units.length).fill(Number.NEGATIVE_INFINITY);
  const found: number[] = [];
  const count = among?.length ?? rows.count;
  for (let i = 0; i < count; i++) {
    const row = among === null ? i : (among[i] as number);
    const score = cosine(rows, row, query);
    const unit = rows.owners[row] as number;
    if (best[unit] === Number.NEGATIVE_INFINITY) found.push(unit);
    if (score > (best[unit] as number)) best[unit] = score;
  }
  found.sort((a, b) => (best[b] as number) - (best[a] as number) || a - b);
  return found.slice(0, k).map((unit) => ({ unit: rows.units[unit] as string, score: best[unit] as number }));
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
