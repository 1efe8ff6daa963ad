/** The documentation says what there is, all of it, and nothing that is gone. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createClient } from '../src/client/client.ts';
import { ERRORS } from '../src/errors.ts';
import { createApp } from '../src/http/app.ts';
import { openService } from '../src/service.ts';
import { ATTRIBUTES } from '../src/widget/attributes.ts';
import { curlRequests } from './curl.ts';
import {
  codeIn,
  DOCUMENTS,
  documentedRooms,
  documentedSettings,
  README,
  settingsIn,
  sources,
  tableOf,
} from './documentation.ts';
import { documented, operationsOf } from './http/documented.ts';
import { fakeSite } from './http/fake-site.ts';
import { readBuilt } from './real-engine.ts';

const service = openService(readBuilt);
const app = createApp({ service: () => service, site: () => fakeSite });
const { document, send } = await documented(async (path, init) => app.request(path, init));
const reference = await (await send('/docs?lang=en')).text();
const llms = await (await send('/llms.txt')).text();

const scripts: Record<string, string> = JSON.parse(await readFile('package.json', 'utf8')).scripts;
const code = await sources(['src', 'scripts', 'test']);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('addresses', () => {
  /** Middleware stands for all methods and more than one path; all else answers. */
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' || !path.includes('*'))
    .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'));
  const operations = operationsOf(document);
  const inReadme = tableOf(README, 'address').flatMap(([addresses = '']) => codeIn(addresses));

  it('are each in the reference or in the README’s table, and none is there that is gone', () => {
    expect(sorted([...operations.map(({ path }) => path), ...inReadme])).toEqual(sorted(routes));
  });

  it('of the API are all shown at /docs, each with its summary, parameters and examples', () => {
    for (const { method, path, operation } of operations) {
      const [, section = ''] = reference.split(`><code>${method} ${path}</code></h2>`);
      const shown = section.split('<h2')[0] ?? '';
      const { parameters = [], summary = '' } = operation as {
        parameters?: { name: string }[];
        summary?: string;
      };
      expect(shown, path).toContain(summary.replaceAll('"', '&quot;'));
      for (const { name } of parameters)
        expect(shown, `${name} of ${path}`).toContain(`<dt><code>${name}</code>`);
      const commands = shown.match(/<code>curl /g) ?? [];
      expect(commands, path).toHaveLength(operation['x-examples']?.length ?? -1);
      const [, anchor] =
        new RegExp(`<a href="#([^"]+)"><code>${method} ${path}</code>`).exec(reference) ?? [];
      expect(reference, `the contents lead to ${path}`).toContain(
        `<h2 id="${anchor}"><code>${method} ${path}<`,
      );
    }
  });

  it('that are named in a text exist', () => {
    const patterns = routes.map((route) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
    for (const text of [...DOCUMENTS.values(), llms, JSON.stringify(ERRORS)]) {
      for (const [address] of text.matchAll(/\/api\/[\w{}/-]+/g))
        expect(
          patterns.some((pattern) => pattern.test(address)),
          address,
        ).toBe(true);
    }
  });

  it('beside the API that are named in a document exist', () => {
    const patterns = routes.map((route) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '.+')}$`));
    // Files of a server that the documents tell how to set up.
    const onDisk = /^\/(?:etc|opt|var|usr|path)\//;
    for (const [path, text] of DOCUMENTS) {
      const named = codeIn(text.replaceAll(/```[^`]*```/g, '')).filter((code) => /^\/[\w./{}-]*$/.test(code));
      const inBlocks = [...text.matchAll(/(?:<your host>|localhost:\d+|127\.0\.0\.1:\d+)(\/[\w./-]*)/g)];
      for (const address of [...named, ...inBlocks.map(([, address = '']) => address)]) {
        if (onDisk.test(address) || /^\/api\/?$/.test(address)) continue;
        const known = patterns.some((pattern) => pattern.test(address));
        expect(known, `${address} in ${path}`).toBe(true);
      }
    }
  });
});

describe('commands', () => {
  const hook = (name: string) => /^(pre|post)/.test(name) && name.replace(/^(pre|post)/, '') in scripts;
  const named = (text: string) =>
    [...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'install', 'run', 'view'].includes(name));

  it('are each in the README’s table, and none is there that is gone', () => {
    const inTable = tableOf(README, 'command').flatMap(([names = '']) => codeIn(names).flatMap(named));
    expect(sorted(inTable)).toEqual(sorted(Object.keys(scripts).filter((name) => !hook(name))));
  });

  it('that are named anywhere exist', async () => {
    const remedies = Object.values(ERRORS).map(({ remedy }) => remedy);
    const texts = [...DOCUMENTS.values(), ...remedies];
    for (const name of texts.flatMap((text) => named(text.replaceAll('\n', ' ')))) {
      if (/^[a-z]+[a-z:]*$/.test(name)) expect(Object.keys(scripts), name).toContain(name);
    }
  });
});

