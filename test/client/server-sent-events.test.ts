/** Events as the standard has them, read from pieces that are cut anywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventReader } from '../../src/client/server-sent-events.ts';

const STREAM =
  'event: text\ndata: {"a":1}\n\n: a comment\r\ndata:two\r\ndata: lines\r\nid: 7\r\n\r\n' +
  'event: alone\n\ndata\ndata\n\nevent: last\rdata: å: b\r\r';
const EVENTS = [
  { event: 'text', data: '{"a":1}' },
  { event: 'message', data: 'two\nlines' },
  { event: 'message', data: '\n' },
  { event: 'last', data: 'å: b' },
];

describe('an event stream', () => {
  it('is read the same wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(STREAM.length)), (cuts) => {
        const read = eventReader();
        const at = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length];
        const pieces = at.slice(1).map((end, i) => STREAM.slice(at[i], end));
        // A lone carriage return at the very end may be half a line's end: the next piece tells.
        expect([...pieces, '\n'].flatMap((piece) => read(piece))).toEqual(EVENTS);
      }),
    );
  });

  it('gives no event that is not complete', () => {
    const read = eventReader();
    expect(read('data: half')).toEqual([]);
    expect(read('\n')).toEqual([]);
    expect(read('\n')).toEqual([{ event: 'message', data: 'half' }]);
  });
});
