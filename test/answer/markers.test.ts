/** The markers of citations, as answers and language models write them. */

import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/answer/markers.ts';

describe('the numbers of markers', () => {
  it.each<[string, number[]]>([
    ['Nordland har dette. [3]', [3]],
    ['Begge har det. [1] [12]', [1, 12]],
    ['Alle har det. [2]–[5], [7]', [2, 3, 4, 5, 7]],
    ['Med bindestrek. [2] - [4]', [2, 3, 4]],
    ['Baklengs. [3]–[1]', []],
    ['Ingen. [] [a] (3)', []],
    ['For langt. [1]–[99999999999]', [1]],
    ['For langt. [1234]', []],
  ])('of "%s" are %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('are bounded, whatever a text holds', () => {
    expect(numbersIn('[0]–[999]')).toHaveLength(1000);
  });
});
