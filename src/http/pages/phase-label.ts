/** How a unit's phase is shown: by its name in the page's language, and how the unit is tied to it. */
import type { Knowledge } from '../../search/knowledge.ts';
import type { PhaseBasis } from '../../types.ts';
import type { Page } from './page.ts';

/** "Overgang Vg2–Vg3"; the id for a phase that the vocabulary does not have. */
export function phaseName(page: Page, knowledge: Knowledge, id: string): string {
  return knowledge.phaseById.get(id)?.name[page.language] ?? id;
}

/** " (utledet)" or " (nevnt i tittelen)"; empty for what stands in the phase's own section, which needs no reason. */
export function basisNote(page: Page, basis: PhaseBasis): string {
  return basis === 'section' ? '' : ` (${page.strings.basis[basis]})`;
}
