/** Reads a JSON body with care: its type, its size in bytes, its encoding and its syntax, each with its own error. */
import type { MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';

export const MAX_BODY_BYTES = 16 * 1024;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Lets only a well-formed JSON body through; the route's schema then judges its shape. */
export const withJsonBody: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  if (!JSON_TYPE.test(type.trim())) {
    const given =
      type === '' ? 'No Content-Type was given' : `Content-Type ${JSON.stringify(type.slice(0, 80))}`;
    throw new AppError(
      'content_type_unsupported',
      `${given}; application/json in UTF-8 is what is read here.`,
    );
  }
  const coding = c.req.header('content-encoding') ?? 'identity';
  if (coding !== 'identity') {
    throw new AppError('content_type_unsupported', 'Send the body without Content-Encoding.');
  }
  const bytes = await readBytes(c.req.raw);
  parseJson(bytes);
  // With its signal, so that work for a visitor who leaves can stop.
  const { method, headers, signal } = c.req.raw;
  c.req.raw = new Request(c.req.url, { method, headers, signal, body: bytes });
  await next();
};

/** The whole body, at most 16 kB. Counts what comes, so a missing or false Content-Length does not matter. */
async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new AppError('body_too_large', `The body is over ${MAX_BODY_BYTES} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const bytes = new Uint8Array(MAX_BODY_BYTES);
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      // Whoever sent it left or broke off: not a fault of the server, which would be logged as one.
      throw new AppError('body_not_json', 'The body did not arrive whole.', { cause });
    });
    if (done) break;
    if (size + value.length > MAX_BODY_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    bytes.set(value, size);
    size += value.length;
  }
  return bytes.slice(0, size);
}

function parseJson(bytes: Uint8Array): void {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('body_not_json', 'The body is not UTF-8.');
  }
  try {
    JSON.parse(text);
  } catch {
    throw new AppError(
      'body_not_json',
      text.trim() === '' ? 'The body is empty.' : 'The body is not valid JSON.',
    );
  }
}
