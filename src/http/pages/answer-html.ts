/** An answer's Markdown as HTML: everything is escaped, and only what answers are made of is understood. */
import { html, raw } from 'hono/html';
import type { Html } from './page.ts';

export interface AnswerMarkup {
  /** Where the marker [n] leads, and its name for those who do not see it; null leaves the marker as text. */
  citation(n: number): { url: string; label: string } | null;
  /** Language of what stands in quotes, where it is another than the answer's; else null. */
  quoteLanguage: string | null;
}

/** A list item, with the lists under it. */
interface Item {
  lines: string[];
  under: string[];
}

/**
 * Understands paragraphs, headings (# to ####, shown one level down from the answer's own h2), lists with
 * nested lists (two spaces or more), quotes (>), **bold**, *emphasis*, backslash escapes and [n] markers.
 */
export function answerHtml(markdown: string, markup: AnswerMarkup): Html {
  return html`${blocks(markdown.split(/\r?\n/), markup)}`;
}

const LIST = /^(?:[-*]|\d{1,3}[.)])\s+/;
const HEADING = /^(#{1,6})\s+(.*)$/;

function blocks(lines: string[], markup: AnswerMarkup): Html[] {
  const made: Html[] = [];
  let i = 0;
  const take = (fits: (line: string) => boolean): string[] => {
    const from = i;
    while (i < lines.length && fits(lines[i] ?? '')) i++;
    return lines.slice(from, i);
  };
  while (i < lines.length) {
    const line = lines[i] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') {
      i++;
    } else if (heading) {
      made.push(headingHtml(heading[1]?.length ?? 1, heading[2] ?? '', markup));
      i++;
    } else if (line.startsWith('>')) {
      const quoted = take((next) => next.startsWith('>')).map((next) => next.replace(/^> ?/, ''));
      made.push(
        html`<blockquote${langAttribute(markup)}>${blocks(quoted, { ...markup, quoteLanguage: null })}</blockquote>`,
      );
    } else if (LIST.test(line)) {
      made.push(
        listHtml(
          take((next) => LIST.test(next) || /^\s{2,}\S/.test(next)),
          markup,
        ),
      );
    } else {
      const text = take(
        (next) => next.trim() !== '' && !HEADING.test(next) && !next.startsWith('>') && !LIST.test(next),
      );
      made.push(html`<p>${inline(text.join('\n'), markup)}</p>`);
    }
  }
  return made;
}

function headingHtml(depth: number, text: string, markup: AnswerMarkup): Html {
  const inner = inline(text, markup);
  return depth <= 3 ? html`<h3>${inner}</h3>` : html`<h4>${inner}</h4>`;
}

function listHtml(lines: string[], markup: AnswerMarkup): Html {
  const ordered = /^\d/.test(lines[0] ?? '');
  const items: Item[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (LIST.test(line)) items.push({ lines: [line.replace(LIST, '')], under: [] });
    else if (last) last.under.push(line);
  }
  const made = items.map(({ lines: own, under }) => {
    const indent = Math.min(...under.map((line) => line.search(/\S/)));
    const rest =
      under.length > 0
        ? blocks(
            under.map((line) => line.slice(indent)),
            markup,
          )
        : [];
    return html`<li>${inline(own.join('\n'), markup)}${rest}</li>`;
  });
  return ordered ? html`<ol>${made}</ol>` : html`<ul>${made}</ul>`;
}

/** One alternative a kind of inline markup; whatever none of them matches is text. */
const INLINE =
  /\\([!-/:-@[-`{-~])|\*\*(.+?)\*\*|(?<!\*)\*([^*\s](?:[^*]*[^*\s])?)\*(?!\*)|\[(\d{1,3})\]|(«[^»]*»|“[^”]*”)/gs;

function inline(text: string, markup: AnswerMarkup): Html[] {
  const parts: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, bold, emphasis, n, quoted] = match;
    parts.push(html`${text.slice(from, match.index)}`);
    if (escaped !== undefined) parts.push(html`${escaped}`);
    else if (bold !== undefined) parts.push(strong(bold, text.slice(match.index + whole.length), markup));
    else if (emphasis !== undefined) parts.push(html`<em>${inline(emphasis, markup)}</em>`);
    else if (n !== undefined) parts.push(marker(Number(n), whole, markup));
    else if (quoted !== undefined) parts.push(quote(quoted, markup));
    from = match.index + whole.length;
  }
  parts.push(html`${text.slice(from)}`);
  return parts;
}

/** Bold words with a marker right after them are a heading of the source, so in its language. */
function strong(bold: string, after: string, markup: AnswerMarkup): Html {
  const language = /^ \[\d/.test(after) ? langAttribute(markup) : '';
  return html`<strong${language}>${inline(bold, markup)}</strong>`;
}

function marker(n: number, written: string, markup: AnswerMarkup): Html {
  const target = markup.citation(n);
  if (!target) return html`${written}`;
  return html`<a class="cite" href="${target.url}" aria-label="${target.label}">${written}</a>`;
}

function quote(written: string, markup: AnswerMarkup): Html {
  const inner = inline(written.slice(1, -1), { ...markup, quoteLanguage: null });
  const marks = [written.slice(0, 1), written.slice(-1)];
  if (markup.quoteLanguage === null) return html`${marks[0]}${inner}${marks[1]}`;
  return html`${marks[0]}<span${langAttribute(markup)}>${inner}</span>${marks[1]}`;
}

function langAttribute(markup: AnswerMarkup): Html {
  return markup.quoteLanguage === null ? raw('') : html` lang="${markup.quoteLanguage}"`;
}
