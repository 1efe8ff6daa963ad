/** Problems for requests that never reach a route: what Node's HTTP parser or the listener in front of the app refuses. */
import { AppError } from '../errors.ts';
import { securityHeaders } from './headers.ts';
import { problemResponse } from './problem.ts';

/** What Node's HTTP parser says of a request that it refuses. */
export interface ParserFault {
  code?: string;
  /** The packet in which it gave up. */
  rawPacket?: Uint8Array;
}

const LINE_FEED = 0x0a;
const REQUEST_LINE = /^[A-Z-]+ [^ ]+/;

/**
 * The fault as an error of ours. Only an address that surely is too long by itself is called a question too long:
 * where the parser gave up in a later packet, it cannot be told from the headers.
 * `maxHeaderBytes` is the parser's limit for address and headers together.
 */
export function unreadable({ code, rawPacket }: ParserFault, maxHeaderBytes: number): AppError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return rawPacket && addressIsOver(rawPacket, maxHeaderBytes)
        ? new AppError('query_too_long', 'The address is too long.')
        : new AppError('parameter_invalid', `The address and the headers are over ${maxHeaderBytes} bytes.`);
    case 'HPE_INVALID_URL':
      return new AppError('query_not_text', 'The address holds bytes that are not percent-encoded.');
    case 'HPE_INVALID_METHOD':
      return new AppError('parameter_invalid', 'The method is not one of HTTP.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new AppError('parameter_invalid', 'The request did not arrive in time.');
    default:
      return new AppError('parameter_invalid', 'The request is not well-formed HTTP.');
  }
}

function addressIsOver(packet: Uint8Array, limit: number): boolean {
  const end = packet.indexOf(LINE_FEED);
  const line = packet.subarray(0, end < 0 ? undefined : end);
  return line.length > limit && REQUEST_LINE.test(new TextDecoder('latin1').decode(line));
}

/** The error as a problem with the headers that every answer carries. It is about no address in particular. */
export function bareProblem(error: AppError, headers: Record<string, string> = {}): Response {
  return problemResponse(error, '/', { ...securityHeaders('/', 'data'), ...headers });
}
