/** The HTTP contract as one suite, run against the app in process, in workerd, in Node and at a deployed address. */
import type { z } from '@hono/zod-openapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { ERRORS } from '../../src/errors.ts';
import { countiesSchema } from '../../src/http/routes/counties.ts';
import { healthSchema } from '../../src/http/routes/health.ts';
import { measureListSchema } from '../../src/http/routes/measure-list.ts';
import { nlwebSchema } from '../../src/http/routes/nlweb.ts';
import { phasesSchema } from '../../src/http/routes/phases.ts';
import { suggestionsSchema } from '../../src/http/routes/suggest.ts';
import { askResponseSchema, problemSchema, searchResponseSchema } from '../../src/http/schemas.ts';
import { badInputs } from './bad-input.ts';
import { type Documented, documented, operationsOf } from './documented.ts';
import { lookUpContract } from './look-ups.suite.ts';

/** Sends a request to the site under test; `path` starts with a slash. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

const MEASURE = 'ak-overgang-vg2-vg3';

/** Registers the suite. `open` gives the site under test, once. */
export function httpContract(name: string, open: () => Promise<Send>): void {
  describe(`HTTP contract: ${name}`, () => {
    let site: Documented;
    beforeAll(async () => {
      site = await documented(await open());
    });
    /** Every answer is held to the OpenAPI document as it comes. */
    const send: Send = (path, init) => site.send(path, init);

    async function get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
      const response = await send(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      return schema.parse(await response.json());
    }

    async function ask(body: object, headers: Record<string, string> = {}): Promise<Response> {
      return send('/api/ask', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    }

    describe('bad input gets a problem with a code and a remedy', () => {
      for (const { name: what, path, init, code, status, says = [] } of badInputs) {
        it(what, async () => {
          const response = await send(path, init);
          const text = await response.text();
          expect(response.status, text).toBe(status);
          expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
          const problem = problemSchema.parse(JSON.parse(text));
          expect(problem.code).toBe(code);
          expect(problem.status).toBe(status);
          expect(problem.remedy).toBe(ERRORS[code].remedy);
          expect(problem.instance).toBe(path.split('?')[0]);
          for (const words of says) expect(problem.detail).toContain(words);
          expect(text).not.toMatch(/\bat .+:\d+:\d+/);
        });
      }

      it('counts the bytes of a body that comes without its length', async () => {
        const body = new ReadableStream({
          start(controller) {
            for (let i = 0; i < 5; i++) controller.enqueue(new TextEncoder().encode(' '.repeat(4096)));
            controller.close();
          },
        });
        const init = {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
          duplex: 'half',
        };
        const response = await send('/api/ask', init);
        expect(response.status).toBe(413);
        expect(problemSchema.parse(await response.json()).code).toBe('body_too_large');
      });

      it('takes a question of exactly 500 characters, however many bytes they are', async () => {
        const response = await send(`/api/search?q=${encodeURIComponent('ø'.repeat(500))}`);
        expect(response.status).toBe(200);
      });
    });

    describe('search', () => {
      it('answers with hits, each cited', async () => {
        const found = await get('/api/search?q=kvalifiseringskurs', searchResponseSchema);
        expect(found.total).toBeGreaterThanOrEqual(2);
        expect(found.results.length).toBeLessThanOrEqual(10);
        expect(found.query.text).toBe('kvalifiseringskurs');
        for (const hit of found.results) expect(hit.citation.url).toBe(`/kilde#${hit.id}`);
      });

      it('keeps to a filter, however the county is written', async () => {
        for (const county of ['AK', 'ak', 'Akershus', 'AKERSHUS', '02']) {
          const found = await get(
            `/api/search?q=kvalifiseringskurs&kind=measure&county=${county}`,
            searchResponseSchema,
          );
          expect(found.results.map(({ id }) => id)).toContain(MEASURE);
          for (const hit of found.results)
            expect(hit.citation.counties.map(({ code }) => code)).toEqual(['AK']);
        }
      });

      it('gives the next page by offset, without repeating the first', async () => {
        const query = '/api/search?q=kvalifiseringskurs&limit=1';
        const first = await get(query, searchResponseSchema);
        const second = await get(`${query}&offset=1`, searchResponseSchema);
        expect(first.results).toHaveLength(1);
        expect(second.results).toHaveLength(1);
        expect(second.results[0]?.id).not.toBe(first.results[0]?.id);
        expect(second.total).toBe(first.total);
      });
    });

    describe('ask', () => {
      it('answers with citations that quote the source', async () => {
        const response = await ask({ question: 'kvalifiseringskurs' });
        expect(response.status).toBe(200);
        expect(response.headers.get('cache-control')).toBe('no-store');
        const answer = askResponseSchema.parse(await response.json());
        expect(answer.answered).toBe(true);
        expect(answer.citations.length).toBeGreaterThan(0);
        for (const { n, quote } of answer.citations) {
          expect(answer.answer).toContain(`[${n}]`);
          expect(quote).not.toBe('');
        }
      });

      it('takes a history, filters and a language', async () => {
        const response = await ask({
          question: 'kvalifiseringskurs',
          history: [{ question: 'Hva har Akershus?', answer: 'Fire tiltak. [1]' }],
          filters: { county: ['Trøndelag'], kind: ['measure'] },
          lang: 'nn',
        });
        expect(response.status).toBe(200);
        expect(askResponseSchema.parse(await response.json()).language).toBe('nn');
      });

      it('answers what tells no language in the one that whoever asks reads', async () => {
        const languageOf = async (question: string, headers: Record<string, string>) =>
          askResponseSchema.parse(await (await ask({ question }, headers)).json()).language;
        for (const language of ['nb', 'nn', 'en'])
          expect(await languageOf('IKO', { 'Accept-Language': language })).toBe(language);
        expect(await languageOf('mental health', { 'Accept-Language': 'nb' })).toBe('en');
        expect(await languageOf('hvilke tiltak finnes', { 'Accept-Language': '*' })).toBe('nb');
      });

      it('streams the same answer as events, in order', async () => {
        const question = { question: 'kvalifiseringskurs' };
        const whole = askResponseSchema.parse(await (await ask(question)).json());
        const response = await ask(question, { Accept: 'text/event-stream' });
        expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
        const events = (await response.text())
          .trim()
          .split('\n\n')
          .map((event) => {
            const [, kind, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
            return { kind, data: JSON.parse(data ?? 'null') };
          });
        expect([...new Set(events.map(({ kind }) => kind))]).toEqual([
          'understood',
          'citations',
          'text',
          'done',
        ]);
        const text = events.filter(({ kind }) => kind === 'text').map(({ data }) => data.text);
        expect(text.join('')).toBe(whole.answer);
        expect(events[1]?.data).toEqual(whole.citations);
      });
    });

    lookUpContract({ send, get });

    describe('NLWeb', () => {
      const QUERY = { query: 'kvalifiseringskurs' };
      const post = async (body: object, headers: Record<string, string> = {}) =>
        send('/ask', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });

      it('lists what a question finds as schema.org items in the source’s own words, and generates nothing', async () => {
        const address = '/ask?query=kvalifiseringskurs&streaming=false&mode=list&site=all&query_id=min-1';
        const { query_id, results } = await get(address, nlwebSchema);
        expect(query_id).toBe('min-1');
        expect(results.map(({ url }) => url.split('/').at(-1))).toContain(MEASURE);
        for (const { '@type': type, url, description, schema_object } of results) {
          expect(url).toMatch(/^https?:\/\/[^/]+\/(tiltak\/|kilde#)/);
          expect(schema_object).toMatchObject({
            '@context': 'https://schema.org',
            '@type': type,
            '@id': url,
            isPartOf: { '@type': 'Report' },
          });
          const { name, text = name } = schema_object;
          expect(description).toContain(String(text));
        }
      });

      it('takes the same in a body, flat or nested, and makes up a query_id where none is given', async () => {
        const flat = nlwebSchema.parse(await (await post({ ...QUERY, streaming: false })).json());
        const nested = { query: { text: QUERY.query }, prefer: { mode: 'list', streaming: false } };
        const structured = nlwebSchema.parse(await (await post(nested)).json());
        expect(structured.results).toEqual(flat.results);
        expect(flat.query_id).not.toBe('');
        expect(structured.query_id).not.toBe(flat.query_id);
      });

      it('streams unless it is told not to', async () => {
        const whole = nlwebSchema.parse(await (await post({ ...QUERY, streaming: '0' })).json());
        for (const response of [
          await send('/ask?query=kvalifiseringskurs'),
          await post(QUERY, { Accept: 'text/event-stream' }),
          await post({ ...QUERY, streaming: true }, { Accept: 'application/json' }),
        ]) {
          expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
          expect(response.headers.get('cache-control')).toBe('no-store');
          const messages = (await response.text())
            .trim()
            .split('\n\n')
            .map((event) => JSON.parse(event.replace(/^data: /, '')));
          expect(messages.map(({ message_type }) => message_type)).toEqual(['result_batch', 'complete']);
          expect(messages[0].results).toEqual(whole.results);
        }
        const json = await post(QUERY, { Accept: 'application/json' });
        expect(json.headers.get('content-type')).toMatch(/^application\/json/);
      });
    });

    describe('MCP', () => {
      const BOTH = 'application/json, text/event-stream';
      const rpc = async (body: string, headers: Record<string, string> = {}) => {
        const response = await send('/mcp', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: BOTH, ...headers },
          body,
        });
        const text = await response.text();
        expect(text).not.toMatch(/\bat .+:\d+:\d+/);
        const [, data = text] = /^data: (.*)$/m.exec(text) ?? [];
        return { response, answer: data === '' ? null : JSON.parse(data) };
      };
      const request = (method: string, params: object = {}) =>
        JSON.stringify({ jsonrpc: '2.0', id: 7, method, params });

      it('shakes hands, without a session, and calls a tool', async () => {
        const clientInfo = { name: 'test', version: '1' };
        const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
        const { response, answer } = await rpc(request('initialize', hello));
        expect(response.status).toBe(200);
        expect(response.headers.get('mcp-session-id')).toBeNull();
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(answer.result.protocolVersion).toBe('2025-06-18');
        const call = { name: 'search', arguments: { query: 'kvalifiseringskurs' } };
        const found = await rpc(request('tools/call', call));
        const { results } = found.answer.result.structuredContent;
        expect(results.map(({ id }: { id: string }) => id)).toContain(MEASURE);
      });

      it.each([
        ['a body that is not JSON', '{"jsonrpc": ', {}, 400, -32700],
        ['an empty body', '', {}, 400, -32700],
        ['no message', '{"a": 1}', {}, 400, -32600],
        ['an empty batch', '[]', {}, 400, -32600],
        ['a method that is not known', request('nothing/here'), {}, 200, -32601],
        ['a tool that is not known', request('tools/call', { name: 'nothing' }), {}, 200, -32602],
        ['another content type', request('ping'), { 'Content-Type': 'text/plain' }, 415, -32000],
        ['a client that takes no events', request('ping'), { Accept: 'application/json' }, 406, -32000],
        [
          'a revision that is not known',
          request('ping'),
          { 'Mcp-Protocol-Version': '1999-01-01' },
          400,
          -32000,
        ],
        ['a body over 16 kB', request('ping', { a: 'å'.repeat(9000) }), {}, 413, -32000],
      ])('answers %s as the protocol says', async (_, body, headers, status, code) => {
        const { response, answer } = await rpc(body, headers);
        expect(response.status, JSON.stringify(answer)).toBe(status);
        expect(answer).toMatchObject({ jsonrpc: '2.0', error: { code, message: expect.any(String) } });
      });

      it('has no stream to open and no session to end', async () => {
        for (const method of ['GET', 'DELETE', 'PUT']) {
          const response = await send('/mcp', { method, headers: { Accept: 'text/event-stream' } });
          expect(response.status, method).toBe(405);
          expect(response.headers.get('allow')).toBe('OPTIONS, POST');
        }
      });

      it('lets scripts send what the protocol needs', async () => {
        const preflight = await send('/mcp', {
          method: 'OPTIONS',
          headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' },
        });
        const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase().split(', ');
        expect(allowed).toEqual(
          expect.arrayContaining(['mcp-protocol-version', 'mcp-method', 'mcp-name', 'authorization']),
        );
      });
    });

    describe('the service about itself', () => {
      it('says that it is well, and which index serves', async () => {
        const health = await get('/healthz', healthSchema);
        expect(health.index).not.toBe('');
        expect(health.counts.units).toBe(health.counts.measures + health.counts.passages);
      });

      it('describes every API route in its OpenAPI document', async () => {
        const { openapi, paths } = site.document;
        expect(openapi).toBe('3.1.0');
        for (const { path, operation } of operationsOf(site.document))
          expect('429' in operation.responses, path).toBe(path !== '/healthz');
        expect(Object.keys(paths)).toEqual(
          expect.arrayContaining(['/api/ask', '/api/measures/{id}', '/api/search', '/healthz']),
        );
      });

      it('tells language models what it holds, and every address it names is there', async () => {
        const text = await (await send('/llms.txt')).text();
        expect(text).toMatch(/^# Tiltakssøk\n/);
        for (const address of ['/api/ask', '/mcp', '/ask?query=']) expect(text).toContain(address);
        const addresses = [...text.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url = '']) => new URL(url));
        expect(addresses.length).toBeGreaterThan(10);
        for (const { pathname, search } of addresses)
          expect((await send(`${pathname}${search}`)).status, pathname).toBe(200);
      });

      it('tells crawlers where all pages are, in each language, and every one of them is there', async () => {
        const robots = await (await send('/robots.txt')).text();
        expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/[^/]+\/sitemap\.xml\n$/);
        const response = await send('/sitemap.xml');
        expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
        const xml = await response.text();
        const places = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url));
        const { measures } = await get('/api/measures', measureListSchema);
        const plain = places.filter(({ search }) => search === '').map(({ pathname }) => pathname);
        expect(plain).toEqual(expect.arrayContaining(measures.map(({ id }) => `/tiltak/${id}`)));
        expect(new Set(plain).size).toBe(plain.length);
        expect(places).toHaveLength(4 * plain.length);
        expect([...xml.matchAll(/hreflang="(nb|nn|en|x-default)"/g)]).toHaveLength(16 * plain.length);
        for (const path of plain) {
          const page = await (await send(path, { headers: { Accept: 'text/html' } })).text();
          const [, canonical = ''] = /<link rel="canonical" href="([^"]+)">/.exec(page) ?? [];
          expect(new URL(canonical).pathname, path).toBe(path);
        }
      });

      it('tells browsers how to search and suggest here', async () => {
        const response = await send('/opensearch.xml');
        expect(response.headers.get('content-type')).toMatch(/^application\/opensearchdescription\+xml/);
        const xml = await response.text();
        const template = (type: string) =>
          new RegExp(`type="${type}"[^>]* template="([^"]+)"`).exec(xml)?.[1] ?? '';
        for (const [type, answer] of [
          ['text/html', /^text\/html/],
          ['application/x-suggestions\\+json', /^application\/x-suggestions\+json/],
        ] as const) {
          const url = new URL(template(type).replace('{searchTerms}', 'kurs').replaceAll('&amp;', '&'));
          const found = await send(`${url.pathname}${url.search}`);
          expect(found.headers.get('content-type')).toMatch(answer);
        }
      });

      it('describes its data as DCAT and its vocabulary as terms', async () => {
        const turtle = await send('/dataset.ttl');
        expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
        expect(await turtle.text()).toContain('a dcat:Dataset');
        for (const path of ['/dataset.jsonld', '/vocabulary.jsonld']) {
          const linked = await send(path);
          expect(linked.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
          expect(await linked.json(), path).toHaveProperty('@graph');
        }
      });
    });

    describe('suggestions', () => {
      it('complete what has been typed, in the language asked for', async () => {
        const found = await get('/api/suggest?q=OVERG&lang=nb', suggestionsSchema);
        expect(found.query).toBe('OVERG');
        expect(found.suggestions.map(({ id }) => id)).toContain('2.5');
        const one = await get('/api/suggest?q=overg&limit=1', suggestionsSchema);
        expect(one.suggestions).toHaveLength(1);
      });

      it('are empty where nothing fits, and where what is typed identifies a person, which is not repeated', async () => {
        expect((await get('/api/suggest?q=qqqq', suggestionsSchema)).suggestions).toEqual([]);
        const typed = await get('/api/suggest?q=01010112345', suggestionsSchema);
        expect(typed).toEqual({ query: '', suggestions: [] });
      });

      it('come as browsers’ search fields read them', async () => {
        const response = await send('/api/suggest?q=overg&lang=nb&format=opensearch');
        expect(response.headers.get('content-type')).toMatch(/^application\/x-suggestions\+json/);
        const [typed, texts, details, urls] = (await response.json()) as [
          string,
          string[],
          string[],
          string[],
        ];
        expect(typed).toBe('overg');
        expect(texts).toContain('Overgang Vg2–Vg3');
        expect(details).toHaveLength(texts.length);
        expect(urls.every((url) => /^https?:\/\/[^/]+\//.test(url))).toBe(true);
      });
    });

    describe('what browsers load beside a page', () => {
      it('is kept for good under the address that a page gives it, and asked for again under any other', async () => {
        const page = await (await send('/personvern')).text();
        const [url = ''] = /\/assets\/page\.css\?v=[0-9a-f]{12}/.exec(page) ?? [];
        const kept = await send(url);
        expect(kept.headers.get('content-type')).toBe('text/css; charset=utf-8');
        expect(kept.headers.get('cache-control')).toContain('immutable');
        for (const other of ['/assets/page.css', '/assets/page.css?v=000000000000']) {
          const response = await send(other);
          expect(response.status).toBe(200);
          expect(response.headers.get('cache-control')).toBe('no-cache');
          await response.body?.cancel();
        }
        await kept.body?.cancel();
      });
    });

    describe('methods and headers', () => {
      it('answers HEAD as GET, without the body', async () => {
        for (const path of ['/', '/kilde', '/api/phases']) {
          const response = await send(path, { method: 'HEAD' });
          expect(response.status, path).toBe(200);
          expect(await response.text()).toBe('');
        }
      });

      it('says in OPTIONS and in 405 which methods there are', async () => {
        const options = await send('/api/ask', { method: 'OPTIONS' });
        expect(options.status).toBe(204);
        expect(options.headers.get('allow')).toBe('OPTIONS, POST');
        const refused = await send('/kilde', { method: 'DELETE' });
        expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        expect((await send('/finnes-ikke', { method: 'OPTIONS' })).status).toBe(404);
      });

      it('lets any site’s script read the API, errors too, and no site frame a page', async () => {
        const preflight = await send('/api/ask', {
          method: 'OPTIONS',
          headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' },
        });
        expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
        expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type');
        for (const path of ['/api/phases', '/api/search', '/healthz']) {
          expect((await send(path)).headers.get('access-control-allow-origin'), path).toBe('*');
        }
        const page = await send('/');
        expect(page.headers.get('access-control-allow-origin')).toBeNull();
        expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      });

      it('gives each exchange an id, the caller’s own if it is sound, and tells what took time', async () => {
        const own = await send('/api/search?q=kurs', { headers: { 'X-Request-Id': 'contract-1' } });
        expect(own.headers.get('x-request-id')).toBe('contract-1');
        expect(own.headers.get('server-timing')).toMatch(/^search(;dur=[\d.]+)?, total(;dur=[\d.]+)?$/);
        const made = await Promise.all([send('/'), send('/api/finnes-ikke'), send('/healthz')]);
        const ids = made.map(({ headers }) => headers.get('x-request-id'));
        for (const id of ids) expect(id).toMatch(/^[\w-]{36}$/);
        expect(new Set(ids).size).toBe(3);
      });

      it('lets shared caches keep what everyone gets, never a question, an error or its own health', async () => {
        const kept = async (path: string) => (await send(path)).headers.get('cache-control');
        expect(await kept('/api/phases')).toMatch(/^public, max-age=\d+/);
        expect(await kept('/api/search?q=kurs')).toMatch(/^private\b/);
        expect(await kept('/sok?q=kurs')).toMatch(/^private\b/);
        for (const path of ['/healthz', '/api/search', '/finnes-ikke'])
          expect(await kept(path)).toBe('no-store');
      });

      it('allows no inline script or style, sets no cookie, and is not sniffed', async () => {
        for (const path of [
          '/',
          '/sok?q=kvalifiseringskurs',
          '/kilde',
          '/docs',
          '/finnes-ikke',
          '/api/phases',
        ]) {
          const response = await send(path, { headers: { Accept: 'text/html' } });
          const policy = response.headers.get('content-security-policy') ?? '';
          expect(policy, path).toContain("default-src 'none'");
          expect(policy, path).not.toContain('unsafe');
          expect(response.headers.get('set-cookie'), path).toBeNull();
          expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
          expect(response.headers.get('referrer-policy'), path).toBe('no-referrer');
          const text = await response.text();
          expect(text, path).not.toMatch(
            /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)/,
          );
        }
      });

      it('answers 304 where the visitor has the same already, with no policy to replace the page’s', async () => {
        for (const path of ['/api/phases', '/kilde', '/api/search?q=kurs']) {
          const first = await send(path);
          const tag = first.headers.get('etag') ?? '';
          expect(tag, path).toMatch(/^"[\w-]+"$/);
          const second = await send(path, { headers: { 'If-None-Match': tag } });
          expect(second.status, path).toBe(304);
          expect(second.headers.get('content-security-policy'), path).toBeNull();
        }
      });
    });

    describe('pages', () => {
      async function page(path: string, language = 'nb'): Promise<string> {
        const response = await send(path, { headers: { Accept: 'text/html', 'Accept-Language': language } });
        expect(response.status, path).toBe(200);
        expect(response.headers.get('content-type')).toMatch(/^text\/html/);
        return response.text();
      }

      it('come in the visitor’s language, or in the one chosen', async () => {
        expect(await page('/', 'en-GB,en;q=0.9')).toContain('<html lang="en"');
        expect(await page('/', 'nn-NO, nb;q=0.8')).toContain('<html lang="nn"');
        expect(await page('/', 'no')).toContain('<html lang="nb"');
        expect(await page('/?lang=nn', 'en')).toContain('<html lang="nn"');
      });

      it('answer a question with markers that lead to the quoted words in the source', async () => {
        const answer = await page('/sok?q=kvalifiseringskurs');
        const [, anchor = ''] = /class="cite" href="\/kilde#([^"]+)"/.exec(answer) ?? [];
        expect(anchor).not.toBe('');
        expect(await page('/kilde')).toContain(`id="${anchor}"`);
      });

      it('hold the place of every measure in the source, once', async () => {
        const source = await page('/kilde');
        const { measures } = await get('/api/measures', measureListSchema);
        for (const { id } of measures) expect(source.split(`id="${id}"`), id).toHaveLength(2);
      });

      it('exist for every measure, phase and county', async () => {
        const { phases } = await get('/api/phases', phasesSchema);
        const { counties } = await get('/api/counties', countiesSchema);
        for (const { url } of [...phases, ...counties]) expect(await page(url)).toContain('<h1');
        expect(await page(`/tiltak/${MEASURE}`)).toContain('kvalifiseringskurs for lærlinger');
        expect(await page('/fylke/tr%C3%B8ndelag')).toContain('<h1>Trøndelag</h1>');
      });

      it('say so in the visitor’s language where there is nothing, or the question is too long', async () => {
        const headers = { Accept: 'text/html', 'Accept-Language': 'nn' };
        const missing = await send('/finnes-ikke', { headers });
        expect(missing.status).toBe(404);
        expect(await missing.text()).toContain('Denne sida finst ikkje');
        const long = await send(`/sok?q=${'a'.repeat(501)}`, { headers });
        expect(long.status).toBe(400);
        expect(await long.text()).toContain('høgst 500 teikn');
      });

      it('say so as a page, with Allow, where a browser uses a method that they do not know', async () => {
        const headers = { Accept: 'text/html' };
        const refused = await send('/', { method: 'POST', headers, body: 'x' });
        expect(refused.status).toBe(405);
        expect(refused.headers.get('content-type')).toMatch(/^text\/html/);
        expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        expect(await refused.text()).toContain('<code>method_not_allowed</code>');
      });

      it('say what they are in schema.org’s words', async () => {
        const linked = async (path: string) => {
          const [, json = ''] =
            /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(await page(path)) ?? [];
          return JSON.parse(json);
        };
        const front = await linked('/');
        expect(front['@graph'].map((node: { '@type': string }) => node['@type'])).toEqual([
          'WebSite',
          'Dataset',
        ]);
        const { measures, total } = await get('/api/measures?county=AK', measureListSchema);
        const county = await linked('/fylke/AK');
        expect(county).toMatchObject({ '@type': 'ItemList', numberOfItems: total });
        expect(county.itemListElement[0].item.name).toBe(measures[0]?.title);
        expect((await linked('/tiltak?county=AK')).numberOfItems).toBe(total);
        expect(await linked('/fase/2.5')).toMatchObject({
          '@type': 'ItemList',
          about: { '@type': 'DefinedTerm', termCode: '2.5' },
        });
        expect(await linked(`/tiltak/${MEASURE}`)).toMatchObject({
          '@context': 'https://schema.org',
          '@type': 'CreativeWork',
          identifier: MEASURE,
        });
        expect(await linked('/kilde')).toMatchObject({ '@type': 'Report', datePublished: '2015-05-05' });
      });

      it('are to be found by search engines, but for answers and errors', async () => {
        const headers = { Accept: 'text/html' };
        const answer = await send('/sok?q=kurs', { headers });
        expect(answer.headers.get('x-robots-tag')).toBe('noindex');
        expect(await answer.text()).not.toContain('rel="canonical"');
        expect(await (await send('/finnes-ikke', { headers })).text()).not.toContain('rel="canonical"');
        expect((await send('/kilde', { headers })).headers.get('x-robots-tag')).toBeNull();
        const chosen = await page('/kilde?lang=en&noe=annet');
        expect(chosen).toMatch(/<link rel="canonical" href="https?:\/\/[^/]+\/kilde\?lang=en">/);
        for (const language of ['nb', 'nn', 'en'])
          expect(chosen).toMatch(
            new RegExp(`hreflang="${language}" href="https?://[^/]+/kilde\\?lang=${language}">`),
          );
        expect(await page('/fylke/akershus')).toMatch(/rel="canonical" href="[^"]+\/fylke\/AK"/);
      });

      it('tell about privacy, accessibility and the API', async () => {
        expect(await page('/personvern')).toContain('informasjonskapsler');
        expect(await page('/tilgjengelighet')).toContain('WCAG');
        const docs = await page('/docs');
        for (const code of Object.keys(ERRORS)) expect(docs).toContain(`id="${code}"`);
      });
    });

    describe('the OpenAPI document', () => {
      it('has examples that work, and give something', async () => {
        for (const { method, path: template, operation } of operationsOf(site.document)) {
          for (const { path, body } of operation['x-examples'] ?? []) {
            const headers = { 'Content-Type': 'application/json' };
            const posted = body ? { method, headers, body: JSON.stringify(body) } : { method };
            const response = await send(path, posted);
            expect(response.status, path).toBe(200);
            const type = response.headers.get('content-type') ?? '';
            const text = await response.text();
            expect(text.length, `${template}: ${path}`).toBeGreaterThan(100);
            if (!type.startsWith('application/json')) continue;
            const lists = Object.values(JSON.parse(text)).filter(Array.isArray);
            if (lists.length > 0)
              expect(Math.max(...lists.map((list) => list.length)), path).toBeGreaterThan(0);
          }
        }
      });

      it('tells of unknown parameters, and of ids that do not exist, for every operation', async () => {
        const headers = { 'Content-Type': 'application/json' };
        for (const { method, path: template, operation } of operationsOf(site.document)) {
          const { path = '', body } = operation['x-examples']?.[0] ?? {};
          const init = body ? { method, headers, body: JSON.stringify(body) } : { method };
          // NLWeb's clients send more than the protocol names.
          if (template === '/ask') continue;
          const unknown = await send(`${path}${path.includes('?') ? '&' : '?'}finnes-ikke=1`, init);
          expect(unknown.status, path).toBe(400);
          expect(problemSchema.parse(await unknown.json()).detail).toContain('"finnes-ikke"');
          if (!template.includes('{')) continue;
          const missing = await send(template.replace(/\{\w+\}/, 'finnes-ikke'), init);
          expect(missing.status, template).toBe(404);
          expect(problemSchema.parse(await missing.json()).detail).toContain('"finnes-ikke"');
        }
      });

      // Last, when all of the above has been asked.
      it('promises no answer that does not come, beside faults of the server, its limits, and ids that moved', () => {
        expect(site.unseen().filter((answer) => !/ (429|500|503|308)\b/.test(answer))).toEqual([]);
      });
    });
  });
}
