/** An answer's Markdown as HTML: everything is escaped, and only what answers are made of is understood. */
import { html } from 'hono/html';
import type { Html } from './page.ts';
import { inItsLanguage, type SourceLanguage } from './source-words.ts';

export interface AnswerMarkup {
  /** Where the marker [n] leads, and its name for those who do not see it; null leaves the marker as text. */
  citation(n: number): { url: string; label: string } | null;
  /** Language of what the answer quotes or names from the source, where it is another than the answer's. */
  sourceLanguage: SourceLanguage;
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
      made.push(blockquote(quoted, markup));
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

function blockquote(lines: string[], markup: AnswerMarkup): Html {
  const language = markup.sourceLanguage(lines.join('\n').replaceAll(/ ?\[\d{1,3}\]/g, ''));
  const inner = blocks(lines, { ...markup, sourceLanguage: () => null });
  return html`<blockquote${langAttribute(language)}>${inner}</blockquote>`;
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

/** What leads a list item or a line: a heading of the source, before the quote that stands under it. */
const LEADING = /^([^\n]+)(: )$/;

function inline(text: string, markup: AnswerMarkup): Html[] {
  const parts: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, bold, emphasis, n, quoted] = match;
    const before = text.slice(from, match.index);
    const [, lead, colon] = (from === 0 && LEADING.exec(before)) || [];
    parts.push(lead === undefined ? html`${before}` : html`${named(lead, markup)}${colon}`);
    if (escaped !== undefined) parts.push(html`${escaped}`);
    else if (bold !== undefined) parts.push(strong(bold, markup));
    else if (emphasis !== undefined) parts.push(html`<em>${inline(emphasis, markup)}</em>`);
    else if (n !== undefined) parts.push(marker(Number(n), whole, markup));
    else if (quoted !== undefined) parts.push(quote(quoted, markup));
    from = match.index + whole.length;
  }
  parts.push(html`${text.slice(from)}`);
  return parts;
}

/** A name from the source, with the number before it or the place after it: "§ 4.1 …", "… (§ 3.4, s. 14)". */
const NUMBERED = /^(§ [\d.]+ )?(.+?)( \(§[^)]*\))?$/s;

/** Bold words are headings; those of the source are in its language, while numbers and places are the answer's. */
function strong(bold: string, markup: AnswerMarkup): Html {
  const [, number = '', name = bold, place = ''] = NUMBERED.exec(bold) ?? [];
  const language = markup.sourceLanguage(name);
  if (language === null) return html`<strong>${inline(bold, markup)}</strong>`;
  if (number + place === '') return html`<strong${langAttribute(language)}>${name}</strong>`;
  return html`<strong>${number}${named(name, markup)}${place}</strong>`;
}

function marker(n: number, written: string, markup: AnswerMarkup): Html {
  const target = markup.citation(n);
  if (!target) return html`${written}`;
  return html`<a class="cite" href="${target.url}" aria-label="${target.label}">${written}</a>`;
}

function quote(written: string, markup: AnswerMarkup): Html {
  const words = written.slice(1, -1);
  const inner = html`${inline(words, { ...markup, sourceLanguage: () => null })}`;
  return html`${written.slice(0, 1)}${inItsLanguage(inner, markup.sourceLanguage(words))}${written.slice(-1)}`;
}

function named(name: string, markup: AnswerMarkup): Html {
  return inItsLanguage(name, markup.sourceLanguage(name));
}

function langAttribute(language: string | null): Html | '' {
  return language === null ? '' : html` lang="${language}"`;
}
