/** An answer under construction: sentences with the units that support them, numbered as they are used. */

import { citeUnit, type Knowledge } from '../search/knowledge.ts';
import type { AnswerCitation, Unit } from '../types.ts';

/** Up to this many sources of one sentence are all marked; of more, the first and the last. */
const MOST_MARKERS = 4;

/** An answer as it was written: what the checker holds against the citations. */
export interface Written {
  /** Markdown with `[n]` markers. */
  answer: string;
  /** In the order of their numbers. */
  citations: AnswerCitation[];
  /** Lines that state nothing of the source and so need no marker: leads, headings, what the vocabulary says. */
  frames: ReadonlySet<string>;
}

export interface Draft {
  /** The marker `[n]` of a unit, which becomes a citation with its first use. */
  mark(unit: Unit): string;
  /** Markers of all these units, in order, as one text: " [1] [2]", or " [1]–[9]" where they are many. */
  marks(units: readonly Unit[]): string;
  /** A statement; ends in the markers of what supports it. */
  paragraph(text: string): void;
  /** A sentence that states nothing of the source: it leads to what follows, says what is lacking, or says that it is ours. */
  frame(text: string): void;
  /** A heading of a part of the answer. */
  heading(level: 3 | 4, text: string): void;
  /** A list item; ends in a marker. */
  item(text: string): void;
  finish(): Written;
}

/** Starts an answer. `asked` are the phases of the question, which citations name first. */
export function startDraft(knowledge: Knowledge, asked: readonly string[]): Draft {
  const numbers = new Map<string, number>();
  const citations: AnswerCitation[] = [];
  const frames = new Set<string>();
  const blocks: string[] = [];
  let list: string[] = [];

  const closeList = () => {
    if (list.length > 0) blocks.push(list.join('\n'));
    list = [];
  };
  const block = (text: string) => {
    closeList();
    blocks.push(text);
  };
  const framed = (line: string) => {
    frames.add(line);
    return line;
  };
  const mark = (unit: Unit) => {
    const known = numbers.get(unit.id);
    if (known !== undefined) return `[${known}]`;
    const n = citations.length + 1;
    numbers.set(unit.id, n);
    citations.push({ n, id: unit.id, quote: unit.text, ...citeUnit(knowledge, unit, asked) });
    return `[${n}]`;
  };
  return {
    mark,
    marks(units) {
      const marks = units.map(mark);
      const follow = marks.every((text, i) => text === `[${Number(marks[0]?.slice(1, -1)) + i}]`);
      if (marks.length <= MOST_MARKERS || !follow) return marks.map((text) => ` ${text}`).join('');
      return ` ${marks[0]}–${marks.at(-1)}`;
    },
    paragraph: block,
    frame: (text) => block(framed(text)),
    heading: (level, text) => block(framed(`${'#'.repeat(level)} ${text}`)),
    item: (text) => void list.push(`- ${text}`),
    finish() {
      closeList();
      return { answer: blocks.join('\n\n'), citations, frames };
    },
  };
}
