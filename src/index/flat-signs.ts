/**
 * A coarse first look at int8 vectors: of each dimension only the sign, against the whole query. Eight signs make a
 * byte, and what a byte adds to the product is looked up: 32 look-ups a row where the exact product takes 256
 * multiplications. (The estimate is that of RaBitQ, Gao & Long 2024, without its rotation.)
 */

import type { FlatRows } from './flat-format.ts';

const BYTE_VALUES = 256;
/** Bytes looked up side by side; a row is padded to whole groups. */
const GROUP = 4;

export interface Signs {
  /** `count` × `width`: bit d of a row is set where dimension d is negative. */
  codes: Uint8Array;
  /** For each row 1 / the sum of its components' sizes: makes an estimate of a row comparable with another's. */
  factors: Float32Array;
  /** Bytes a row. */
  width: number;
  count: number;
}

export function createSigns({ cells, scales, count, dimensions }: FlatRows): Signs {
  const width = Math.ceil(dimensions / 8 / GROUP) * GROUP;
  const codes = new Uint8Array(count * width);
  const factors = new Float32Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    let sizes = 0;
    for (let k = 0; k < dimensions; k++, at++) {
      const cell = cells[at] as number;
      if (cell < 0) {
        const byte = row * width + (k >> 3);
        codes[byte] = (codes[byte] as number) | (1 << (k & 7));
      }
      sizes += Math.abs(cell);
    }
    factors[row] = sizes > 0 ? 1 / (sizes * (scales[row] as number)) : 0;
  }
  return { codes, factors, width, count };
}

/** For each row about the cosine of the row and `query`, a vector of unit length; off by some 0.05 at 256 dimensions. */
export function estimateCosines({ codes, factors, width, count }: Signs, query: Float32Array): Float32Array {
  const sums = sumsOf(query, width);
  const estimates = new Float32Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let base = 0; base < sums.length; base += GROUP * BYTE_VALUES, at += GROUP) {
      a += sums[base + (codes[at] as number)] as number;
      b += sums[base + BYTE_VALUES + (codes[at + 1] as number)] as number;
      c += sums[base + 2 * BYTE_VALUES + (codes[at + 2] as number)] as number;
      d += sums[base + 3 * BYTE_VALUES + (codes[at + 3] as number)] as number;
    }
    estimates[row] = (a + b + c + d) * (factors[row] as number);
  }
  return estimates;
}

/** What each value of each byte of signs adds to the product with `query`: `width` × 256. */
function sumsOf(query: Float32Array, width: number): Float32Array {
  const sums = new Float32Array(width * BYTE_VALUES);
  for (let byte = 0; byte < width; byte++) {
    const base = byte * BYTE_VALUES;
    let all = 0;
    for (let bit = 0; bit < 8; bit++) all += query[byte * 8 + bit] ?? 0;
    sums[base] = all;
    // Setting a bit turns its component over; each bit doubles the values that are known.
    for (let bit = 0; bit < 8; bit++) {
      const turn = 2 * (query[byte * 8 + bit] ?? 0);
      const known = 1 << bit;
      for (let value = 0; value < known; value++) {
        sums[base + known + value] = (sums[base + value] as number) - turn;
      }
    }
  }
  return sums;
}
