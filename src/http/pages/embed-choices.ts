/** What an editor has chosen on the page that helps with embedding, read from its address. */
import { WIDGET_MODES, type WidgetMode } from '../../strings/widget.ts';
import { LANGUAGES, type Language } from '../../types.ts';
import type { EmbedOptions } from '../embed-options.ts';

/** Colours that the form begins with, as the element has them by itself. */
export const COLOURS = { accent: '#0062ba', background: '#ffffff', color: '#292c30' } as const;
export type Colours = { [name in keyof typeof COLOURS]: string };

export interface EmbedChoices {
  county: string;
  phase: string;
  /** Of the element; null for that of the page around it. */
  language: Language | null;
  mode: WidgetMode;
  /** What the form shows; part of the code only where they are the editor's own. */
  colours: Colours;
  ownColours: boolean;
}

/** Names of the form's fields. The page's own language is `lang`, so that of the element is called otherwise. */
export const FIELDS = {
  county: 'county',
  phase: 'phase',
  language: 'sprak',
  mode: 'mode',
  own: 'egne',
} as const;

/** Reads the form. What is no colour, mode or language counts as not chosen. */
export function embedChoices(query: URLSearchParams): EmbedChoices {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const colour = (name: keyof Colours) =>
    /^#[0-9a-f]{6}$/i.test(text(name)) ? text(name).toLowerCase() : COLOURS[name];
  return {
    county: text(FIELDS.county),
    phase: text(FIELDS.phase),
    language: LANGUAGES.find((language) => language === text(FIELDS.language)) ?? null,
    mode: WIDGET_MODES.find((mode) => mode === text(FIELDS.mode)) ?? 'both',
    colours: { accent: colour('accent'), background: colour('background'), color: colour('color') },
    ownColours: text(FIELDS.own) !== '',
  };
}

/** The same as attributes of the element; what is as by itself is left out. */
export function optionsOf({
  county,
  phase,
  language,
  mode,
  colours,
  ownColours,
}: EmbedChoices): EmbedOptions {
  return {
    ...(county === '' ? {} : { county }),
    ...(phase === '' ? {} : { phase }),
    ...(language === null ? {} : { lang: language }),
    ...(mode === 'both' ? {} : { mode }),
    ...(ownColours ? colours : {}),
  };
}
