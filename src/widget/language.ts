/** The language that the element speaks. */
import type { Language } from '../types.ts';
import { languageOf } from './attributes.ts';

/** The one chosen for the element, else that of the page around it, else the visitor's, else bokmål. */
export function languageAround(element: HTMLElement): Language {
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang');
  const tags = [element.lang, around, ...navigator.languages];
  return tags.map(languageOf).find((language) => language !== null) ?? 'nb';
}
