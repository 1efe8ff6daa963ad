/** The part model as bytes, with the direction of what nothing answers. */

import { AppError } from '../errors.ts';
import { PART_KINDS, type PartHead, type PartKind, type PartModel } from './parts.ts';
import { parseStrictly } from './strict-json.ts';

/** What `parts.bin` holds: what a question tells beside the units that are near it. */
export interface Bearings {
  parts: PartModel;
  /** The mean direction of the questions that nothing answers, at unit length; null where none is known. */
  outside: Float32Array | null;
}

/**
 * "TSPB", then u32 version, dimensions, features, bytes of the heads, 1 or 0 for a direction; the heads without their numbers as a JSON array in UTF-8; from the
 * next multiple of four float32 × dimensions for the direction; u32 × features; for each head float32 × (classes × (dimensions + 1));
 * then for each head that has weights int8 × (classes × features). Little-endian.
 */
const MAGIC = 0x42505354;
const VERSION = 1;
const HEADER_BYTES = 24;

type HeadFacts = Pick<PartHead, 'kind' | 'ids' | 'scale'>;

export function encodeBearings({ parts, outside }: Bearings): Uint8Array<ArrayBuffer> {
  const { heads, features } = parts;
  const dimensions = heads[0] ? (heads[0].rows[0]?.length ?? 1) - 1 : (outside?.length ?? 0);
  const facts = heads.map(({ kind, ids, scale }): HeadFacts => ({ kind, ids, scale }));
  const json = new TextEncoder().encode(JSON.stringify(facts));
  const header = [MAGIC, VERSION, dimensions, features.length, json.length, outside === null ? 0 : 1];
  const blocks: readonly (Uint8Array | Uint32Array | Float32Array | Int8Array)[] = [
    Uint32Array.from(header),
    padded(json),
    ...(outside ? [outside] : []),
    features,
    ...heads.flatMap(({ rows }) => rows),
    ...heads.flatMap(({ weights }) => weights),
  ];
  const bytes = new Uint8Array(blocks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), at);
    at += block.byteLength;
  }
  return bytes;
}

/** Reads what `encodeBearings` wrote. Throws AppError `index_corrupt` for anything else. */
export function decodeBearings(stored: Uint8Array): Bearings {
  // A view of numbers must begin at a multiple of their size.
  const { buffer } = stored.slice();
  if (buffer.byteLength < HEADER_BYTES) throw corrupt('it is cut short');
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const [magic = 0, version = 0, dimensions = 0, count = 0, jsonBytes = 0, directions = 0] = header;
  if (magic !== MAGIC) throw corrupt('it does not begin with TSPB');
  if (version !== VERSION) throw corrupt(`it has version ${version}, not ${VERSION}`);
  const facts = readFacts(stored.subarray(HEADER_BYTES, HEADER_BYTES + jsonBytes));
  const classesOf = (some: readonly HeadFacts[]) => some.reduce((sum, { ids }) => sum + ids.length + 1, 0);
  const start = HEADER_BYTES + Math.ceil(jsonBytes / 4) * 4;
  const numbers = count + directions * dimensions + classesOf(facts) * (dimensions + 1);
  const end = start + 4 * numbers + count * classesOf(facts.filter(hasWeights));
  if (end !== buffer.byteLength || directions > 1)
    throw corrupt(`it has ${buffer.byteLength} bytes, not ${end}`);

  let at = start;
  const floats = (length: number) => {
    const block = new Float32Array(buffer, at, length);
    if (!block.every(Number.isFinite)) throw corrupt('its numbers are not finite');
    at += block.byteLength;
    return block;
  };
  const outside = directions === 1 ? floats(dimensions) : null;
  const features = new Uint32Array(buffer, at, count);
  at += features.byteLength;
  const rows = facts.map(({ ids }) => [...ids, NONE].map(() => floats(dimensions + 1)));
  const bytes = () => {
    const block = new Int8Array(buffer, at, count);
    at += count;
    return block;
  };
  const heads = facts.map(
    (head, i): PartHead => ({
      ...head,
      rows: rows[i] ?? [],
      weights: hasWeights(head) ? [...head.ids, NONE].map(bytes) : [],
    }),
  );
  return { parts: { features, heads }, outside };
}

/** The class behind the last of a head's ids. */
const NONE = null;

const hasWeights = ({ scale }: HeadFacts) => scale > 0;

function readFacts(bytes: Uint8Array): HeadFacts[] {
  const facts = parseStrictly(bytes, 'its heads are not JSON', corrupt);
  if (!Array.isArray(facts) || !facts.every(isFacts)) throw corrupt('its heads are of no known kind');
  return facts;
}

function isFacts(value: unknown): value is HeadFacts {
  const { kind, ids, scale } = (value ?? {}) as Partial<Record<keyof HeadFacts, unknown>>;
  const isKind = PART_KINDS.includes(kind as PartKind);
  return isKind && Array.isArray(ids) && ids.every((id) => typeof id === 'string') && Number.isFinite(scale);
}

/** Zeros up to the next multiple of four. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

function corrupt(why: string, cause?: unknown): AppError {
  return new AppError('index_corrupt', `The part model cannot be read: ${why}`, { cause });
}
