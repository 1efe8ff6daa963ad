/** The columns of measures and of units in a spreadsheet. */

import type { PhaseBasis } from '../../types.ts';
import { unitUrl } from '../unit-link.ts';
import type { MeasureView, UnitView } from '../unit-view.ts';
import { type Column, csvOf } from './csv.ts';

const phases = (of: PhaseBasis) => (measure: MeasureView) =>
  measure.phases.flatMap(({ id, basis }) => (basis === of ? [id] : [])).join(' ');

const COLUMNS: Column<MeasureView>[] = [
  ['id', 'id', ({ id }) => id],
  ['title', 'title', ({ title }) => title],
  ['text', 'text', ({ text }) => text],
  ['county', 'county', ({ county }) => county?.code ?? ''],
  ['county', 'countyName', ({ county }) => county?.name ?? ''],
  ['category', 'category', ({ category }) => category?.id ?? ''],
  ['category', 'group', ({ category }) => category?.group ?? ''],
  ['category', 'subgroup', ({ category }) => category?.subgroup ?? ''],
  ['scope', 'scope', ({ scope }) => scope ?? ''],
  ['phases', 'phasesExplicit', phases('explicit')],
  ['phases', 'phasesDerived', phases('derived')],
  ['citation', 'section', ({ citation }) => citation.section],
  ['citation', 'page', ({ citation }) => String(citation.page)],
  ['id', 'url', (unit, origin) => unitUrl({ kind: 'measure', ...unit }, origin)],
];

export const measuresCsv = csvOf(COLUMNS);

export const unitsCsv = csvOf<UnitView>([
  ...COLUMNS,
  ['phases', 'phasesSection', phases('section')],
  ['kind', 'kind', ({ kind }) => kind],
  ['role', 'role', ({ role }) => role],
  ['context', 'headings', ({ context }) => context.join(' > ')],
  ['actor', 'actor', ({ actor }) => actor?.id ?? ''],
  ['citation', 'citation', ({ citation }) => citation.label],
]);