describe('settings and bindings', () => {
  const read = sorted(
    [...[...code].filter(([path]) => !path.startsWith('test/docs')).map(([, text]) => text)].flatMap(
      settingsIn,
    ),
  );

  it('are each in the README’s table, and none is there that is gone', async () => {
    const more = await Promise.all(['wrangler.toml', '.ci/run'].map((path) => readFile(path, 'utf8')));
    expect(sorted(documentedSettings())).toEqual(sorted([...read, ...more.flatMap(settingsIn)]));
  });

  it('that are named anywhere exist', () => {
    const remedies = Object.values(ERRORS).map(({ remedy }) => remedy);
    for (const text of [...DOCUMENTS.values(), ...remedies]) {
      for (const [name] of text.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g))
        expect(documentedSettings()).toContain(name);
    }
  });

  it.each([
    ['const port = process.env.PORT ?? 1;', 'PORT'],
    ["const port = process.env['PORT'];", 'PORT'],
    ['const { PORT: port, HOST = "a" } = process.env;', 'PORT HOST'],
    ['interface Env {\n  ASSETS: { fetch(url: string): Promise<Response> };\n}', 'ASSETS'],
    ['interface Env {\n  RATE_LIMIT?: string | undefined;\n  LOG?: string;\n}', 'RATE_LIMIT LOG'],
    [
      '[vars]\nRATE_LIMIT = "60"\n\n[[ratelimits]]\nname = "LIMITER"\nsimple = { limit = 1 }',
      'LIMITER RATE_LIMIT',
    ],
    ['[assets]\nbinding = "ASSETS"', 'ASSETS'],
    ['if [ -z "$' + '{CHROMIUM:-}" ]; then', 'CHROMIUM'],
    ['const LEAST = 2;\nexport const MOST_PAGES = 4;', ''],
  ])('are found however they are read: %s', (text, names) => {
    expect(settingsIn(text).join(' ')).toBe(names);
  });
});

describe('error codes', () => {
  it('are each at /docs, with status and remedy, and none is there that is gone', () => {
    const rows = [
      ...reference.matchAll(/<tr id="(\w+)"><td><code>\w+<\/code><\/td><td>(\d+)<\/td><td[^>]*>(.*?)<\/td>/g),
    ];
    expect(rows.map(([, id = '']) => id).sort()).toEqual(sorted(Object.keys(ERRORS)));
    for (const [, id = '', status, text] of rows) {
      const known = ERRORS[id as keyof typeof ERRORS];
      expect(Number(status), id).toBe(known.status);
      expect(text?.replaceAll('&quot;', '"').replaceAll('&#39;', "'"), id).toBe(
        `${known.title}. ${known.remedy}`,
      );
    }
  });

  it('are each given somewhere', () => {
    const rest = [...code].filter(([path]) => !path.startsWith('test') && path !== 'src/errors.ts');
    for (const name of Object.keys(ERRORS))
      expect(
        rest.some(([, text]) => text.includes(`'${name}'`)),
        name,
      ).toBe(true);
  });

  it('of a problem lead to their explanation', async () => {
    const { type } = (await (await send('/api/search')).json()) as { type: string };
    const [path, id] = type.split('#');
    expect(await (await send(path ?? '')).text()).toContain(`id="${id}"`);
  });
});

it('events of a streamed answer are each in the reference, and none is there that is gone', async () => {
  const stream = document.paths['/api/ask']?.post?.responses['200']?.content?.['text/event-stream']?.schema;
  const [, list = ''] = /^Events (.*), each/.exec(stream?.description ?? '') ?? [];
  const told = list.replaceAll(/\([^)]*\)/g, '').split(/,| and /);
  const sent = [...(code.get('src/http/routes/ask.ts') ?? '').matchAll(/\bevent\('(\w+)'/g)];
  expect(sorted(told.map((name) => name.trim()))).toEqual(sorted(sent.map(([, name = '']) => name)));
});

