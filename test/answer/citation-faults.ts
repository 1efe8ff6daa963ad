/** Holds an answer against the contract of citations; a test finds no fault in any answer. */

import type { Knowledge } from '../../src/search/knowledge.ts';
import type { AskResponse } from '../../src/types.ts';

/** What is wrong with the citations of one answer, a sentence each. */
export function citationFaults(knowledge: Knowledge, { answer, citations }: AskResponse): string[] {
  const faults: string[] = [];
  const marked = new Set([...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  for (const n of marked) if (citations[n - 1]?.n !== n) faults.push(`[${n}] has no citation`);
  for (const { n, id, quote, label, section, page, counties, phase, url } of citations) {
    const unit = knowledge.unitById.get(id);
    if (!unit) {
      faults.push(`[${n}] cites ${id}, which is not there`);
      continue;
    }
    if (!unit.text.includes(quote)) faults.push(`[${n}] quotes what ${id} does not say`);
    if (label !== `§ ${unit.section}, s. ${unit.page}`) faults.push(`[${n}] has the label ${label}`);
    if (section !== unit.section || page !== unit.page) faults.push(`[${n}] has the wrong place`);
    if (url !== `/kilde#${id}`) faults.push(`[${n}] leads to ${url}`);
    if (counties.map((county) => county.code).join() !== (unit.county ?? '')) {
      faults.push(`[${n}] has the wrong county`);
    }
    if (phase && !unit.phases.some((link) => link.id === phase.id && link.basis === phase.basis)) {
      faults.push(`[${n}] has the wrong phase`);
    }
  }
  // A line of a list always says something of the source.
  for (const line of answer.split('\n')) {
    if (line.startsWith('- ') && !/\[\d+\]$/.test(line)) faults.push(`without a citation: ${line}`);
  }
  return faults;
}
