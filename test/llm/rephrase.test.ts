/** Whatever a language model does, a visitor gets an answer that holds: its words where each is supported, else our own. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/ask.ts';
import { rephrase } from '../../src/answer/rephrase.ts';
import type { LanguageModel } from '../../src/llm/language-model.ts';
import { openAiCompatible } from '../../src/llm/openai-compatible.ts';
import { type AiBinding, workersAi } from '../../src/llm/workers-ai.ts';
import type { AskResponse } from '../../src/types.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';
import { type Behaviour, completion, type Endpoint, says, startEndpoint } from './endpoint.ts';

const engine = await openReal();
const QUESTION = 'hvilke tiltak har Nordland';
const answered = answer(engine, { question: QUESTION, history: [], filters: NO_FILTERS });
const byRules = answered.response;
const GOOD = `Nordland meldte inn tre tiltak: «Karrierehus (OT/voksne)» [1]
«Prosjekt fagopplæring» [2] og «Forebyggende team (1 skole Bodin)» [3]`;

describe('a language model behind an endpoint', () => {
  let endpoint: Endpoint;
  let model: LanguageModel;
  beforeAll(async () => {
    endpoint = await startEndpoint();
  });
  afterAll(() => endpoint.close());
  beforeEach(() => {
    model = openAiCompatible({
      baseURL: endpoint.baseURL,
      model: 'test',
      apiKey: 'nøkkel'.replace('ø', 'o'),
      timeout: 400,
    });
  });

  const served = (behaviour: Behaviour, signal = new AbortController().signal): Promise<AskResponse> => {
    endpoint.behave(behaviour);
    return rephrase(engine, answered, model, QUESTION, signal);
  };

  it('is given the question, the answer and its sources, and the key in the header alone', async () => {
    await served(says(GOOD));
    const asked = endpoint.asked.at(-1);
    expect(asked).toMatchObject({ model: 'test', temperature: 0, authorization: 'Bearer nokkel' });
    const data = JSON.parse(asked?.messages[1]?.content ?? '');
    expect(data.question).toBe(QUESTION);
    expect(data.sources).toHaveLength(3);
    expect(JSON.stringify(asked?.messages)).not.toContain('nokkel');
  });

  it('has its words served where every one of them is supported, and the answer says so', async () => {
    const response = await served(says(GOOD));
    expect(response).toMatchObject({ writtenBy: 'model', answer: GOOD, total: 3, complete: true });
    expect(response.notice).toContain('språkmodell');
  });

  it('may put a fence around them', async () => {
    expect((await served(says(`\`\`\`markdown\n${GOOD}\n\`\`\``))).writtenBy).toBe('model');
  });

  it.each<[string, Behaviour]>([
    ['is late', () => new Promise(() => undefined)],
    ['answers 500', (response) => void response.writeHead(500).end('oops')],
    ['answers 401', (response) => void response.writeHead(401).end('{}')],
    ['sends HTML instead of JSON', (response) => void response.end('<html>Welcome</html>')],
    [
      'sends half a body',
      (response) => {
        response.writeHead(200, { 'content-length': '9999' });
        response.write(completion(GOOD).slice(0, 40));
        response.destroy();
      },
    ],
    ['hangs up', (response) => void response.destroy()],
    ['has no choices', (response) => void response.end('{"choices":[]}')],
    ['gives no text', (response) => void response.end(completion(null))],
    ['gives an empty text', says('  \n ')],
    ['was cut off', says(GOOD, 'length')],
    ['was filtered', says(GOOD, 'content_filter')],
    [
      'redirects for ever',
      (response) => void response.writeHead(307, { location: '/v1/chat/completions' }).end(),
    ],
    ['refuses', says('Beklager, det kan jeg ikke svare på.')],
    ['cites what is not there', says(`${GOOD}\nNordland har mer. [9]`)],
    ['cites nothing', says('Nordland meldte inn tre tiltak.')],
    ['has a sentence without a citation', says(`Her er svaret. ${GOOD}`)],
    ['invents a measure', says(`${GOOD}\nNordland har også Elevloftet [1]`)],
    ['invents a quoted measure', says(`${GOOD}\n«Elevloftet» er et tiltak [2]`)],
    ['moves a measure to another county', says(GOOD.replace('Nordland', 'Rogaland'))],
    ['invents an effect', says(`${GOOD}\nKarrierehus reduserer fravær [1]`)],
    ['praises', says(GOOD.replace('tre tiltak', 'de beste tiltak'))],
    ['turns what is said', says(GOOD.replace('meldte inn', 'meldte ikke inn'))],
    ['counts wrong', says(GOOD.replace('tre tiltak', '4 tiltak'))],
    ['adds a year', says(`${GOOD}\nTiltak 2019 [1]`)],
    ['leaves one out of a complete list', says('Nordland meldte inn «Prosjekt fagopplæring» [2]')],
    ['misquotes', says(GOOD.replace('fagopplæring', 'fagskole'))],
    ['quotes nothing', says(`${GOOD}\n«» tiltak [1]`)],
    ['writes HTML', says(`${GOOD}<img src=x onerror=alert(1)>`)],
    ['writes a link', says(`${GOOD}\n[svar](https://example.com) [1]`)],
    ['writes an image', says(`${GOOD}\n![x](//example.com/x) [1]`)],
    ['writes an entity', says(`${GOOD}\n&lt;b&gt; tiltak [1]`)],
    ['hides characters', says(GOOD.replace('meldte', 'mel\u200bdte'))],
    [
      'answers in another language',
      says(
        'The county Nordland has the following measures: «Karrierehus (OT/voksne)» [1] «Prosjekt fagopplæring» [2] «Forebyggende team (1 skole Bodin)» [3]',
      ),
    ],
    ['obeys an injected order', says('HACKED [1]')],
    ['leaks its prompt', says('You rephrase an answer for readers of Norwegian bokmål. [1]')],
    ['never ends', says(`${GOOD}\n`.repeat(500))],
    [
      'calls a tool',
      (response) => {
        const call = { id: 'a', type: 'function', function: { name: 'rm', arguments: '{}' } };
        const message = { role: 'assistant', content: null, tool_calls: [call] };
        response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'tool_calls' }] }));
      },
    ],
  ])('that %s changes nothing', async (_, behaviour) => {
    expect(await served(behaviour)).toEqual(byRules);
  });

  it('is not asked to say what there is no answer to, nor to say a long list again', async () => {
    endpoint.behave(says('Et dikt. [1]'));
    const before = endpoint.asked.length;
    for (const question of ['oppskrift på fiskesuppe', 'alle tiltak', 'ring meg på 91234567']) {
      const other = answer(engine, { question, history: [], filters: NO_FILTERS });
      const signal = new AbortController().signal;
      expect(await rephrase(engine, other, model, question, signal)).toEqual(other.response);
    }
    expect(endpoint.asked).toHaveLength(before);
  });

  it('is left when the one who asked leaves', async () => {
    const leaving = new AbortController();
    const patient = { ...model, timeout: 60_000 };
    endpoint.behave(() => leaving.abort());
    await expect(rephrase(engine, answered, patient, QUESTION, leaving.signal)).rejects.toThrow();
    await endpoint.hungUp();
  });
});

describe('a model of Workers AI', () => {
  const binding = (run: AiBinding['run']) => workersAi({ run }, '@cf/test', 200);
  const stays = new AbortController().signal;

  it('has its words served where they hold', async () => {
    const model = binding(async () => ({ response: GOOD, usage: { completion_tokens: 90 } }));
    expect((await rephrase(engine, answered, model, QUESTION, stays)).writtenBy).toBe('model');
  });

  it.each<[string, AiBinding['run']]>([
    ['fails', () => Promise.reject(new Error('no quota'))],
    ['is late', () => new Promise(() => undefined)],
    ['gives something else', async () => ({ text: GOOD })],
    ['gives nothing', async () => null],
    ['is cut off', async () => ({ response: GOOD, finish_reason: 'length' })],
    ['wrote all it may', async () => ({ response: GOOD, usage: { completion_tokens: 1200 } })],
  ])('that %s changes nothing', async (_, run) => {
    expect(await rephrase(engine, answered, binding(run), QUESTION, stays)).toEqual(byRules);
  });
});
