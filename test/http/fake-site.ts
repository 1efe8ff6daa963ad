/** Two small files as the build would have bundled them. */
import { openSite, type Site } from '../../src/http/site.ts';

const INTEGRITY = `sha384-${'A'.repeat(64)}`;
const FILES: Record<string, string> = {
  'site/site.json': JSON.stringify({
    'page.css': { type: 'text/css; charset=utf-8', version: '0123456789ab', integrity: INTEGRITY },
    'page.js': { type: 'text/javascript; charset=utf-8', version: 'ba9876543210', integrity: INTEGRITY },
  }),
  'site/page.css': 'a { color: red }',
  'site/page.js': 'void 0',
};

export const fakeSite: Promise<Site> = openSite(async (name) => {
  const text = FILES[name];
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return new TextEncoder().encode(text);
});
