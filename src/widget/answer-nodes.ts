/** The text of an answer as nodes: text stays text, and no string of the server's is ever read as markup. */
import { type MarkupMaker, markup } from '../answer/markup.ts';
import type { AnswerCitation } from '../client/shapes.ts';
import { corpusLanguage } from '../language/corpus-language.ts';
import type { WidgetStrings } from '../strings/widget.ts';
import type { Language } from '../types.ts';

export interface AnswerContext {
  /** The answer's own. */
  language: Language;
  citations: readonly AnswerCitation[];
  strings: WidgetStrings;
  addressOf(url: string): string;
}

const NORWEGIAN = /[æøå]|sammenfatting/i;
/** Shorter ones are words of any language. */
const LEAST_QUOTE = 4;

/** One paragraph or more of an answer's Markdown, and what came before it. */
export function answerNodes(
  markdown: string,
  before: string,
  { language, citations, strings, addressOf }: AnswerContext,
): Node[] {
  const make: MarkupMaker<Node> = {
    text: (text) => document.createTextNode(text),
    element(tag, children, marked) {
      const element = document.createElement(tag);
      if (marked !== null) element.lang = marked;
      element.append(...children);
      return element;
    },
    citation(n, written) {
      const citation = citations.find((one) => one.n === n);
      if (!citation) return document.createTextNode(written);
      const link = document.createElement('a');
      link.className = 'cite';
      link.href = addressOf(citation.url);
      link.textContent = written;
      link.ariaLabel = strings.source(n, strings.place(citation.section, citation.page));
      return link;
    },
    sourceLanguage(text) {
      const quoted = citations.some(
        ({ quote, sectionTitle }) => quote.includes(text) || sectionTitle.includes(text),
      );
      // Headings and names of the source come without a citation; in English their letters give most of them away.
      const named = language === 'en' && NORWEGIAN.test(text);
      if ((!quoted && !named) || text.length < LEAST_QUOTE) return null;
      const own = corpusLanguage(text);
      return own === language ? null : own;
    },
  };
  return markup(markdown, make, before);
}
