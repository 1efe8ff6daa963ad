/** The words of a unit that its vector is made from: the same in training, in the build and in evaluation. */

import type { Unit } from '../types.ts';

/** The headings above the unit, then its text, corrected where the source misspells. */
export function unitText(unit: Pick<Unit, 'text' | 'context' | 'correction'>): string {
  return [...unit.context, unit.correction ?? unit.text].join('. ');
}
