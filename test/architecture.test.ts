/** The house: data flows down the list of rooms, and a room imports only from those above it. */

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From top to bottom. Files that every room may use stand in `SHARED`. */
const ROOMS = [
  'disk',
  'corpus',
  'language',
  'embed',
  'index',
  'search',
  'strings',
  'llm',
  'answer',
  'http',
  'client',
  'page',
  'host',
  'widget',
];
const SHARED = ['types.ts', 'errors.ts'];
/** Entry points choose adapters and touch the environment; nothing imports them. */
const ENTRIES = ['worker.ts', 'node.ts', 'cli.ts', 'mcp.ts'];
/** What the Worker and the pure rooms must do without. */
const NODE_ONLY_ROOMS_ARE_FINE = new Set(['disk', 'corpus', 'embed', 'index', 'host']);

const files = (await readdir('src', { recursive: true }))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.split(sep).join('/'));

async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

describe('the house', () => {
  it('has only the rooms it should', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')));
    expect([...rooms].sort()).toEqual([...ROOMS].sort());
  });

  it.each(files)('%s imports only from above', async (file) => {
    const room = roomOf(file);
    for (const target of (await importsOf(file)).filter((path) => path.startsWith('.'))) {
      const imported = normalize(join(dirname(file), target))
        .split(sep)
        .join('/');
      const other = roomOf(imported);
      if (SHARED.includes(other) || other === room) continue;
      expect(ENTRIES, `${file} imports the entry point ${imported}`).not.toContain(other);
      if (!ROOMS.includes(room)) continue;
      expect(ROOMS.indexOf(other), `${file} imports ${imported}, which is below it`).toBeLessThan(
        ROOMS.indexOf(room),
      );
      expect(ROOMS, `${file} imports ${imported}`).toContain(other);
    }
  });

  it('keeps the environment and Node out of all but the entry points and the build’s rooms', async () => {
    for (const file of files) {
      const room = roomOf(file);
      if (ENTRIES.includes(file) || NODE_ONLY_ROOMS_ARE_FINE.has(room)) continue;
      const node = (await importsOf(file)).filter((path) => path.startsWith('node:'));
      expect(node, file).toEqual([]);
      expect(await readFile(join('src', file), 'utf8'), file).not.toMatch(/\bprocess\.env\b/);
    }
  });

  it('types and errors import nothing of the house', async () => {
    for (const file of SHARED)
      expect((await importsOf(file)).filter((path) => path.startsWith('.'))).toEqual([]);
  });
});
