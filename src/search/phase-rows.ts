/** The rows of a phase's table in the source, by what stands over them: "Samarbeid med", "Fleksible løp". */

import type { Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import { isIn } from './structured.ts';
import type { Reading } from './understand.ts';

/** Concepts that are too general to be a topic anywhere else, and yet what a row is called. */
const CALLED = new Set(['samarbeid', 'malgruppe']);

/**
 * Headings of the rows that a question names by a concept, in the phases it names: "who do we cooperate with in Vg2". None where it names no
 * phase.
 */
export function namedRows(
  { knowledge: { units, conceptRows }, genericConcepts }: Engine,
  { text, understood: { phases }, concepts }: Reading,
): Unit[] {
  if (phases.length === 0) return [];
  const called = concepts.filter((id) => CALLED.has(id) || !genericConcepts.has(id));
  const isOther = otherRelation(text);
  return units.filter((unit, row) => {
    const isRow = unit.role === 'heading' && unit.context.length === 0;
    if (!isRow || isOther(unit.text) || !isIn(unit, phases)) return false;
    return called.some((id) => conceptRows[id]?.text.includes(row));
  });
}

/** Asks with whom, or about what, there is cooperation. */
const WITH =
  /(?<!\p{L})(?:samarb\p{L}*(?: \p{L}+){0,2} med|(?:hvem|kven|who|whom)(?!\p{L})|(?:cooperat|collaborat|work)\p{L}*(?: \p{L}+){0,2} with)(?!\p{L})/iu;
const ABOUT =
  /(?<!\p{L})(?:samarb\p{L}*(?: \p{L}+){0,2} om|om (?:kva|hva)|about what|(?:cooperat|collaborat|work)\p{L}*(?: \p{L}+){0,2} (?:on|about))(?!\p{L})/iu;

/** "Samarbeid med" and "Samarbeid om" are two rows: tells the one that a question for the other does not mean. */
function otherRelation(question: string): (heading: string) => boolean {
  const [withWhom, aboutWhat] = [WITH.test(question), ABOUT.test(question)];
  if (withWhom === aboutWhat) return () => false;
  const other = withWhom ? /(?<!\p{L})om$/u : /(?<!\p{L})med$/u;
  return (heading) => other.test(heading);
}

/** Whether a unit stands in one of `rows`, or is its heading. */
export function standsIn(unit: Unit, rows: readonly Unit[]): boolean {
  return rows.some(
    (row) => row.id === unit.id || (row.section === unit.section && unit.context[0] === row.text),
  );
}
