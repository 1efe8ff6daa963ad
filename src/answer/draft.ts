/** An answer under construction: sentences with the units that support them, numbered as they are used. */

import { citeUnit, type Knowledge } from '../search/knowledge.ts';
import type { AnswerCitation, Unit } from '../types.ts';

/** Up to this many sources of one sentence are all marked; of more, the first and the last. */
const MOST_MARKERS = 4;

export interface Draft {
  /** The marker `[n]` of a unit, which becomes a citation with its first use. */
  mark(unit: Unit): string;
  /** Markers of all these units, in order, as one text: " [1] [2]", or " [1]–[9]" where they are many. */
  marks(units: readonly Unit[]): string;
  paragraph(text: string): void;
  heading(level: 3 | 4, text: string): void;
  item(text: string): void;
  /** Markdown, and the citations in the order of their numbers. */
  finish(): { answer: string; citations: AnswerCitation[] };
}

/** Starts an answer. `asked` are the phases of the question, which citations name first. */
export function startDraft(knowledge: Knowledge, asked: readonly string[]): Draft {
  const numbers = new Map<string, number>();
  const citations: AnswerCitation[] = [];
  const blocks: string[] = [];
  let list: string[] = [];

  const closeList = () => {
    if (list.length > 0) blocks.push(list.join('\n'));
    list = [];
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
      if (marks.length <= MOST_MARKERS) return marks.map((text) => ` ${text}`).join('');
      return ` ${marks[0]}–${marks.at(-1)}`;
    },
    paragraph(text) {
      closeList();
      blocks.push(text);
    },
    heading(level, text) {
      closeList();
      blocks.push(`${'#'.repeat(level)} ${text}`);
    },
    item: (text) => void list.push(`- ${text}`),
    finish() {
      closeList();
      return { answer: blocks.join('\n\n'), citations };
    },
  };
}
