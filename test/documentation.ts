/** What the documentation says there is, and what the code says, as lists to hold against each other. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const README = await readFile('README.md', 'utf8');
export const CONTRIBUTING = await readFile('CONTRIBUTING.md', 'utf8');

const DOCUMENT_FOLDERS = ['docs', 'models'];

/** Every document of the project, by its path. */
export const DOCUMENTS = new Map([
  ...[...(await sources(DOCUMENT_FOLDERS, ['.md']))].sort(),
  ['README.md', README],
  ['CONTRIBUTING.md', CONTRIBUTING],
  ['CHANGELOG.md', await readFile('CHANGELOG.md', 'utf8')],
]);

/** The rows of the Markdown table whose first column has this heading, as lists of cells. Throws where there is none. */
export function tableOf(text: string, heading: string): string[][] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start < 0) throw new Error(`There is no table of ${heading}.`);
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 2, end < 0 ? undefined : end).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** All that stands between backticks. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** Names of settings and bindings in the first column of the README's table. */
export function documentedSettings(): string[] {
  return tableOf(README, 'setting').flatMap(([names = '']) => codeIn(names));
}

const SETTING = /[A-Z][A-Z0-9_]+/.source;

/** Names of settings in a text of TypeScript, TOML or shell, by each way of reading or declaring one. */
export function settingsIn(text: string): string[] {
  const names = [
    // process.env.PORT, env.ASSETS; in quotes it is a name that the bundler replaces
    ...text.matchAll(new RegExp(`\\benv\\.(${SETTING})\\b(?!['"])`, 'g')),
    ...text.matchAll(new RegExp(`\\benv\\[['"](${SETTING})['"]\\]`, 'g')),
    // interface Env { ASSETS: … }
    ...text.matchAll(new RegExp(`^ {2}(${SETTING})\\??: .*;$`, 'gm')),
    // wrangler.toml
    ...text.matchAll(new RegExp(`^(?:binding|name) = "(${SETTING})"`, 'gm')),
    ...text.matchAll(new RegExp(`^(${SETTING}) = `, 'gm')),
    // a shell script
    ...text.matchAll(new RegExp(`\\$\\{(${SETTING}):-`, 'g')),
  ].map(([, name = '']) => name);
  const taken = [...text.matchAll(/\{([^{}]+)\} = (?:process\.)?env\b/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.split(/[:=]/)[0]?.trim() ?? ''),
  );
  return [...names, ...taken].filter((name) => new RegExp(`^${SETTING}$`).test(name));
}

/** The text of every file under the folders that has one of the endings. */
export async function sources(
  folders: readonly string[],
  endings = ['.ts', '.toml'],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    for (const file of await readdir(folder, { recursive: true })) {
      const path = join(folder, file);
      if (endings.some((ending) => file.endsWith(ending))) texts.set(path, await readFile(path, 'utf8'));
    }
  }
  return texts;
}

/** Folders (with a slash at the end) and files right under `src` that the README's tree has. */
export function documentedRooms(): string[] {
  const [, tree = ''] = /```\n(src\/[^`]*)```/.exec(README) ?? [];
  return tree
    .trim()
    .split('\n')
    .flatMap((line) => (line.split(/ {2,}/)[0] ?? '').split(/[,\s]+/))
    .map((path) => path.replace(/^src\//, ''))
    .filter((path) => path !== '');
}
