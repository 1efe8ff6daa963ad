/** What an editor writes on the element, and what it is taken for. Nothing written wrongly keeps the element from working. */
import { WIDGET_MODES, type WidgetMode } from '../strings/widget.ts';
import { LANGUAGES, type Language } from '../types.ts';

/** Every attribute, by the property that holds it. All are text; a change shows at once. */
export const ATTRIBUTES = {
  api: { type: String },
  county: { type: String },
  phase: { type: String },
  lang: { type: String },
  mode: { type: String },
  placeholder: { type: String },
  limit: { type: String },
  query: { type: String },
  accent: { type: String },
  background: { type: String },
  color: { type: String },
} as const;

/** Attributes that are colours, and the custom property each sets: under a strict policy a page's markup cannot. */
export const COLOURS = {
  accent: '--tiltakssok-accent',
  background: '--tiltakssok-background',
  color: '--tiltakssok-color',
} as const;

export const DEFAULT_LIMIT = 5;
const MOST_HITS = 20;

export function modeOf(written: string | null): WidgetMode {
  return WIDGET_MODES.find((mode) => mode === written?.trim()) ?? 'both';
}

/** How many hits to show: 1 to 20. */
export function limitOf(written: string | null): number {
  const limit = /^\s*\d{1,3}\s*$/.test(written ?? '') ? Number(written) : DEFAULT_LIMIT;
  return Math.min(Math.max(limit, 1), MOST_HITS);
}

/** Filters as written, with commas between where there are several; undefined where nothing is written. */
export function filterOf(written: string | null): string[] | undefined {
  const values = (written ?? '').split(',').map((value) => value.trim());
  const given = values.filter((value) => value !== '');
  return given.length === 0 ? undefined : given;
}

/** One of our languages for a tag such as "nb-NO"; "no" is mostly written bokmål. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [primary] = (tag ?? '').trim().toLowerCase().split('-');
  return primary === 'no' ? 'nb' : (LANGUAGES.find((language) => language === primary) ?? null);
}
