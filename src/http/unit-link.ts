/** A unit in a list of links, and its county: what it is called, and where it is read. */
import type { Knowledge } from '../search/knowledge.ts';
import type { Unit } from '../types.ts';

const LONGEST_TITLE = 140;

/** A measure by title and county; a passage by section, heading and words. */
export function unitTitle(unit: Unit, knowledge: Knowledge): string {
  const county = unit.county === null ? undefined : knowledge.countyByCode.get(unit.county);
  const words = [...unit.context.slice(-1), unit.text].join(': ');
  const title =
    unit.kind === 'measure'
      ? `${unit.title}${county ? ` (${county.name})` : ''}`
      : `§ ${unit.section} ${words}`;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}

/** The absolute address under `origin`: a measure on its own page, a passage at its words in the source. */
export function unitUrl({ id, kind }: Pick<Unit, 'id' | 'kind'>, origin: string): string {
  return kind === 'measure' ? `${origin}/tiltak/${id}` : `${origin}/kilde#${id}`;
}

/** The path of the page about a county of 2015, by its code. */
export function countyPathOf(code: string): string {
  return `/fylke/${encodeURIComponent(code)}`;
}
