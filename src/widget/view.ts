/** What every part of the element needs to show itself. */
import type { WidgetStrings } from '../strings/widget.ts';
import type { Language } from '../types.ts';

export interface View {
  language: Language;
  strings: WidgetStrings;
  /** A path of the site as a whole address, in the element's language where one was chosen. */
  addressOf(url: string): string;
}
