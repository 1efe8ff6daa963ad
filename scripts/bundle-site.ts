/** Bundles what browsers run and look at, from src/page/, into one folder that every server serves from. */

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { replaceFolder } from '../src/disk/swap.ts';
import { SITE_FOLDER, SITE_MANIFEST, type SiteManifest } from '../src/http/site.ts';
import { readReleased, versionOf } from './released.ts';

const SCRIPT = 'text/javascript; charset=utf-8';

/** Each file of the site, what it is made from, and how it is served. */
const FILES = {
  'page.css': { from: 'src/page/page.css', type: 'text/css; charset=utf-8' },
  'page.js': { from: 'src/page/page.ts', type: SCRIPT },
  'client.js': { from: 'src/client/client.ts', type: SCRIPT },
  'widget.js': { from: 'src/widget/widget.ts', type: SCRIPT },
  'choose.js': { from: 'src/page/choose.ts', type: SCRIPT },
  'frame.js': { from: 'src/page/frame.ts', type: SCRIPT },
  'embed.js': { from: 'src/page/embed.ts', type: SCRIPT },
  'icon.svg': { from: 'src/page/icon.svg', type: 'image/svg+xml' },
} as const;

/** Browsers that have been current for two years. */
const TARGET = ['chrome120', 'firefox121', 'safari17'];

/**
 * The element's style sheet goes into its shadow root, and so into its script: as text, without what browsers do not need. Nor do they
 * need its templates indented, which in HTML is as good as a line's end.
 */
const elementAsText: Plugin = {
  name: 'element as text',
  setup({ onLoad }) {
    onLoad({ filter: /src\/widget\/.*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replaceAll(/\n +/g, '\n'), loader: 'ts' };
    });
    onLoad({ filter: /src\/widget\/.*\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const { code } = await transform(css, { loader: 'css', minify: true, target: TARGET });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * The bundled files and their manifest, by name; the same sources give the same bytes.
 * Rejects with esbuild's own report, with file and line, where a source has a fault.
 */
export async function bundleSite(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: Object.entries(FILES).map(([name, { from }]) => ({
      in: from,
      out: name.replace(/\.\w+$/, ''),
    })),
    outdir: '.',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    loader: { '.svg': 'copy' },
    plugins: [elementAsText],
    logLevel: 'warning',
  });
  const site = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const manifest: SiteManifest = {};
  for (const [name, { type }] of Object.entries(FILES)) {
    const bytes = site.get(name);
    if (!bytes) throw new Error(`esbuild made no ${name}.`);
    manifest[name] = entry(type, bytes);
  }
  for (const [name, bytes] of await readReleased()) {
    site.set(name, bytes);
    manifest[name] = entry(SCRIPT, bytes);
  }
  return site.set(SITE_MANIFEST, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
}

function entry(type: string, bytes: Uint8Array): SiteManifest[string] {
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return { type, version: versionOf(bytes), integrity };
}

/** Writes the site into an index folder that nothing serves yet. */
export async function writeSite(indexFolder: string): Promise<void> {
  const folder = join(indexFolder, SITE_FOLDER);
  await mkdir(folder);
  await fill(folder, await bundleSite());
}

/** Swaps the site in an index folder that is served, if it has changed. */
export async function refreshSite(indexFolder: string): Promise<void> {
  const site = await bundleSite();
  const folder = join(indexFolder, SITE_FOLDER);
  const there = await readFile(join(folder, SITE_MANIFEST)).catch(() => null);
  if (there?.equals(site.get(SITE_MANIFEST) ?? new Uint8Array())) return;
  await replaceFolder(folder, (next) => fill(next, site));
}

async function fill(folder: string, site: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of site) await writeFile(join(folder, name), bytes);
}
