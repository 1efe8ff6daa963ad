/** Units as references for a reference manager, in the RIS format: entries of the ministry's synthesis, and what counties wrote since. */

import { z } from '@hono/zod-openapi';
import { unitUrl } from '../unit-link.ts';
import { isCountysOwn, type MeasureView } from '../unit-view.ts';
import type { Format } from './format.ts';
import { SOURCE_WORK } from './json-ld.ts';

/** The synthesis itself, as its front page gives it. */
const SOURCE = SOURCE_WORK.name;
const PUBLISHER = SOURCE_WORK.publisher.name;
const DATE = '2015/05/05';

export const unitsRis: Format<MeasureView> = {
  type: 'application/x-research-info-systems',
  ending: 'ris',
  schema: z.string(),
  write: (units, { origin }) =>
    units.map((unit) => `${fieldsOf(unit, origin).map(line).join('')}ER  - \r\n`).join('\r\n'),
};

function fieldsOf(unit: MeasureView, origin: string): [tag: string, value: string][] {
  const { id, text, county, category } = unit;
  return [
    ['TY', isCountysOwn(unit) ? 'GEN' : 'CHAP'],
    ['ID', id],
    ['TI', text],
    ...(county ? [['AU', `${county.name} fylkeskommune`] as [string, string]] : []),
    ...(isCountysOwn(unit) ? [['T2', unit.title] as [string, string]] : inSynthesis(unit)),
    ...(category?.group ? [['KW', category.group] as [string, string]] : []),
    ['LA', 'no'],
    ['UR', unitUrl({ kind: 'measure', ...unit }, origin)],
  ];
}

const inSynthesis = ({ citation }: MeasureView): [tag: string, value: string][] => [
  ['T2', SOURCE],
  ['PB', PUBLISHER],
  ['PY', '2015'],
  ['DA', DATE],
  ['SE', citation.section],
  ['SP', String(citation.page)],
];

const line = ([tag, value]: [string, string]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`;
