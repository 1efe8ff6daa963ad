/** Reads an answer's Markdown, as far as answers are made of it, and has each piece made by whoever shows it: all else is text. */
import type { Language } from '../types.ts';
import { MARKER } from './markers.ts';

/** A marker with the space before it. */
const MARKERS = new RegExp(` ?${MARKER.source}`, 'g');

/** What an answer's text is made of, as elements of HTML. */
export type MarkupTag =
  | 'p'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'strong'
  | 'em'
  | 'span';

export interface MarkupMaker<Piece> {
  /** Text as it is, never markup. */
  text(text: string): Piece;
  element(tag: MarkupTag, children: Piece[], language: Language | null): Piece;
  /** The marker [n] as `written`; a link where there is such a citation. */
  citation(n: number, written: string): Piece;
  /** Language of what the answer quotes or names from the source, where it is another than the answer's. */
  sourceLanguage(text: string): Language | null;
}

/** A list item, with the lists under it. */
interface Item {
  lines: string[];
  under: string[];
}

/**
 * Understands paragraphs, headings (# to ####, shown one level down from the answer's own h2), lists with
 * nested lists (two spaces or more), quotes (>), **bold**, *emphasis*, backslash escapes and [n] markers. A paragraph
 * that is bold throughout leads what follows: it is a heading below the last one. `before` is what came before
 * `markdown` in the same answer, where that is shown part by part.
 */
export function markup<Piece>(markdown: string, make: MarkupMaker<Piece>, before = ''): Piece[] {
  const last = before.split(/\r?\n/).findLast((line) => HEADING.test(line));
  return blocks(markdown.split(/\r?\n/), make, last === undefined ? 2 : levelOf(last));
}

const LIST = /^(?:[-*]|\d{1,3}[.)])\s+/;
const HEADING = /^(#{1,6})\s+(.*)$/;
/** Bold, with no more after it than where that stands. */
const LED = new RegExp(`${/^\*\*(?:(?!\*\*).)+\*\*(?: \(§[^)]*\))?/.source}(?: ?${MARKER.source})*$`);

const levelOf = (heading: string): 3 | 4 => (/^#{4}/.test(heading) ? 4 : 3);

/** `level` is that of the heading that the lines stand under; null where none of them can be one. */
function blocks<Piece>(lines: string[], make: MarkupMaker<Piece>, level: 2 | 3 | 4 | null = null): Piece[] {
  let under = level;
  const made: Piece[] = [];
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
      const own = levelOf(line);
      if (under !== null) under = own;
      made.push(make.element(`h${own}`, inline(heading[2] ?? '', make), null));
      i++;
    } else if (line.startsWith('>')) {
      const quoted = take((next) => next.startsWith('>')).map((next) => next.replace(/^> ?/, ''));
      made.push(blockquote(quoted, make));
    } else if (LIST.test(line)) {
      const items = take((next) => LIST.test(next) || /^\s{2,}\S/.test(next));
      made.push(list(items, make));
    } else {
      const text = take(
        (next) => next.trim() !== '' && !HEADING.test(next) && !next.startsWith('>') && !LIST.test(next),
      );
      const tag = under !== null && LED.test(text.join('\n')) ? (`h${under + 1}` as MarkupTag) : 'p';
      made.push(make.element(tag, inline(text.join('\n'), make), null));
    }
  }
  return made;
}

/** Within what is marked as the source's language, nothing is marked again. */
const within = <Piece>(make: MarkupMaker<Piece>): MarkupMaker<Piece> => ({
  ...make,
  sourceLanguage: () => null,
});

function blockquote<Piece>(lines: string[], make: MarkupMaker<Piece>): Piece {
  const language = make.sourceLanguage(lines.join('\n').replaceAll(MARKERS, ''));
  return make.element('blockquote', blocks(lines, within(make)), language);
}

function list<Piece>(lines: string[], make: MarkupMaker<Piece>): Piece {
  const items: Item[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (LIST.test(line)) items.push({ lines: [line.replace(LIST, '')], under: [] });
    else if (last) last.under.push(line);
  }
  const made = items.map(({ lines: own, under }) => {
    const indent = Math.min(...under.map((line) => line.search(/\S/)));
    const rest = blocks(
      under.map((line) => line.slice(indent)),
      make,
    );
    return make.element('li', [...inline(own.join('\n'), make), ...rest], null);
  });
  return make.element(/^\d/.test(lines[0] ?? '') ? 'ol' : 'ul', made, null);
}

/** One alternative a kind of inline markup; whatever none of them matches is text. */
const INLINE = new RegExp(
  [
    /\\([!-/:-@[-`{-~])/,
    /\*\*(.+?)\*\*/,
    /(?<!\*)\*([^*\s](?:[^*]*[^*\s])?)\*(?!\*)/,
    MARKER,
    /(«[^»]*»|“[^”]*”)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
);

/** What leads a list item or a line: a heading of the source, before the quote that stands under it. */
const LEADING = /^([^\n]+)(: )$/;

function inline<Piece>(text: string, make: MarkupMaker<Piece>): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, bold, emphasis, n, quoted] = match;
    const before = text.slice(from, match.index);
    const [, lead, colon = ''] = (from === 0 && LEADING.exec(before)) || [];
    if (lead === undefined) parts.push(make.text(before));
    else parts.push(named(lead, make), make.text(colon));
    if (escaped !== undefined) parts.push(make.text(escaped));
    else if (bold !== undefined) parts.push(strong(bold, make));
    else if (emphasis !== undefined) parts.push(make.element('em', inline(emphasis, make), null));
    else if (n !== undefined) parts.push(make.citation(Number(n), whole));
    else if (quoted !== undefined) parts.push(...quote(quoted, make));
    from = match.index + whole.length;
  }
  parts.push(make.text(text.slice(from)));
  return parts;
}

/** A name from the source, with the number before it or the place after it: "§ 4.1 …", "… (§ 3.4, s. 14)". */
const NUMBERED = /^(§ [\d.]+ )?(.+?)( \(§[^)]*\))?$/s;

/** Bold words are headings; those of the source are in its language, while numbers and places are the answer's. */
function strong<Piece>(bold: string, make: MarkupMaker<Piece>): Piece {
  const [, number = '', name = bold, place = ''] = NUMBERED.exec(bold) ?? [];
  const language = make.sourceLanguage(name);
  if (language === null) return make.element('strong', inline(bold, make), null);
  if (number + place === '') return make.element('strong', [make.text(name)], language);
  return make.element('strong', [make.text(number), named(name, make), make.text(place)], null);
}

function quote<Piece>(written: string, make: MarkupMaker<Piece>): Piece[] {
  const words = written.slice(1, -1);
  const inner = inline(words, within(make));
  return [
    make.text(written.slice(0, 1)),
    ...inLanguage(inner, make.sourceLanguage(words), make),
    make.text(written.slice(-1)),
  ];
}

function named<Piece>(name: string, make: MarkupMaker<Piece>): Piece {
  const language = make.sourceLanguage(name);
  return language === null ? make.text(name) : make.element('span', [make.text(name)], language);
}

function inLanguage<Piece>(pieces: Piece[], language: Language | null, make: MarkupMaker<Piece>): Piece[] {
  return language === null ? pieces : [make.element('span', pieces, language)];
}
