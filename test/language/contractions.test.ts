/** English short forms of "not". */

import { expect, it } from 'vitest';
import { uncontracted } from '../../src/language/contractions.ts';

it.each([
  ["Which counties haven't submitted any?", 'Which counties have not submitted any?'],
  ['which isn’t, and doesnt', 'which is not, and does not'],
  ["I can't, cannot and won't, and shan't", 'I can not, can not and will not, and shall not'],
  ['isn`t, aren´t, hasnʼt', 'is not, are not, has not'],
  ["Hva har den vanlige skolen? It's Oslo's.", "Hva har den vanlige skolen? It's Oslo's."],
  ['a want, a cantata, wonton', 'a want, a cantata, wonton'],
])('"%s" is "%s"', (text, written) => {
  expect(uncontracted(text)).toBe(written);
  expect(uncontracted(written)).toBe(written);
});
