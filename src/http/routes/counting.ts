/** How many measures there are of something, for the lists of the vocabulary. */
import { z } from '@hono/zod-openapi';
import type { Unit } from '../../types.ts';

export const count = z.int().min(0);

/** The number of measures that match. */
export function measuresOf(units: readonly Unit[], matches: (unit: Unit) => boolean): number {
  return units.filter((unit) => unit.kind === 'measure' && matches(unit)).length;
}
