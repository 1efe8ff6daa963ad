/** Turns trained rows into the table that is shipped: int8 with a scale a row. */

import type { EmbeddingTable } from '../table.ts';
import type { Rows } from './rows.ts';

const INT8_MAX = 127;

/** Rows that training never touched become zero, so that what is not known adds nothing to a vector. */
export function quantize({ values, dimensions, seen }: Rows): EmbeddingTable {
  const table = new Int8Array(values.length);
  const scales = new Float32Array(seen.length);
  for (let id = 0; id < seen.length; id++) {
    if (seen[id] === 0) continue;
    const row = values.subarray(id * dimensions, (id + 1) * dimensions);
    let max = 0;
    for (const value of row) max = Math.max(max, Math.abs(value));
    if (max === 0) continue;
    scales[id] = max / INT8_MAX;
    const scale = scales[id] as number;
    row.forEach((value, k) => {
      table[id * dimensions + k] = Math.round(value / scale);
    });
  }
  return { table, scales, dimensions };
}
