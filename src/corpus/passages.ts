/** From a section's drafts to units with ids, corrections and phases. */

import type { Correction, PhaseLink, Unit } from '../types.ts';
import { correct } from './corrections.ts';
import type { Draft } from './draft.ts';
import { slug, uniqueId } from './slug.ts';
import type { Section } from './synthesis.ts';

/** The passages of one section, in the source's order. Ids follow from the text, so they are stable between builds. */
export function toPassages({ meta, drafts }: Section, corrections: Correction[]): Unit[] {
  const taken = new Set<string>();
  const { section, title } = meta;
  const phases: PhaseLink[] = meta.phase === null ? [] : [{ id: meta.phase, basis: 'section' }];
  return drafts.map((draft) => ({
    id: uniqueId(passageId(section, draft), taken),
    kind: 'passage',
    role: draft.role,
    section,
    sectionTitle: title,
    page: draft.page,
    title,
    text: draft.text,
    correction: correct(draft.text, section, corrections),
    context: draft.context,
    county: null,
    category: meta.category ?? null,
    group: null,
    subgroup: null,
    scope: null,
    actor: draft.actor,
    phases,
    measure: null,
  }));
}

function passageId(section: string, draft: Draft): string {
  const part = draft.resource ? 'ressurs' : draft.actor;
  return [section, part, slug(draft.text)].filter((piece) => piece !== null && piece !== '').join('-');
}
