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
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight =
      parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? '1';
    return { language: BY_TAG[tag.trim().split('-')[0] ?? ''], weight: Number(weight) || 0 };
  });
  const ranked = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return ranked.find(({ language }) => language)?.language ?? null;
}

/** Whether an error should come as a page: a browser is looking at an address that is not the API's. */
export function wantsPage(path: string, accept: string | undefined): boolean {
  return !isApi(path) && (accept ?? '').includes('text/html');
}
