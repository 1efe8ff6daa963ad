/** The words of the page that helps editors to embed: one shape, one file for each language, loaded with that page. */
import type { Language } from '../types.ts';
import { embedEn } from './embed-en.ts';
import { embedNb } from './embed-nb.ts';
import { embedNn } from './embed-nn.ts';
import type { WidgetMode } from './widget.ts';

export interface EmbedStrings {
  heading: string;
  lead: string;
  choices: string;
  county: string;
  allCounties: string;
  counties2015: string;
  laterCounties: string;
  phase: string;
  allPhases: string;
  language: string;
  pageLanguage: string;
  mode: string;
  modes: Record<WidgetMode, string>;
  colours: string;
  ownColours: string;
  accent: string;
  background: string;
  color: string;
  show: string;

  preview: string;
  /** What two colours are for, and their contrast, written in the language. */
  contrast: {
    text: string;
    accent: string;
    enough(what: string, ratio: string): string;
    tooLow(what: string, ratio: string): string;
  };
  script: string;
  scriptHelp: string[];
  frame: string;
  frameHelp: string[];
  policy: string;
  copy: string;
  copied: string;
  /** Which sites may embed, where not all may. */
  allowed(origins: string): string;

  guide: { heading: string; lead: string; sections: { heading: string; paragraphs: string[] }[] };
}

export const EMBED_STRINGS: Record<Language, EmbedStrings> = { nb: embedNb, nn: embedNn, en: embedEn };
