/** Which written form of Norwegian a text of the corpus is in, so that screen readers can say it right. */
import { html, raw } from 'hono/html';
import type { Language } from '../../types.ts';
import type { Html, Page } from './page.ts';

/** Words and endings only nynorsk has, among those that county titles use. The synthesis itself is in bokmål. */
const NYNORSK =
  /\b(skul(e|en|ar|ane)\w*|baseskule|produksjonsskule|betre|f(ø|o)rebygging|fråfall|blant lærlingar|lærlingar|kompetansegivande|miljøterapeutar|frå|ikkje|korleis|kva|vidaregåande|elevar|eigen|ei)\b/iu;

/** "nn" where the text has a mark of nynorsk, else "nb". */
export function corpusLanguage(text: string): Extract<Language, 'nb' | 'nn'> {
  return NYNORSK.test(text) ? 'nn' : 'nb';
}

/** A lang attribute for a corpus text where the page is in another language; else nothing. */
export function langOf(page: Page, text: string): Html {
  const language = corpusLanguage(text);
  return language === page.language ? raw('') : html` lang="${language}"`;
}

/** The lang attribute for names and texts of the synthesis itself, which is in bokmål throughout. */
export function bokmaal(page: Page): Html {
  return page.language === 'nb' ? raw('') : html` lang="nb"`;
}
