/** Numbers of something that a question asks for. */

import { describe, expect, it } from 'vitest';
import { rangeIn } from '../../src/language/numbers.ts';

const MEASURES = /^ (?:tiltak|measures?)(?!\p{L})/iu;
const ANY = Number.POSITIVE_INFINITY;

describe('rangeIn', () => {
  it.each([
    ['fylker med fem tiltak', 5, 5],
    ['fylke med nøyaktig 12 tiltak', 12, 12],
    ['counties with one measure', 1, 1],
    ['fylker med ingen eller null tiltak', 0, 0],
    ['mer enn 4 tiltak', 5, ANY],
    ['more than ten measures', 11, ANY],
    ['mer enn 1000 tiltak', 1001, ANY],
    ['mer enn 1 000 tiltak', 1001, ANY],
    ['færre enn tre tiltak', 0, 2],
    ['ikke mer enn 3 tiltak', 0, 3],
    ['minst 2 tiltak', 2, ANY],
    ['to eller flere tiltak', 2, ANY],
    ['to tiltak eller færre', 0, 2],
    ['mellom tre og fem tiltak', 3, 5],
    ['between four and two measures', 2, 4],
    ['3–4 tiltak', 3, 4],
    ['frå 2 til 3 tiltak', 2, 3],
    ['200 tiltak', 200, 200],
    ['hadde i 2015 mer enn 5 tiltak', 6, ANY],
  ])('"%s" is %d to %d', (text, least, most) => {
    expect(rangeIn(text, MEASURES)).toMatchObject({ least, most });
  });

  it.each([
    'Hvilke fylker hadde i 2015 tiltak om mentor?',
    'mer enn 2015 tiltak',
    'tiltak fra 1994 tiltak',
    'i vg1 tiltak',
    'kapittel 2.7 tiltak',
    '2,5 tiltak',
    '5 fylker',
    'mange tiltak',
    'alt 5tiltak',
  ])('"%s" asks for no number', (text) => {
    expect(rangeIn(text, MEASURES)).toBeNull();
  });

  it('tells what stands behind it', () => {
    const text = 'mer enn 1000 tiltak om fravær';
    expect(text.slice(rangeIn(text, MEASURES)?.end)).toBe(' tiltak om fravær');
  });
});
