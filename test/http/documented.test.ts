/** The document is sound OpenAPI 3.1, and the check that holds answers to it sees what is wrong with them. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { type ApiDocument, judge, operationsOf } from './documented.ts';
import { fakeService } from './fake-service.ts';

const app = createApp({ service: async () => fakeService });
const document = (await (await app.request('/openapi.json')).json()) as ApiDocument;

describe('the OpenAPI document', () => {
  it('is valid by the schema of OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('names and explains every operation, with at least one example', () => {
    for (const { method, path, operation } of operationsOf(document)) {
      expect(operation, `${method} ${path}`).toMatchObject({ summary: expect.any(String) });
      expect(operation['x-examples']?.length, `${method} ${path}`).toBeGreaterThan(0);
      if (method !== 'POST') continue;
      const body = operation['x-examples']?.[0]?.body;
      expect(operation).toMatchObject({
        requestBody: { content: { 'application/json': { example: body } } },
      });
    }
  });

  it('explains every parameter', () => {
    for (const { method, path, operation } of operationsOf(document)) {
      const { parameters = [] } = operation as { parameters?: { name: string; description?: string }[] };
      for (const { name, description = '' } of parameters)
        expect(description, `${name} of ${method} ${path}`).not.toBe('');
    }
  });
});

describe('an answer that is not as documented', () => {
  const json = { 'Content-Type': 'application/json' };
  const health = async () => (await app.request('/healthz')).json() as Promise<object>;
  const problem = { headers: { 'Content-Type': 'application/problem+json' } };
  const fault = async (path: string, body: unknown, init: ResponseInit = { headers: json }, method = 'GET') =>
    (await judge(document, method, path, new Response(JSON.stringify(body), init))).fault;

  it('is told by its status, its media type and its shape', async () => {
    expect(await fault('/healthz', await health())).toBeNull();
    expect(await fault('/healthz', await health(), { status: 418, headers: json })).toContain(
      '418 is not documented',
    );
    const text = { headers: { 'Content-Type': 'text/plain' } };
    expect(await fault('/healthz', await health(), text)).toContain('200 as text/plain is not documented');
    expect(await fault('/healthz', { ...(await health()), more: 1 })).toContain(
      'not of the documented shape',
    );
    expect(await fault('/healthz', { ...(await health()), index: 7 })).toContain(
      'not of the documented shape',
    );
    expect(await fault('/api/measures/x', { id: 'x' })).toContain('not of the documented shape');
  });

  it('is told where it comes at an address or by a method that is not documented', async () => {
    expect(await fault('/api/hemmelig', {})).toContain('answers 200, not 404');
    expect(await fault('/api/phases', {}, { headers: json }, 'DELETE')).toContain('answers 200, not 405');
    expect(await fault('/api/hemmelig', {}, { ...problem, status: 404 })).toContain(
      'not of the documented shape',
    );
  });
});
