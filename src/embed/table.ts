/** The model's table and scales as one compact file for the edge. */

import { AppError } from '../errors.ts';

/** "TSTB", then u32 version, u32 V, u32 dimensions, V float32 scales, V × dimensions int8; all little-endian. */
const MAGIC = 0x42545354;
const VERSION = 1;
const HEADER_BYTES = 16;

export interface EmbeddingTable {
  /** One row a token, row-major: V × `dimensions`. */
  table: Int8Array;
  /** What a row's integers are multiplied by; V of them. */
  scales: Float32Array;
  dimensions: number;
}

export function encodeTable({ table, scales, dimensions }: EmbeddingTable): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + scales.length * 4 + table.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, scales.length, dimensions].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  scales.forEach((scale, i) => {
    view.setFloat32(HEADER_BYTES + i * 4, scale, true);
  });
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), HEADER_BYTES + scales.length * 4);
  return bytes;
}

/**
 * Reads what `encodeTable` wrote; the table is a view of `bytes`, not a copy.
 * Throws AppError `index_corrupt` on another magic, version or length, and on a scale that is not a finite number ≥ 0.
 */
export function decodeTable(bytes: Uint8Array): EmbeddingTable {
  if (bytes.byteLength < HEADER_BYTES) throw corrupt('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw corrupt('it does not begin with TSTB');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw corrupt(`it has version ${version}, not ${VERSION}`);
  const rows = view.getUint32(8, true);
  const dimensions = view.getUint32(12, true);
  const expected = HEADER_BYTES + rows * 4 + rows * dimensions;
  if (rows === 0 || dimensions === 0 || bytes.byteLength !== expected) {
    throw corrupt(`it has ${bytes.byteLength} bytes for ${rows} rows of ${dimensions}`);
  }
  const scales = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    const scale = view.getFloat32(HEADER_BYTES + i * 4, true);
    if (!(scale >= 0 && scale < Number.POSITIVE_INFINITY)) throw corrupt(`row ${i} has the scale ${scale}`);
    scales[i] = scale;
  }
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES + rows * 4, rows * dimensions);
  return { table, scales, dimensions };
}

function corrupt(why: string): AppError {
  return new AppError('index_corrupt', `The model's table cannot be read: ${why}`);
}
