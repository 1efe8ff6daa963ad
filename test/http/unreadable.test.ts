/** What is said of a request that Node's parser gave up on, by how much of it there is to go by. */
import { describe, expect, it } from 'vitest';
import { unreadable } from '../../src/http/unreadable.ts';

const LIMIT = 16_384;

const overflow = (packet?: string) =>
  unreadable(
    { code: 'HPE_HEADER_OVERFLOW', ...(packet === undefined ? {} : { rawPacket: Buffer.from(packet) }) },
    LIMIT,
  );

describe('a request of over 16 kB before its body', () => {
  const long = 'a'.repeat(LIMIT);

  it('is called a question too long where the address alone is over', () => {
    expect(overflow(`GET /sok?q=${long}`).code).toBe('query_too_long');
    expect(overflow(`GET /sok?q=${long} HTTP/1.1\r\nHost: a\r\n`).code).toBe('query_too_long');
  });

  it('is not where the headers are, or where that cannot be told', () => {
    for (const packet of [`GET /sok?q=a HTTP/1.1\r\nCookie: ${long}`, long, `${long}\r\n`, undefined]) {
      expect(overflow(packet)).toMatchObject({ code: 'parameter_invalid', status: 400 });
      expect(overflow(packet).message).toContain('16384 bytes');
    }
  });
});

describe('other faults', () => {
  it.each([
    ['HPE_INVALID_METHOD', 'The method is not one of HTTP.'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 'The request did not arrive in time.'],
    ['HPE_INVALID_CONSTANT', 'The request is not well-formed HTTP.'],
    [undefined, 'The request is not well-formed HTTP.'],
  ])('%s', (code, message) => {
    const error = unreadable(code === undefined ? {} : { code }, LIMIT);
    expect(error).toMatchObject({ code: 'parameter_invalid', message });
  });
});
