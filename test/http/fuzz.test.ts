/** Whatever is sent, the answer is one of ours: never a 500, and never a page that holds what was sent unescaped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { problemSchema } from '../../src/http/schemas.ts';
import { documented, operationsOf } from './documented.ts';
import { fakeService } from './fake-service.ts';

const app = createApp({ service: async () => fakeService });
const { document, send } = await documented(async (path, init) => app.request(path, init));
const lists = operationsOf(document).filter(({ method, path }) => method === 'GET' && !path.includes('{'));

const names = fc.constantFrom(
  'q',
  'limit',
  'offset',
  'kind',
  'phase',
  'county',
  'category',
  'actor',
  'lang',
  'id',
  'sort',
  'fields',
  'format',
  '__proto__',
);
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('%', '%FF', '%u0041', '1e3', '0x1', 'AK', '2.5', 'csv', 'title', 'id', 'a,b'),
);
const encoded = values.map((value) => {
  // Half of what is drawn is well encoded; the rest goes as it is, with what would end the query taken out.
  return value.isWellFormed() ? encodeURIComponent(value) : value.replaceAll(/[#&\s]/g, '');
});
const queries = fc
  .array(fc.tuple(names, encoded), { maxLength: 6 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

async function expectOurs(response: Response): Promise<void> {
  if (response.ok) return;
  const text = await response.text();
  expect([400, 404, 405, 413, 415], text).toContain(response.status);
  problemSchema.parse(JSON.parse(text));
}

describe('arbitrary requests', () => {
  it('to search, lists and look-ups', async () => {
    const paths = fc.constantFrom(...lists.map(({ path }) => path));
    await fc.assert(
      fc.asyncProperty(paths, queries, async (path, query) => {
        await expectOurs(await send(`${path}?${query}`));
      }),
      { numRuns: 1000 },
    );
  });

  it('for one of anything, by any id', async () => {
    const ones = operationsOf(document).filter(({ path }) => path.includes('{'));
    const id = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ones.map(({ path }) => path)), id, async (path, written) => {
        await expectOurs(await send(path.replace(/\{\w+\}/, () => encodeURIComponent(written))));
      }),
      { numRuns: 300 },
    );
  });

  it('to ask, with any JSON', async () => {
    const body = fc.oneof(
      fc.json(),
      fc.json().map((json) => `{"question":"a","filters":${json}}`),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const headers = { 'Content-Type': 'application/json' };
        await expectOurs(await send('/api/ask', { method: 'POST', headers, body: text }));
      }),
      { numRuns: 300 },
    );
  });

  it('to NLWeb, in its address and in a body of any JSON', async () => {
    const parameters = fc.constantFrom('query', 'prev', 'site', 'mode', 'streaming', 'query_id', '__proto__');
    const address = fc
      .array(fc.tuple(parameters, encoded), { maxLength: 6 })
      .map((pairs) => `query=a&${pairs.map((pair) => pair.join('=')).join('&')}`);
    const bodies = fc.oneof(
      fc.json(),
      fc.json().map((json) => `{"query":{"text":"a"},"context":${json},"prefer":${json}}`),
      fc.json().map((json) => `{"query":"a","prev":${json},"streaming":${json}}`),
    );
    await fc.assert(
      fc.asyncProperty(address, bodies, async (query, body) => {
        const headers = { 'Content-Type': 'application/json' };
        await expectOurs(await app.request(`/ask?${query}`));
        await expectOurs(await app.request('/ask', { method: 'POST', headers, body }));
      }),
      { numRuns: 150 },
    );
  });

  it('to MCP: whatever is sent, a message of the protocol comes back, and nothing of the server’s inside', async () => {
    const methods = fc.constantFrom('initialize', 'ping', 'tools/call', 'tools/list', 'resources/read', 'x');
    const tools = fc.constantFrom('search', 'fetch', 'list_measures', 'related_measures', 'ask', '__proto__');
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .tuple(methods, fc.json())
        .map(([method, params]) => `{"jsonrpc":"2.0","id":1,"method":"${method}","params":${params}}`),
      fc
        .tuple(tools, fc.json())
        .map(
          ([name, input]) =>
            `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"${name}","arguments":${input}}}`,
        ),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
        const response = await app.request('/mcp', { method: 'POST', headers, body });
        const text = await response.text();
        expect([200, 202, 400], text).toContain(response.status);
        expect(text).not.toMatch(/\bat .+:\d+:\d+/);
      }),
      { numRuns: 200 },
    );
  });

  it('to any path', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async (path) => {
        await expectOurs(await app.request(path === '' ? '/' : path));
      }),
      { numRuns: 200 },
    );
  });

  it('to the page of an answer, which shows the question as text', async () => {
    const markup = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x>',
      '</title><b>',
      "' onfocus='",
    );
    await fc.assert(
      fc.asyncProperty(markup, fc.string({ maxLength: 50 }), async (before, after) => {
        const response = await app.request(`/sok?q=${encodeURIComponent(before + after)}`);
        const text = await response.text();
        expect([200, 400]).toContain(response.status);
        expect(text).not.toContain(before);
      }),
      { numRuns: 60 },
    );
  });
});
