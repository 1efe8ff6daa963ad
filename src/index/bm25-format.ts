/** The lexical index as a file: compact, deterministic, and checked whole before anything of it is used. */
import type { LexicalIndex } from './bm25.ts';
import { type ByteReader, corrupt, createReader, createWriter, readWords, writeWords } from './bm25-bytes.ts';
import { parseIds } from './strict-json.ts';

/**
 * "TSLX", then u32 version and u32 checksum of the rest, little-endian. The rest in varints: the ids (a JSON array with
 * its length in bytes), the terms, for each term its count of documents, their distances (each from the one before, less one), their
 * steps as bytes, the lexicon with its counts; then zeros up to a multiple of four.
 */
const MAGIC = 0x584c5354;
const VERSION = 2;
const HEADER_BYTES = 12;
const ALIGNMENT = 4;
const MAX_DOCUMENTS = 0x10000;

/** The same index gives the same bytes. */
export function encodeLexicalIndex(index: LexicalIndex): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  const ids = new TextEncoder().encode(JSON.stringify(index.ids));
  writer.number(ids.length);
  writer.bytes(ids);
  writeWords(writer, index.terms);
  const { docs, starts } = index;
  for (let term = 0; term < index.terms.length; term++) {
    writer.number((starts[term + 1] as number) - (starts[term] as number));
  }
  for (let term = 0; term < index.terms.length; term++) {
    let before = -1;
    for (const doc of docs.subarray(starts[term], starts[term + 1])) {
      writer.number(doc - before - 1);
      before = doc;
    }
  }
  writer.bytes(index.steps);
  writeWords(writer, [...index.lexicon.keys()]);
  for (const count of index.lexicon.values()) writer.number(count);
  while (writer.size() % ALIGNMENT > 0) writer.number(0);

  const body = writer.done();
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  bytes.set(body, HEADER_BYTES);
  view.setUint32(8, checksum(view), true);
  return bytes;
}

/** Reads what `encodeLexicalIndex` wrote. Throws AppError `index_corrupt` for anything off, be it one bit. */
export function decodeLexicalIndex(bytes: Uint8Array): LexicalIndex {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteLength % ALIGNMENT > 0) throw corrupt('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw corrupt('it does not begin with TSLX');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw corrupt(`it has version ${version}, not ${VERSION}`);
  if (view.getUint32(8, true) !== checksum(view)) throw corrupt('its checksum is wrong');

  const reader = createReader(bytes.subarray(HEADER_BYTES));
  const ids = parseIds(reader.bytes(reader.number()), corrupt);
  if (ids.length > MAX_DOCUMENTS) throw corrupt('it has too many documents');
  const terms = readWords(reader);
  const starts = new Uint32Array(terms.length + 1);
  for (let term = 0; term < terms.length; term++) {
    starts[term + 1] = (starts[term] as number) + reader.below(ids.length + 1);
  }
  const docs = readDocs(reader, starts, ids.length);
  const steps = reader.bytes(docs.length);
  const words = readWords(reader);
  const lexicon = new Map<string, number>();
  for (const word of words) lexicon.set(word, reader.number());
  if (reader.left() >= ALIGNMENT) throw corrupt('it goes on after its end');
  return { ids, terms, starts, docs, steps, lexicon };
}

/** The documents of all terms; those of a term are below `count` and rise. */
function readDocs(reader: ByteReader, starts: Uint32Array, count: number): Uint16Array {
  const all = starts.at(-1) ?? 0;
  // Each takes a byte or more, so that a wrong count is met before memory is taken for it.
  if (all > reader.left()) throw corrupt('it is cut short');
  const docs = new Uint16Array(all);
  for (let term = 1; term < starts.length; term++) {
    let before = -1;
    for (let at = starts[term - 1] as number; at < (starts[term] as number); at++) {
      before += reader.below(count - before - 1) + 1;
      docs[at] = before;
    }
  }
  return docs;
}

/** FNV-1a, 32 bits, over words of four bytes: tells a damaged file from a whole one, not a forged one. */
function checksum(view: DataView): number {
  let hash = 0x811c9dc5;
  for (let at = HEADER_BYTES; at < view.byteLength; at += ALIGNMENT) {
    hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
  }
  return hash >>> 0;
}
