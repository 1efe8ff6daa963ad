/** Links between the Markdown files lead to files and headings that there are. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDES } from './documentation.ts';
import { anchorsIn, linksIn } from './markdown-links.ts';

const top = (await readdir('.')).filter((name) => name.endsWith('.md'));
const files = [...top, ...GUIDES.keys(), 'models/README.md'];

/** What is wrong with a link of a file, or null; links to other sites are not followed. */
async function faultOf(file: string, link: string): Promise<string | null> {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  const found = await stat(target).catch(() => null);
  if (!found) return `${target} is not there`;
  if (anchor === undefined) return null;
  const has = anchorsIn(await readFile(target, 'utf8')).has(anchor);
  return has ? null : `${target} has no heading #${anchor}`;
}

it.each(files)('in %s', async (file) => {
  for (const link of linksIn(await readFile(file, 'utf8')))
    expect(await faultOf(file, link), link).toBeNull();
});

describe('a link that leads nowhere', () => {
  it.each([
    ['docs/gone.md', 'docs/gone.md is not there'],
    ['#gone', 'README.md has no heading #gone'],
    ['CONTRIBUTING.md#gone', 'CONTRIBUTING.md has no heading #gone'],
  ])('is told: %s', async (link, fault) => expect(await faultOf('README.md', link)).toBe(fault));

  it.each(['CONTRIBUTING.md#add-a-measure', '#how-good-it-is', 'https://example.no/#x'])(
    'and one that leads somewhere is not: %s',
    async (link) => expect(await faultOf('README.md', link)).toBeNull(),
  );
});
