/** Picks what the visitor reads: the interface's language, and whether an answer is a page or data. */
import { LANGUAGES, type Language } from '../types.ts';
import { isApi } from './headers.ts';

const FALLBACK: Language = 'nb';

/** Browsers ask for Norwegian in several ways; "no" does not say which written form, and most read bokmål. */
const BY_TAG: Record<string, Language> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** The language that was chosen in `lang`, or null where it is missing or not one of ours. */
export function chosenLanguage(lang: string | undefined): Language | null {
  return LANGUAGES.find((language) => language === lang) ?? null;
}

/** The best of our languages for an Accept-Language header, by its weights; bokmål where none fits. */
export function acceptedLanguage(header: string | undefined): Language {
  return wishedLanguage(header) ?? FALLBACK;
}

/** As `acceptedLanguage`; null where none fits. */
export function wishedLanguage(header: string | undefined): Language | null {
  const wishes = wishesIn(header).map(({ wish, weight }) => ({
    language: BY_TAG[wish.split('-')[0] ?? ''],
    weight,
  }));
  const ranked = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return ranked.find(({ language }) => language)?.language ?? null;
}

/** What a header of the Accept family lists, in lower case, each with its weight. */
function wishesIn(header = ''): { wish: string; weight: number }[] {
  return header.split(',').map((part) => {
    const [wish = '', ...parameters] = part
      .toLowerCase()
      .split(';')
      .map((word) => word.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { wish, weight: Number(weight) || 0 };
  });
}

/** How much an Accept header wants a media type that it names: 0 to 1, and 0 where it does not name it. */
export function weightOf(accept: string | undefined, type: string): number {
  return Math.max(0, ...wishesIn(accept).flatMap(({ wish, weight }) => (wish === type ? weight : [])));
}

/** Whether events are wanted, at least as much as JSON. */
export function wantsEvents(accept: string | undefined): boolean {
  const events = weightOf(accept, 'text/event-stream');
  return events > 0 && events >= weightOf(accept, 'application/json');
}

/** Whether an error should come as a page: a browser is looking at an address that is not the API's. */
export function wantsPage(path: string, accept: string | undefined): boolean {
  return !isApi(path) && weightOf(accept, 'text/html') > 0;
}
