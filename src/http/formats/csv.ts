/** Measures as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read æ, ø and å. */

import type { MeasureView } from '../unit-view.ts';

const COLUMNS: [name: string, value: (measure: MeasureView, origin: string) => string][] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['text', ({ text }) => text],
  ['county', ({ county }) => county?.code ?? ''],
  ['countyName', ({ county }) => county?.name ?? ''],
  ['category', ({ category }) => category?.id ?? ''],
  ['group', ({ category }) => category?.group ?? ''],
  ['subgroup', ({ category }) => category?.subgroup ?? ''],
  ['scope', ({ scope }) => scope ?? ''],
  [
    'phasesExplicit',
    ({ phases }) => phases.flatMap((link) => (link.basis === 'derived' ? [] : link.id)).join(' '),
  ],
  [
    'phasesDerived',
    ({ phases }) => phases.flatMap((link) => (link.basis === 'derived' ? link.id : [])).join(' '),
  ],
  ['section', ({ citation }) => citation.section],
  ['page', ({ citation }) => String(citation.page)],
  ['url', ({ id }, origin) => `${origin}/tiltak/${id}`],
];

export function measuresCsv(measures: readonly MeasureView[], origin: string): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...measures.map((measure) => COLUMNS.map(([, value]) => value(measure, origin))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell, quoted where it must be. One that a spreadsheet would take for a formula is made text. */
function cell(value: string): string {
  const text = /^[=+@\t]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
