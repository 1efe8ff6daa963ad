/** Lists of lines as what each adds to the one before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, frontDecode } from '../../src/index/front-coding.ts';

describe('front coding', () => {
  it('writes what a line adds to the one before', () => {
    expect(frontCode(['vg1', 'vg1 og vg2', 'vg2'])).toBe('0vg1\n3 og vg2\n22');
  });

  it('gives any lines back as they were, in their order', () => {
    const line = fc.string({ unit: fc.constantFrom(...'abc å§🙂') });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(frontDecode(frontCode(lines))).toEqual(lines);
      }),
    );
    expect(frontDecode(frontCode([]))).toEqual([]);
  });

  it('shares no more than one digit can say', () => {
    const long = 'x'.repeat(50);
    expect(frontDecode(frontCode([long, `${long}y`]))).toEqual([long, `${long}y`]);
  });
});
