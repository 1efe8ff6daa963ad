/** Small numbers and sorted words as bytes, for the lexical index: varints and front coding. */
import { AppError } from '../errors.ts';
import { sharedLength } from './front-coding.ts';

export interface ByteWriter {
  /** A whole number from 0 to 2³² − 1, in one to five bytes: seven bits a byte, the low ones first (LEB128). */
  number(value: number): void;
  bytes(values: Uint8Array): void;
  /** How many bytes were written. */
  size(): number;
  /** All that was written. */
  done(): Uint8Array<ArrayBuffer>;
}

export interface ByteReader {
  /** Each throws AppError `index_corrupt` where the bytes end too soon or hold something else. */
  number(): number;
  /** A number that must be below `limit`. */
  below(limit: number): number;
  bytes(length: number): Uint8Array;
  /** How many bytes have not been read. */
  left(): number;
}

const FIRST_CAPACITY = 1 << 16;
const MAX_VARINT_BYTES = 5;

export function createWriter(): ByteWriter {
  let buffer = new Uint8Array(FIRST_CAPACITY);
  let size = 0;
  const reserve = (more: number): void => {
    if (size + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, size + more));
    larger.set(buffer);
    buffer = larger;
  };
  return {
    number(value) {
      reserve(MAX_VARINT_BYTES);
      let rest = value;
      while (rest > 0x7f) {
        buffer[size++] = (rest & 0x7f) | 0x80;
        rest = Math.floor(rest / 0x80);
      }
      buffer[size++] = rest;
    },
    bytes(values) {
      reserve(values.length);
      buffer.set(values, size);
      size += values.length;
    },
    size: () => size,
    done: () => buffer.slice(0, size),
  };
}

export function createReader(source: Uint8Array): ByteReader {
  let at = 0;
  const next = (): number => {
    const byte = source[at++];
    if (byte === undefined) throw corrupt('it is cut short');
    return byte;
  };
  const number = (): number => {
    let value = 0;
    let factor = 1;
    for (let count = 0; count < MAX_VARINT_BYTES; count++) {
      const byte = next();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
    throw corrupt('it has a number that is too large');
  };
  return {
    number,
    below(limit) {
      const value = number();
      if (value >= limit) throw corrupt(`it has ${value} where less than ${limit} is possible`);
      return value;
    },
    bytes(length) {
      if (at + length > source.length) throw corrupt('it is cut short');
      at += length;
      return source.subarray(at - length, at);
    },
    left: () => source.length - at,
  };
}

/** Sorted words: for each how much it shares with the one before and how much is new; then all that is new. */
export function writeWords(writer: ByteWriter, words: readonly string[]): void {
  writer.number(words.length);
  let before = '';
  let added = '';
  for (const word of words) {
    let shared = sharedLength(before, word);
    // A surrogate pair is never cut in two: half of one is not text.
    const last = word.charCodeAt(shared - 1);
    if (last >= 0xd800 && last < 0xdc00) shared--;
    writer.number(shared);
    writer.number(word.length - shared);
    added += word.slice(shared);
    before = word;
  }
  const bytes = new TextEncoder().encode(added);
  writer.number(bytes.length);
  writer.bytes(bytes);
}

/** What `writeWords` wrote. Throws AppError `index_corrupt` also where the words are not sorted. */
export function readWords(reader: ByteReader): string[] {
  // Each word takes two bytes and more, so that a wrong count is met before memory is taken for it.
  const count = reader.below(reader.left() / 2 + 1);
  const shared = new Uint32Array(count);
  const lengths = new Uint32Array(count);
  for (let word = 0; word < count; word++) {
    shared[word] = reader.number();
    lengths[word] = reader.number();
  }
  const added = decodeText(reader.bytes(reader.number()));
  const words: string[] = [];
  let before = '';
  let at = 0;
  for (let word = 0; word < count; word++) {
    const end = at + (lengths[word] ?? 0);
    const kept = shared[word] ?? 0;
    if (kept > before.length || end > added.length) throw corrupt('its words do not fit together');
    const whole = before.slice(0, kept) + added.slice(at, end);
    if (word > 0 && whole <= before) throw corrupt('its words are not sorted');
    words.push(whole);
    before = whole;
    at = end;
  }
  if (at !== added.length) throw corrupt('its words do not fit together');
  return words;
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw corrupt('its text is not UTF-8', cause);
  }
}

export function corrupt(what: string, cause?: unknown): AppError {
  return new AppError('index_corrupt', `The lexical index is corrupt: ${what}`, { cause });
}
