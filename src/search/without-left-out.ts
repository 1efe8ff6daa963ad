/** Takes out of what is looked through whatever a question leaves out. */

import type { Filters } from '../types.ts';
import type { Engine } from './engine.ts';
import { isIn } from './structured.ts';
import { namesSubject } from './title-list.ts';
import type { Reading } from './understand.ts';

/** `filters` that let nothing pass which the question leaves out: what has its names, and what is about it or stands under a heading that is. */
export function withoutLeftOut(
  engine: Engine,
  reading: Pick<Reading, 'leftOut' | 'excluded' | 'others' | 'wantsCounties'>,
  filters: Filters,
): Filters {
  const { excluded, others } = reading;
  // Which counties have none of something is told by what all of them have.
  const leftOut = reading.wantsCounties ? [] : reading.leftOut;
  if (filters.leftOut !== undefined || leftOut.length + excluded.length + others.length === 0) return filters;
  const { units, headingRows } = engine.knowledge;
  const tests = others.map((other): ((row: number) => boolean) => {
    if ('measure' in other) return (row) => units[row]?.id === other.measure;
    return namesSubject(engine, other.subject, true, () => true);
  });
  const isAbout = (row: number): boolean => {
    const heading = headingRows[row] ?? -1;
    return tests.some((names) => names(row)) || (heading >= 0 && heading < row && isAbout(heading));
  };
  const out = units.filter(({ category, group, subgroup, county, actor, ...unit }, row) => {
    const own = [category, group, subgroup, actor];
    const isNamed = own.some((id) => id !== null && leftOut.includes(id)) || isIn(unit, leftOut);
    return isNamed || (county !== null && excluded.includes(county)) || isAbout(row);
  });
  return { ...filters, leftOut: new Set(out.map(({ id }) => id)) };
}
