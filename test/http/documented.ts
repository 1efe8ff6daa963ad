/** Holds every answer of the API against the OpenAPI document that the same site serves: its status, its media type and its shape. */
import { type Schema, Validator } from '@cfworker/json-schema';
import type { Send } from './contract.suite.ts';

interface Answer {
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  responses: Record<string, Answer>;
  'x-examples'?: { path: string; body?: object }[];
}

export interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Every operation with its method in capitals and its path as the document has it. */
export function operationsOf({
  paths,
}: ApiDocument): { method: string; path: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

export interface Documented {
  document: ApiDocument;
  /** Sends as the site does, and throws where the answer is not as documented. */
  send: Send;
  /** Documented answers that did not come yet, such as "GET /api/units 400 application/problem+json". */
  unseen(): string[];
}

/** A site that is held to its own document. */
export async function documented(site: Send): Promise<Documented> {
  const document = (await (await site('/openapi.json')).json()) as ApiDocument;
  const seen = new Set<string>();
  return {
    document,
    async send(path, init) {
      const response = await site(path, init);
      const { fault, answer } = await judge(document, (init?.method ?? 'GET').toUpperCase(), path, response);
      if (fault !== null) throw new Error(`${init?.method ?? 'GET'} ${path}: ${fault}`);
      if (answer !== null) seen.add(answer);
      return response;
    },
    unseen: () => answersOf(document).filter((answer) => !seen.has(answer)),
  };
}

/** What is wrong with an answer by the document, or null; and which documented answer it is. The body can still be read. */
export async function judge(
  document: ApiDocument,
  method: string,
  path: string,
  response: Response,
): Promise<{ fault: string | null; answer: string | null }> {
  const pathname = path.split('?')[0] ?? '';
  const template = templateOf(document, pathname);
  const fine = { fault: null, answer: null };
  if (template === null && !pathname.startsWith('/api/')) return fine;
  // Nothing but headers comes with these, which HTTP itself defines.
  if (method === 'HEAD' || method === 'OPTIONS' || response.status === 304) return fine;
  const operation = template === null ? undefined : document.paths[template]?.[method.toLowerCase()];
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const text = await response.clone().text();
  if (!operation) {
    // No operation can document that it does not exist: it must be the problem that says so.
    const status = template === null ? 404 : 405;
    if (response.status !== status)
      return { fault: `answers ${response.status}, not ${status}`, answer: null };
    return {
      fault: shapeFault(document, { $ref: '#/components/schemas/Problem' }, type, text),
      answer: null,
    };
  }
  const documented = operation.responses[response.status];
  if (!documented) return { fault: `the status ${response.status} is not documented`, answer: null };
  const answer = `${method} ${template} ${response.status}`;
  if (!documented.content) return { fault: null, answer };
  const content = documented.content[type];
  if (!content) return { fault: `${response.status} as ${type} is not documented`, answer: null };
  return { fault: shapeFault(document, content.schema, type, text), answer: `${answer} ${type}` };
}

/** Every answer that the document promises, by operation, status and media type. */
function answersOf(document: ApiDocument): string[] {
  return operationsOf(document).flatMap(({ method, path, operation }) =>
    Object.entries(operation.responses).flatMap(([status, { content }]) =>
      content
        ? Object.keys(content).map((type) => `${method} ${path} ${status} ${type}`)
        : [`${method} ${path} ${status}`],
    ),
  );
}

function templateOf({ paths }: ApiDocument, pathname: string): string | null {
  if (Object.hasOwn(paths, pathname)) return pathname;
  const parts = pathname.split('/');
  const fits = (template: string) => {
    const own = template.split('/');
    return own.length === parts.length && own.every((part, i) => part.startsWith('{') || part === parts[i]);
  };
  return Object.keys(paths).find(fits) ?? null;
}

function shapeFault({ components }: ApiDocument, schema: Schema, type: string, text: string): string | null {
  const value: unknown = /json$/.test(type) ? JSON.parse(text) : text;
  const { valid, errors } = new Validator({ ...schema, components }, '2020-12', false).validate(value);
  if (valid) return null;
  const last = errors.at(-1);
  return `is not of the documented shape: ${last?.instanceLocation} ${last?.error}`;
}