describe('the client', async () => {
  const text = await readFile('docs/client.md', 'utf8');
  const namesIn = (heading: string) => tableOf(text, heading).flatMap(([names = '']) => codeIn(names));

  it('has each function in its table, and none that is gone', () => {
    const functions = namesIn('function').map((call) => call.replace(/\(.*$/, ''));
    expect(sorted(functions)).toEqual(sorted(Object.keys(createClient({ api: 'https://example.no' }))));
  });

  it('has each code of its own in a table, and none that is gone', () => {
    const [, codes = ''] =
      /FailureCode = ErrorCode \| ([^;]+);/.exec(code.get('src/client/failure.ts') ?? '') ?? [];
    expect(sorted(namesIn('code of the client'))).toEqual(
      sorted([...codes.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)),
    );
  });

  it('names only events that there are', () => {
    const sent = [...(code.get('src/client/ask.ts') ?? '').matchAll(/type: '(\w+)'/g)].map(
      ([, name]) => name,
    );
    const [, list = ''] = /the same as events: (.*?) \|/.exec(text) ?? [];
    expect(sorted(codeIn(list))).toEqual(sorted(sent.map(String)));
  });
});

describe('the widget', async () => {
  const text = await readFile('docs/widget.md', 'utf8');
  const namesIn = (heading: string) =>
    sorted(tableOf(text, heading).flatMap(([names = '']) => codeIn(names)));
  const source = [...(await sources(['src/widget'], ['.ts', '.css'])).values()].join('\n');
  const found = (pattern: RegExp) => sorted([...source.matchAll(pattern)].map(([, name = '']) => name));

  it('has every attribute in its table, and none that is gone', () => {
    expect(namesIn('attribute')).toEqual(sorted(Object.keys(ATTRIBUTES)));
  });

  it('has every event, and none that is gone', () => {
    expect(namesIn('event')).toEqual(found(/^ {2}'(tiltakssok-[\w-]+)': \{/gm));
    expect(namesIn('event')).toEqual(found(/\btell\([^']*'([\w-]+)'/g));
  });

  it('has every slot, and none that is gone', () => {
    expect(namesIn('slot')).toEqual(found(/<slot name="([\w-]+)"/g));
    expect(source).toContain('<slot></slot>');
    expect(text).toContain('| (none) |');
  });

  it('has every part, and none that is gone', () => {
    expect(namesIn('part')).toEqual(found(/\bpart="([\w-]+)"/g));
  });

  it('has every custom property, and none that is gone', () => {
    expect(namesIn('custom property')).toEqual(found(/(--tiltakssok-[\w-]+)/g));
  });
});

describe('the README', () => {
  it('has every room and file of src in its tree, and none that is gone', async () => {
    const there = await readdir('src', { withFileTypes: true });
    const rooms = there.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(sorted(documentedRooms())).toEqual(sorted(rooms));
  });

  it('says why each package is there, and has none that is gone', async () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
      await readFile('package.json', 'utf8'),
    );
    const used = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/'),
    );
    expect(sorted(tableOf(README, 'package').flatMap(([names = '']) => codeIn(names)))).toEqual(sorted(used));
  });

  it('and the other documents name only files that there are', async () => {
    const paths = [...DOCUMENTS.values()].flatMap((text) =>
      [...text.matchAll(/(?<![\w./-])(?:corpus|src|scripts|test|models|docs|deploy|\.ci)\/[\w./-]*\w/g)].map(
        ([path]) => path,
      ),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) await expect(stat(path), path).resolves.toBeDefined();
  });
});

describe('examples', () => {
  const text = reference.replaceAll(/<\/p>/g, '\n').replaceAll(/<[^>]+>/g, '');
  const decoded = text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const blocks = [...README.matchAll(/```\n([^`]*)```/g)].map(([, block = '']) => block).join('\n');
  const inLine = codeIn(README.replaceAll(/```[^`]*```/g, '')).join('\n');
  const commands = curlRequests([decoded, blocks, inLine].join('\n'));

  it('are there, in the README and at /docs', () => {
    expect(curlRequests(decoded).length).toBeGreaterThanOrEqual(operationsOf(document).length);
    expect(curlRequests(blocks).length).toBeGreaterThanOrEqual(2);
  });

  it.each(commands.map(({ command, path, init }) => [command, path, init] as const))(
    '%s',
    async (_, path, init) => {
      const response = await send(path, init);
      expect(response.status).toBe(200);
      const body = await response.text();
      expect(body.length).toBeGreaterThan(100);
      if (!response.headers.get('content-type')?.startsWith('application/json')) return;
      const { total } = JSON.parse(body);
      if (total !== undefined) expect(total).toBeGreaterThan(0);
    },
  );
});
