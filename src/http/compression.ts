/** Compresses what the server in Node answers; Cloudflare does so itself at its edge. */
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { vary } from './headers.ts';

/** Smaller answers get larger, or no smaller worth the work. */
const THRESHOLD_BYTES = 1024;

const CODED = /-(gzip|deflate)"/g;

export type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;

/**
 * The same, with gzip or deflate for whoever accepts it, larger texts only, and never a stream of events.
 * A compressed answer is another representation, so that its strong ETag is another one too: it ends in the coding's name.
 */
export function compressing(fetch: Fetch): Fetch {
  const outer = new Hono();
  outer.use(async (c, next) => {
    await compressed(c, next);
    vary(c.res.headers, 'Accept-Encoding');
    const coding = c.res.headers.get('Content-Encoding');
    const tag = c.res.headers.get('ETag');
    if (coding !== null && tag !== null) c.res.headers.set('ETag', codedTag(tag, coding));
  });
  outer.all('*', async (c) => {
    const { method, url, raw } = c.req;
    const held = c.req.header('if-none-match') ?? '';
    // What is sent along would be lost on the way, and no other method asks whether what is held still stands.
    const plain = method === 'GET' || method === 'HEAD' ? held.replaceAll(CODED, '"') : held;
    if (plain === held) return measured(await fetch(raw, c.env), method);
    const headers = new Headers(raw.headers);
    headers.set('If-None-Match', plain);
    const response = await fetch(new Request(url, { method, headers, signal: raw.signal }), c.env);
    const tag = response.headers.get('ETag');
    const coding = tag === null ? undefined : heldCoding(held, tag);
    if (response.status !== 304 || tag === null || coding === undefined) return measured(response, method);
    const kept = new Headers(response.headers);
    kept.set('ETag', codedTag(tag, coding));
    return new Response(null, { status: 304, headers: kept });
  });
  return (request, env) => outer.fetch(request, env as object);
}

const compressed = compress({ threshold: THRESHOLD_BYTES });

/** The tag of a compressed answer, from that of the plain one; strong, as the same answer compresses to the same bytes. */
function codedTag(tag: string, coding: string): string {
  return tag.replace(/^W\//, '').replace(/"$/, `-${coding}"`);
}

/** The coding that a visitor has the answer in, where it is named in If-None-Match. */
function heldCoding(held: string, tag: string): string | undefined {
  return ['gzip', 'deflate'].find((coding) => held.includes(codedTag(tag, coding)));
}

/** Gives an answer that is all there its length, by which the threshold is judged. */
async function measured(response: Response, method: Context['req']['method']): Promise<Response> {
  const streams = response.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
  if (streams || method === 'HEAD' || response.body === null) return response;
  const bytes = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { status: response.status, headers });
}
