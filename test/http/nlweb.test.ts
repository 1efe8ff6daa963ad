/** NLWeb's conversations over the real index: what a question leaves unsaid comes from those before it. */
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { nlwebSchema } from '../../src/http/routes/nlweb.ts';
import { openService } from '../../src/service.ts';
import { readBuilt } from '../real-engine.ts';

const service = await openService(readBuilt);
const app = createApp({ service: async () => service });

async function names(question: Record<string, string>): Promise<string[]> {
  const parameters = new URLSearchParams({ streaming: 'false', ...question });
  const response = await app.request(`https://tiltak.example/ask?${parameters}`);
  return nlwebSchema.parse(await response.json()).results.map(({ name }) => name);
}

describe('a question to NLWeb', () => {
  it('is read in the light of those before it', async () => {
    const prev = 'tiltak for psykisk helse';
    expect(await names({ query: 'hva med Vestfold?', prev })).toEqual(['Psykisk helse PPT (Vestfold)']);
    const last = 'Hva har Hordaland?,Hva har Akershus?';
    const rogaland = await names({ query: 'og i Rogaland?', prev: last });
    expect(rogaland.length).toBeGreaterThan(2);
    for (const name of rogaland) expect(name).toContain('(Rogaland)');
  });

  it('finds what the conversation is about where it has no words to search by', async () => {
    const found = await names({ query: 'in English please', prev: 'Hva har Akershus?' });
    expect(found).toContain('Den gode Akershuskolen (Akershus)');
    expect(found).toHaveLength(4);
  });

  it('stands alone where it says all itself, and where the client has worked it out', async () => {
    const alone = await names({ query: 'kvalifiseringskurs' });
    const worked = { query: 'og det?', decontextualized_query: 'kvalifiseringskurs', prev: 'Hva har Troms?' };
    expect(await names(worked)).toEqual(alone);
    expect(alone[0]).toContain('Kvalifiseringskurs');
  });

  it('that the source has nothing near gets an empty list', async () => {
    expect(await names({ query: 'når er haustferien' })).toEqual([]);
  });
});

describe('a body of NLWeb', () => {
  it('is described with the question in it, or in an object, as the example has it', async () => {
    const { components, paths } = await (await app.request('/openapi.json')).json();
    const { example } = paths['/ask'].post.requestBody.content['application/json'];
    const schema = new Validator({ ...components.schemas.NlwebRequest, components }, '2020-12');
    for (const body of [example, { query: 'kurs' }]) expect(schema.validate(body).valid).toBe(true);
    for (const body of [{}, { query: 5 }, { query: {} }]) expect(schema.validate(body).valid).toBe(false);
  });

  it('may hold what it wants beside the question, or around it', async () => {
    const results = async (body: object) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return nlwebSchema
        .parse(await (await app.request('/ask', init)).json())
        .results.map(({ name }) => name);
    };
    const flat = await results({ query: 'hva med Vestfold?', prev: ['tiltak for psykisk helse'] });
    const context = { prev: ['tiltak for psykisk helse'] };
    expect(await results({ query: { text: 'hva med Vestfold?' }, context })).toEqual(flat);
    expect(flat).toEqual(['Psykisk helse PPT (Vestfold)']);
  });
});
