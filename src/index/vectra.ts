/** Vectors in a vectra index on disk: what has not changed since the last build is not embedded again. Node only. */

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type IndexData, type IndexItem, ItemSelector, LocalIndex, ProtobufCodec } from 'vectra';
import { AppError } from '../errors.ts';
import { byCodeUnit } from '../language/by-code-unit.ts';
import type { VectorEntry, VectorIndex, VectorMatch } from './vectors.ts';

/** Says which model the vectors are of, and proves them whole; those of another model are of no use. */
const ABOUT = 'about.json';
/** vectra's own file, in its protobuf form. */
const ITEMS = 'index.pb';
/** First guess of how many vectors must be looked at for each unit asked for; doubled until it is enough. */
const VECTORS_PER_UNIT = 4;

export interface VectraEntry extends VectorEntry {
  /** Names the content that the vector was made from. */
  hash: string;
}

export interface VectraChanges {
  upsert: readonly VectraEntry[];
  /** Keys of entries that are gone; unknown ones are passed over. */
  remove: readonly string[];
}

export interface VectraIndex extends VectorIndex {
  /** All that the index holds, by key, in key order. Vectors are as they were put in, bit for bit. */
  vectorsByKey(): Map<string, VectraEntry>;
  /** Makes the changes and writes the index to disk, keys in `upsert` each once. Not atomic: build in a folder aside. */
  apply(changes: VectraChanges): Promise<void>;
}

type Metadata = Record<'unit' | 'hash', string>;

/**
 * Opens the index in `folder`, or begins an empty one where there is none, where it is of another model or length, or
 * where it cannot be read: it can always be made anew. Equal content gives equal bytes, whatever the order of changes.
 * Entries are in key order, also where scores are equal.
 */
export async function openVectraIndex(
  folder: string,
  about: { dimensions: number; model: string },
): Promise<VectraIndex> {
  let index = await openOrBegin(folder, about);
  let entries = entriesOf(await index.listItems<Metadata>());

  const apply = async ({ upsert, remove }: VectraChanges) => {
    const wrong = upsert.find(({ vector }) => vector.length !== about.dimensions);
    if (wrong) throw lengthMismatch(wrong.vector.length, about.dimensions);
    const changed = new Map(entries);
    for (const key of remove) changed.delete(key);
    for (const entry of upsert) changed.set(entry.key, entry);
    // Through vectra's codec, not its inserts: each of those looks through all that is there.
    await writeFile(
      join(folder, ITEMS),
      codec.serializeIndex({ ...EMPTY, items: [...changed.values()].map(itemOf) }),
    );
    await writeFile(join(folder, ABOUT), await describe(folder, about));
    index = new LocalIndex(folder, undefined, undefined, codec);
    entries = entriesOf(await index.listItems<Metadata>());
  };

  const search = async (query: Float32Array, k: number) => {
    if (query.length !== about.dimensions) throw lengthMismatch(query.length, about.dimensions);
    if (k < 1) return [];
    for (let depth = k * VECTORS_PER_UNIT; ; depth *= 2) {
      const found = await index.queryItems<Metadata>(Array.from(query), '', depth);
      const units = bestOfUnits(
        found.map(({ item, score }) => ({ key: item.id, unit: item.metadata.unit, score })),
      );
      const last = units[k - 1];
      const cutBelow = found.at(-1)?.score ?? Number.NEGATIVE_INFINITY;
      // Beyond the cut there may be more units with the very score of the last one.
      if (depth >= entries.size || (last !== undefined && last.score > cutBelow)) return units.slice(0, k);
    }
  };

  return {
    dimensions: about.dimensions,
    get size() {
      return entries.size;
    },
    search,
    vectorsByKey: () => new Map(entries),
    apply,
  };
}

async function openOrBegin(
  folder: string,
  about: { dimensions: number; model: string },
): Promise<LocalIndex> {
  const index = new LocalIndex(folder, undefined, undefined, codec);
  const known = await readFile(join(folder, ABOUT), 'utf8').catch(() => null);
  // vectra would read a damaged file without complaint, and its vectors would be kept from build to build.
  if (known !== null && known === (await describe(folder, about))) return index;
  await rm(folder, { recursive: true, force: true });
  await index.createIndex({ version: EMPTY.version });
  await writeFile(join(folder, ABOUT), await describe(folder, about));
  return index;
}

/** What the note beside the index says: whose vectors they are, and the hash that proves them whole. */
async function describe(folder: string, about: { dimensions: number; model: string }): Promise<string> {
  const bytes = await readFile(join(folder, ITEMS)).catch(() => Buffer.alloc(0));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return `${JSON.stringify({ ...about, sha256 })}\n`;
}

const EMPTY: IndexData = { version: 1, metadata_config: {}, items: [] };

function itemOf({ key, unit, hash, vector }: VectraEntry): IndexItem<Metadata> {
  const numbers = Array.from(vector);
  return { id: key, metadata: { unit, hash }, vector: numbers, norm: ItemSelector.normalize(numbers) };
}

/** vectra's protobuf codec (float32, exact), but with items in key order whatever order they came in. */
class SortedCodec extends ProtobufCodec {
  override serializeIndex(data: IndexData): Buffer {
    return super.serializeIndex({ ...data, items: data.items.toSorted((a, b) => byCodeUnit(a.id, b.id)) });
  }
}

const codec = new SortedCodec();

function entriesOf(items: { id: string; metadata: Metadata; vector: number[] }[]): Map<string, VectraEntry> {
  const entries = items.map(({ id, metadata, vector }): [string, VectraEntry] => [
    id,
    { key: id, unit: metadata.unit, hash: metadata.hash, vector: Float32Array.from(vector) },
  ]);
  return new Map(entries.sort(([a], [b]) => byCodeUnit(a, b)));
}

function bestOfUnits(found: { key: string; unit: string; score: number }[]): VectorMatch[] {
  const units = new Map<string, VectorMatch>();
  for (const { unit, score } of found.sort((a, b) => b.score - a.score || byCodeUnit(a.key, b.key))) {
    if (!units.has(unit)) units.set(unit, { unit, score });
  }
  return [...units.values()];
}

function lengthMismatch(given: number, dimensions: number): AppError {
  return new AppError(
    'index_mismatch',
    `A vector has ${given} dimensions, the vectra index has ${dimensions}`,
  );
}
