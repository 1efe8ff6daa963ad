/** Bundles the Worker: what a cold start loads, and beside it what is loaded when first asked for. wrangler runs it before it serves. */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
export const ENTRY = 'src/worker.ts';
/** As `main` in wrangler.toml has it; not in `dist`, which every build of the index replaces. */
const OUT = join(ROOT, 'dist.worker');

/** Parts of zod that are a fifth of the bundle and never used, by the imports that would bring them in. */
const UNUSED =
  /^(\.\.\/locales\/index|\.\/(compile|from-json-schema|json-schema-generator|in-out|deep-partial))\.js$/;

/** A script of the bundle. */
export interface Chunk {
  /** Below `dist.worker`. */
  name: string;
  bytes: Uint8Array;
  /** Sources that need it: the entry, for what a cold start loads, and those that are imported when first asked for. */
  neededBy: string[];
}

/** The scripts of the bundle, with source maps in the files `<name>.map`. wrangler's own bundler would make one file of it all. */
export async function bundleWorker(): Promise<Chunk[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [ENTRY],
    outdir: OUT,
    // Where and how named the rule in wrangler.toml finds them.
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap: 'linked',
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'warning',
    plugins: [
      {
        name: 'unused-zod',
        setup({ onResolve }) {
          onResolve({ filter: UNUSED }, ({ importer }) =>
            importer.includes('/zod/') ? { path: join(ROOT, 'src/http/unused-zod.ts') } : undefined,
          );
        },
      },
    ],
  });
  const roots = Object.entries(metafile.outputs).flatMap(([output, { entryPoint }]) =>
    entryPoint === undefined ? [] : [{ entryPoint, loaded: loadedWith(metafile, output) }],
  );
  return outputFiles.map(({ path, contents }) => ({
    name: relative(OUT, path),
    bytes: contents,
    neededBy: roots.flatMap(({ entryPoint, loaded }) => (loaded.has(resolve(path)) ? [entryPoint] : [])),
  }));
}

/** Paths of a script of the bundle and of all that it imports, except dynamically. */
function loadedWith({ outputs }: Metafile, root: string): Set<string> {
  const paths = new Set<string>();
  const visit = (output: string) => {
    const path = resolve(ROOT, output);
    if (paths.has(path)) return;
    paths.add(path);
    for (const { path: imported, kind } of outputs[output]?.imports ?? []) {
      if (kind === 'import-statement') visit(imported);
    }
  };
  visit(root);
  return paths;
}

/** Writes what has changed and removes what is no longer part of it: another wrangler may be serving from there. */
async function writeWorker(): Promise<void> {
  const chunks = await bundleWorker();
  await mkdir(join(OUT, 'chunks'), { recursive: true });
  const names = new Set(chunks.map(({ name }) => name));
  for (const { name, bytes } of chunks) {
    const path = join(OUT, name);
    const before = await readFile(path).catch(() => null);
    if (!before?.equals(bytes)) await writeFile(path, bytes);
  }
  for (const file of await readdir(OUT, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && !names.has(relative(OUT, path))) await rm(path);
  }
}

if (import.meta.main) await writeWorker();
