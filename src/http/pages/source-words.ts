/** Tells the source's own words from the answer's: what is quoted or named from the corpus, and in which language. */
import { html } from 'hono/html';
import { onceFor } from '../../corpus/remember.ts';
import { corpusLanguage } from '../../language/corpus-language.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import { stringsFor } from '../../strings/strings.ts';
import type { Language } from '../../types.ts';
import type { Html } from './page.ts';

/** The language of a text of the source where it is another than the text around it; null for all other text. */
export type SourceLanguage = (text: string) => Language | null;

/** For text in `around` that quotes the knowledge base. Whole texts and names are known, not parts of them. */
export function sourceLanguageIn(knowledge: Knowledge, around: Language): SourceLanguage {
  const known = sourceWords(knowledge);
  return (text) => {
    if (!known.has(text)) return null;
    const language = corpusLanguage(text);
    return language === around ? null : language;
  };
}

const sourceWords = onceFor(({ units, vocabulary }: Knowledge): ReadonlySet<string> => {
  const { categories, actors, corrections } = vocabulary;
  const groups = categories.flatMap((category) => category.groups);
  return new Set([
    ...units.flatMap(({ text, title, sectionTitle, context }) => [text, title, sectionTitle, ...context]),
    ...[...categories, ...groups, ...groups.flatMap(({ subgroups }) => subgroups)].map(({ name }) => name),
    ...actors.map(({ name }) => name),
    stringsFor('nb').source.heading,
    ...corrections.flatMap(({ written, corrected }) => [written, corrected]),
  ]);
});

const QUOTED = /([«“])([^«»“”]*)([»”])/g;

/** A sentence with the language of each quote in it marked where it is another. */
export function withQuotes(sentence: string, languageOf: SourceLanguage): Html {
  let from = 0;
  const parts = [...sentence.matchAll(QUOTED)].map((match) => {
    const [whole, opening, quote = '', closing] = match;
    const before = sentence.slice(from, match.index);
    from = match.index + whole.length;
    return html`${before}${opening}${inItsLanguage(quote, languageOf(quote))}${closing}`;
  });
  return html`${parts}${sentence.slice(from)}`;
}

/** Text in a span with a lang attribute; as it is where `language` is null. */
function inItsLanguage(text: Html | string, language: Language | null): Html {
  return language === null ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}
