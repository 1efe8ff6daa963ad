/** The flat index as bytes: a header, the units' ids, which unit each row is of, a scale and a byte a cell. */

import { AppError } from '../errors.ts';
import { parseIds } from './strict-json.ts';
import type { VectorEntry } from './vectors.ts';

/**
 * "TSVF", then u32 version, rows, dimensions, length of the ids; the ids as a JSON array in UTF-8; rows × u16 owner;
 * rows × float32 scale; rows × dimensions of int8. All little-endian, each part from the next multiple of four.
 */
const MAGIC = 0x46565354;
const VERSION = 3;
const HEADER_BYTES = 20;
/** A cell is from minus this to this. */
export const CELL_MAX = 127;
const MAX_UNITS = 0x10000;

export interface FlatRows {
  count: number;
  dimensions: number;
  /** Unit ids, in the order of their first vector. */
  units: string[];
  /** For each row the place of its unit in `units`. */
  owners: Uint16Array;
  /** For each row 1 / the length of its cells, so that a dot product becomes a cosine. */
  scales: Float32Array;
  /** `count` × `dimensions`, row-major. */
  cells: Int8Array;
}

/** Throws RangeError for no entries, for vectors of several lengths and for more than 65,536 units. */
export function encodeRows(entries: readonly VectorEntry[]): Uint8Array<ArrayBuffer> {
  const dimensions = entries[0]?.vector.length ?? 0;
  if (dimensions === 0) throw new RangeError('There are no vectors to write');
  const units = [...new Set(entries.map(({ unit }) => unit))];
  if (units.length > MAX_UNITS) throw new RangeError(`${units.length} units are more than ${MAX_UNITS}`);
  const places = new Map(units.map((unit, i) => [unit, i]));
  const ids = new TextEncoder().encode(JSON.stringify(units));
  const parts = layOut(ids.length, entries.length, dimensions);

  const bytes = new Uint8Array(parts.end);
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, entries.length, dimensions, ids.length].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  bytes.set(ids, HEADER_BYTES);
  entries.forEach(({ key, unit, vector }, row) => {
    if (vector.length !== dimensions) {
      throw new RangeError(`The vector of ${key} has ${vector.length} dimensions, not ${dimensions}`);
    }
    const { cells, scale } = quantize(vector);
    view.setUint16(parts.owners + row * 2, places.get(unit) ?? 0, true);
    view.setFloat32(parts.scales + row * 4, scale, true);
    new Int8Array(bytes.buffer, parts.cells + row * dimensions, dimensions).set(cells);
  });
  return bytes;
}

/** Reads rows. Throws AppError `index_corrupt` for anything off. */
export function decodeRows(bytes: Uint8Array): FlatRows {
  if (bytes.byteLength < HEADER_BYTES) throw corrupt('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = (i: number) => view.getUint32(i * 4, true);
  if (header(0) !== MAGIC) throw corrupt('it does not begin with TSVF');
  if (header(1) !== VERSION) throw corrupt(`it has version ${header(1)}, not ${VERSION}`);
  const count = header(2);
  const dimensions = header(3);
  const idBytes = header(4);
  const parts = layOut(idBytes, count, dimensions);
  if (count === 0 || dimensions === 0 || parts.end !== bytes.byteLength) {
    throw corrupt(`it has ${bytes.byteLength} bytes for ${count} rows of ${dimensions}`);
  }
  const units = parseIds(bytes.subarray(HEADER_BYTES, HEADER_BYTES + idBytes), corrupt);
  const owners = Uint16Array.from({ length: count }, (_, i) => view.getUint16(parts.owners + i * 2, true));
  const scales = Float32Array.from({ length: count }, (_, i) => view.getFloat32(parts.scales + i * 4, true));
  if (owners.some((owner) => owner >= units.length)) throw corrupt('a row is of no unit');
  if (!scales.every((scale) => scale >= 0 && scale <= 1)) throw corrupt('a row has no proper scale');
  const cells = new Int8Array(bytes.slice(parts.cells).buffer);
  return { count, dimensions, units, owners, scales, cells };
}

function layOut(idBytes: number, count: number, dimensions: number) {
  const next = (at: number) => Math.ceil(at / 4) * 4;
  const owners = next(HEADER_BYTES + idBytes);
  const scales = next(owners + count * 2);
  const cells = scales + count * 4;
  return { owners, scales, cells, end: cells + count * dimensions };
}

function quantize(vector: Float32Array): { cells: Int8Array; scale: number } {
  let max = 0;
  for (const value of vector) max = Math.max(max, Math.abs(value));
  const factor = max > 0 ? CELL_MAX / max : 0;
  const cells = Int8Array.from(vector, (value) => Math.round(value * factor));
  let squares = 0;
  for (const cell of cells) squares += cell * cell;
  return { cells, scale: squares > 0 ? 1 / Math.sqrt(squares) : 0 };
}

function corrupt(why: string, cause?: unknown): AppError {
  return new AppError('index_corrupt', `The vectors cannot be read: ${why}`, { cause });
}
