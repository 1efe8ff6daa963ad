/** The words of the element that other sites embed: one shape, one file for each language, small enough to go along. */
import type { Kind, Language, PhaseBasis } from '../types.ts';
import { widgetEn } from './widget-en.ts';
import { widgetNb } from './widget-nb.ts';
import { widgetNn } from './widget-nn.ts';

/** What the element is for: hits, answers, or both. */
export const WIDGET_MODES = ['both', 'search', 'ask'] as const;
export type WidgetMode = (typeof WIDGET_MODES)[number];

export interface WidgetStrings {
  label: Record<WidgetMode, string>;
  button: Record<WidgetMode, string>;
  /** Before the names of counties and phases. */
  narrowed: string;
  suggestionsLabel: string;
  /** Told aloud, as are the next ones. */
  suggestions(count: number): string;
  searching: string;
  answering: string;
  hits(count: number): string;
  noHits: string;
  /** The answer is there, with so many citations. */
  answered(count: number): string;
  notAnswered: string;

  answerHeading: string;
  noAnswerHeading: string;
  hitsHeading: string;
  complete: string;
  nearest: string;
  source(n: number, place: string): string;
  /** "§ 4.4, s. 16". */
  place(section: string, page: number): string;
  inSource: string;
  kind: Record<Kind, string>;
  basis: Record<Exclude<PhaseBasis, 'section'>, string>;
  /** What a derived link is. */
  derivedNote: string;
  corrected: string;
  followUps: string;
  more: string;
  /** Where all this is from, and a link to the site. */
  basedOn: string;
  site: string;

  retry: string;
  problem: {
    offline: string;
    unreachable: string;
    /** `seconds` until one may go on; null where that is not known. */
    tooMany(seconds: number | null): string;
    tooLong: string;
    notText: string;
    privateData: string;
    /** An attribute of the element is wrong; what follows says which. */
    setUp: string;
    unavailable: string;
    notUnderstood: string;
    cutOff: string;
    internal: string;
  };
}

export const WIDGET_STRINGS: Record<Language, WidgetStrings> = { nb: widgetNb, nn: widgetNn, en: widgetEn };
