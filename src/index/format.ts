/** The index as files: what they are called, what the manifest says of them, and how a reader knows that they are whole. */

import { z } from 'zod';
import { AppError } from '../errors.ts';
import { parseStrictly } from './strict-json.ts';

/** Raised whenever any file changes its shape; an index of another version is refused. */
export const FORMAT_VERSION = 12;

export const MANIFEST = 'manifest.json';

/** The files beside the manifest. `model.bin` and `tokenizer.json` are there for the project's own model only, those of matters where there are any. */
export const INDEX_FILES = [
  'units.json',
  'vocabulary.json',
  'phrases.json',
  'concepts.json',
  'lexical.bin',
  'everyday.json',
  'vectors.bin',
  'scope.bin',
  'parts.bin',
  'matters.json',
  'matters.bin',
  'model.bin',
  'tokenizer.json',
] as const;
export type IndexFile = (typeof INDEX_FILES)[number];

const manifestSchema = z.strictObject({
  format: z.number().int(),
  /** Names this very content: 16 hex digits of a SHA-256 over the other files' hashes. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** SHA-256 over all that the build reads: tells whether the index is stale. */
  inputs: z.string().regex(/^[0-9a-f]{64}$/),
  /** What made the vectors, and so must embed questions: its name with a hash, the length of its vectors, and that hash alone. */
  model: z.strictObject({
    id: z.string().min(1),
    dimensions: z.number().int().positive(),
    hash: z.string().min(1),
  }),
  counts: z.strictObject({
    units: z.number().int().positive(),
    measures: z.number().int().nonnegative(),
    passages: z.number().int().nonnegative(),
    questions: z.number().int().nonnegative(),
    vectors: z.number().int().positive(),
  }),
  files: z.partialRecord(
    z.enum(INDEX_FILES),
    z.strictObject({ bytes: z.number().int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

export type IndexContent = Partial<Record<IndexFile, Uint8Array>>;

/** SHA-256 in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The manifest of `content`; the same content gives the same manifest. */
export async function describeIndex(
  content: IndexContent,
  facts: Pick<Manifest, 'inputs' | 'model' | 'counts'>,
): Promise<Manifest> {
  const files: Manifest['files'] = {};
  for (const name of INDEX_FILES) {
    const bytes = content[name];
    if (bytes) files[name] = { bytes: bytes.byteLength, sha256: await sha256(own(bytes)) };
  }
  return { format: FORMAT_VERSION, id: await identify({ ...facts, files }), ...facts, files };
}

/** The name of an index: the same for the same content, model and inputs. */
async function identify({ inputs, model, counts, files }: Omit<Manifest, 'format' | 'id'>): Promise<string> {
  const hashes = INDEX_FILES.map((name) => files[name]?.sha256 ?? null);
  const facts = [
    FORMAT_VERSION,
    inputs,
    model.id,
    model.dimensions,
    model.hash,
    Object.entries(counts).sort(),
    hashes,
  ];
  return (await sha256(new TextEncoder().encode(JSON.stringify(facts)))).slice(0, 16);
}

/** Reads a manifest; throws `index_corrupt`, or `index_mismatch` for another version's. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const data = parseStrictly(
    bytes,
    'is not JSON',
    (why, cause) => new AppError('index_corrupt', `${MANIFEST} ${why}`, { cause }),
  );
  const format = (data as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== FORMAT_VERSION) {
    throw new AppError(
      'index_mismatch',
      `The index has format ${format}; this server reads ${FORMAT_VERSION}`,
    );
  }
  const parsed = manifestSchema.safeParse(data);
  if (!parsed.success)
    throw new AppError('index_corrupt', `${MANIFEST}: ${z.prettifyError(parsed.error)}`, {
      cause: parsed.error,
    });
  return parsed.data;
}

/** Gives the bytes of one file of the index; rejects where there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Reads a whole index and proves each file by its length and hash.
 * Throws `index_missing` without a manifest, `index_corrupt` where a file is gone, cut or altered.
 */
export async function readIndex(read: ReadFile): Promise<{ manifest: Manifest; content: IndexContent }> {
  const manifest = parseManifest(
    await read(MANIFEST).catch((cause: unknown) => {
      throw new AppError('index_missing', undefined, { cause });
    }),
  );
  if (manifest.id !== (await identify(manifest))) {
    throw new AppError('index_corrupt', `${MANIFEST} is not the file that the build wrote`);
  }
  const content: IndexContent = {};
  const names = INDEX_FILES.filter((name) => manifest.files[name]);
  await Promise.all(
    names.map(async (name) => {
      const bytes = await read(name).catch((cause: unknown) => {
        throw new AppError('index_corrupt', `${name} is missing from the index`, { cause });
      });
      const expected = manifest.files[name];
      if (bytes.byteLength !== expected?.bytes || (await sha256(bytes)) !== expected.sha256) {
        throw new AppError('index_corrupt', `${name} is not the file that the build wrote`);
      }
      content[name] = bytes;
    }),
  );
  return { manifest, content };
}

/** The same bytes where they are in no shared memory, which `crypto.subtle` does not read; else a copy. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
