/** Measures as references for a reference manager, in the RIS format: each a chapter's entry of the ministry's synthesis. */

import type { MeasureView } from '../unit-view.ts';

/** The synthesis itself, as its front page gives it. */
const SOURCE = 'En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget';
const PUBLISHER = 'Kunnskapsdepartementet';
const DATE = '2015/05/05';

export function measuresRis(measures: readonly MeasureView[], origin: string): string {
  return measures.map((measure) => `${fieldsOf(measure, origin).map(line).join('')}ER  - \r\n`).join('\r\n');
}

function fieldsOf(
  { id, text, county, category, citation }: MeasureView,
  origin: string,
): [tag: string, value: string][] {
  return [
    ['TY', 'CHAP'],
    ['ID', id],
    ['TI', text],
    ...(county ? [['AU', `${county.name} fylkeskommune`] as [string, string]] : []),
    ['T2', SOURCE],
    ['PB', PUBLISHER],
    ['PY', '2015'],
    ['DA', DATE],
    ['SE', citation.section],
    ['SP', String(citation.page)],
    ...(category?.group ? [['KW', category.group] as [string, string]] : []),
    ['LA', 'no'],
    ['UR', `${origin}/tiltak/${id}`],
  ];
}

const line = ([tag, value]: [string, string]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`;
