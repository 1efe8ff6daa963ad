/** What an agent does with the knowledge base, as one suite that every kind of client runs over every transport. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AgentClient } from './clients.ts';

const MEASURE = 'ak-overgang-vg2-vg3';

const results = z.strictObject({
  results: z
    .array(z.strictObject({ id: z.string(), title: z.string(), url: z.url() }))
    .min(1)
    .max(20),
});
const document = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  url: z.url(),
  metadata: z.record(z.string(), z.string()),
});
const list = z.looseObject({
  total: z.int(),
  complete: z.boolean(),
  measures: z.array(z.looseObject({ id: z.string(), county: z.string().nullable(), url: z.url() })),
});
const related = z.looseObject({
  results: z.array(z.looseObject({ id: z.string(), reasons: z.array(z.string()).min(1) })),
});
const answer = z.looseObject({
  answered: z.boolean(),
  language: z.string(),
  answer: z.string(),
  citations: z.array(
    z.looseObject({ n: z.int(), id: z.string(), quote: z.string(), label: z.string(), url: z.url() }),
  ),
});

/** Registers the suite. `connect` gives a client that is connected; `revision` is the one that must be agreed upon. */
export function agentSuite(name: string, connect: () => Promise<AgentClient>, revision: string): void {
  describe(`an agent, ${name}`, () => {
    let client: AgentClient;
    beforeAll(async () => {
      client = await connect();
    }, 120_000);
    afterAll(() => client?.close());

    async function give<T extends z.ZodType>(
      tool: string,
      input: Record<string, unknown>,
      schema: T,
    ): Promise<z.output<T>> {
      const { isError, text, data } = await client.call(tool, input);
      expect(isError, text).toBe(false);
      // The same as text, for clients that read no structured results.
      expect(JSON.parse(text)).toEqual(data);
      return schema.parse(data);
    }

    it(`agrees on revision ${revision}, and is told what the knowledge base is and is not`, async () => {
      expect(client.revision()).toBe(revision);
      expect(client.serverName()).toBe('tiltakssok');
      expect(client.instructions()).toContain('2015');
      expect(client.instructions()).toContain('titles only');
    });

    it('finds five tools that only read, each with its input and output described', async () => {
      const tools = await client.tools();
      expect(tools.map(({ name }) => name).sort()).toEqual([
        'ask',
        'fetch',
        'list_measures',
        'related_measures',
        'search',
      ]);
      for (const { description, inputSchema, outputSchema, annotations } of tools) {
        expect(description?.length).toBeGreaterThan(80);
        expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
        expect(outputSchema).toMatchObject({ type: 'object' });
        expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      }
      const [fetch, search] = ['fetch', 'search'].map((tool) => tools.find(({ name }) => name === tool));
      expect(Object.keys(search?.inputSchema.properties ?? {})).toEqual(['query']);
      expect(Object.keys(fetch?.inputSchema.properties ?? {})).toEqual(['id']);
    });

    it('searches, and fetches each of what it found, in the source’s own words', async () => {
      const found = await give('search', { query: 'kvalifiseringskurs for lærlinger' }, results);
      expect(found.results.map(({ id }) => id)).toContain(MEASURE);
      for (const { id, url, title } of found.results.slice(0, 4)) {
        const fetched = await give('fetch', { id }, document);
        expect(fetched).toMatchObject({ id, url, title });
        expect(fetched.text).toMatch(/^«[^»]+/);
        expect(fetched.text).toMatch(/§ \d(\.\d)?, s\. \d+/);
      }
      const measure = await give('fetch', { id: MEASURE }, document);
      expect(measure.text).toContain('«Overgang Vg2-Vg3, kvalifiseringskurs for lærlinger');
      expect(measure.text).toContain('not described');
      expect(measure.metadata).toMatchObject({ county: 'Akershus', citation: '§ 4.4, s. 16' });
      expect(measure.text).toContain('En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget');
    });

    it('fetches a whole section by its number', async () => {
      const { text, title } = await give('fetch', { id: '2.5' }, document);
      expect(title).toContain('Vg2–Vg3');
      expect(text).toContain('- Kvalifiseringskurs');
    });

    it('lists the measures of a county exactly, however it is written, and pages through them', async () => {
      const all = await give('list_measures', {}, list);
      expect(all).toMatchObject({ total: 77, complete: true });
      expect(all.measures).toHaveLength(77);
      const vestland = await give('list_measures', { county: ['Vestland'] }, list);
      const parts = await give('list_measures', { county: ['HO', 'sf'] }, list);
      expect(vestland.total).toBe(8);
      expect(parts).toEqual(vestland);
      const second = await give('list_measures', { county: ['Vestland'], limit: 3, offset: 3 }, list);
      expect(second).toMatchObject({ total: 8, complete: false });
      expect(second.measures).toEqual(vestland.measures.slice(3, 6));
    });

    it('gives related measures with their reasons', async () => {
      const { results: near } = await give('related_measures', { id: MEASURE, limit: 3 }, related);
      expect(near).toHaveLength(3);
      expect(near.map(({ id }) => id)).not.toContain(MEASURE);
    });

    it('answers with citations that it can fetch and link to, in context and in the language asked for', async () => {
      const first = await give('ask', { question: 'Hva har Akershus?' }, answer);
      expect(first.answered).toBe(true);
      for (const { n, id, quote, url } of first.citations) {
        expect(first.answer).toContain(`[${n}]`);
        expect(url).toMatch(/^https?:\/\/.+\/kilde#/);
        expect((await give('fetch', { id }, document)).text).toContain(quote);
      }
      const then = await give(
        'ask',
        { question: 'og i Rogaland?', history: [{ question: 'Hva har Akershus?' }], lang: 'nn' },
        answer,
      );
      expect(then.language).toBe('nn');
      expect(then.answer).toContain('Rogaland');
    });

    it('is told that the source has no answer, where it has none', async () => {
      const asked = await give('ask', { question: 'Hva koster IKO-modellen?' }, answer);
      expect(asked.answered).toBe(false);
      expect(asked.answer).not.toBe('');
    });

    it.each([
      ['a document that does not exist', 'fetch', { id: 'finnes-ikke' }, 'search or list_measures'],
      ['relatives of a passage', 'related_measures', { id: '2.5-nettskole' }, 'list_measures gives all ids'],
      ['a county that does not exist', 'list_measures', { county: ['Narnia'] }, 'AA, AK'],
      [
        'a filter that does not exist',
        'list_measures',
        { fylke: ['AK'] },
        '"fylke" is not known here. Allowed: ',
      ],
      ['a filter in a question', 'ask', { question: 'IKO', filters: { phase: ['9.9'] } }, '2.1'],
      ['too many at a time', 'list_measures', { limit: 101 }, '100'],
      ['an empty question', 'search', { query: ' \u200b ' }, 'empty'],
      ['a question that is too long', 'ask', { question: 'ø'.repeat(501) }, 'the most is 500'],
      ['a question with control characters', 'search', { query: 'a\u0000b' }, 'control characters'],
      ['no question', 'search', {}, 'query'],
      ['a language that is not spoken here', 'ask', { question: 'IKO', lang: 'sv' }, 'lang'],
    ])('is told what to do instead of %s', async (_, tool, input, says) => {
      const { isError, text } = await client.call(tool, input);
      expect(isError, text).toBe(true);
      expect(text).toContain(says);
      expect(text).not.toMatch(/\bat .+:\d+:\d+/);
    });

    it('is refused what identifies a person, before it is searched, without hearing it again', async () => {
      const found = await client.call('search', { query: 'hva med kari.nordmann@example.org' });
      expect(found.isError).toBe(true);
      expect(found.text).toContain('e-mail address');
      const asked = await give('ask', { question: 'hva med kari.nordmann@example.org' }, answer);
      expect(asked.answered).toBe(false);
      for (const text of [found.text, JSON.stringify(asked)]) expect(text).not.toContain('nordmann');
    });

    it('lists the sections of the source and reads them, and a measure, by address', async () => {
      const resources = await client.resources();
      expect(resources.map(({ uri }) => uri)).toContain('tiltakssok://kilde/2.5');
      expect(resources).toHaveLength(18);
      expect(await client.templates()).toEqual(['tiltakssok://kilde/{section}', 'tiltakssok://tiltak/{id}']);
      for (const { uri, mimeType } of resources) {
        expect(mimeType).toBe('text/markdown');
        expect(await client.read(uri), uri).toMatch(/^# § \d/);
      }
      expect(await client.read('tiltakssok://kilde/4.1')).toContain('- Akershus: IKO- modellen');
      expect(await client.read(`tiltakssok://tiltak/${MEASURE}`)).toContain('Akershus');
      await expect(client.read('tiltakssok://kilde/9.9')).rejects.toThrow('not found');
      await expect(client.read('tiltakssok://tiltak/2.5-nettskole')).rejects.toThrow('not found');
    });
  });
}
