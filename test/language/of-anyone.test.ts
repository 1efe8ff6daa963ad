/** Of whose child something is told says nothing of what may be done. */

import { expect, it } from 'vitest';
import { ofAnyone } from '../../src/language/of-anyone.ts';

it.each([
  ['Our son is bullied', 'a pupil is bullied'],
  ['my 16-year-old daughter skips class', 'a pupil skips class'],
  ['datteren min er mobbet', 'eleven er mobbet'],
  ['Guten vår får ikkje læreplass', 'eleven får ikkje læreplass'],
])('"%s" is told as "%s"', (text, told) => {
  expect(ofAnyone(text)).toBe(told);
});

it.each(['person i landet', 'personal matters', 'Gutter faller oftere fra', 'seasons'])(
  'leaves "%s", which tells of no child',
  (text) => {
    expect(ofAnyone(text)).toBe(text);
  },
);
