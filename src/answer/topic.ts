/** What a question is about, in words that fit after "has 3 measures …". */

import { partName } from '../search/knowledge.ts';
import { narrowest } from '../search/structured.ts';
import type { Reading } from '../search/understand.ts';
import { type Composition, countyName } from './lines.ts';

/** "om «Læringsmiljø» fra Vestfold"; empty where the question names nothing. */
export function topicOf(
  { knowledge, strings, language }: Composition,
  { understood, leftOut, others, kept, within }: Reading,
  /** What it is about beside the names, as the question writes it. */
  subjects: readonly string[] = [],
): string {
  const nameOf = (id: string) => partName(knowledge, language, id);
  const narrowed = new Set(understood.groups.map((id) => knowledge.groupById.get(id)?.category.id));
  // Where a group is looked for in a category, the one is what it is about and the other where.
  const places = understood.groups.length > 0 ? within : [];
  const categories = understood.categories.filter((id) => !narrowed.has(id) && !places.includes(id));
  const named = [...categories, ...narrowest(understood.groups)];
  const has = [...understood.categories, ...understood.groups];
  // Of a group that a subgroup is left out of, the others are what is left.
  const isAsked = (id: string) => has.some((one) => one === id || one.startsWith(`${id}-`));
  // Of all that there is besides, what is left out says more than a long list does.
  const asked = leftOut.length === 0 ? named : narrowest(kept.filter(isAsked));
  const isPhase = (id: string) => knowledge.phaseById.has(id);
  const ofNoPhase = leftOut.filter(isPhase).length === knowledge.phaseById.size;
  const parts = narrowest(leftOut.filter((id) => !ofNoPhase || !isPhase(id)));
  // What is left out stands in no citation, and so only names of the vocabulary are quoted.
  const otherName = (other: Reading['others'][number]) => {
    if ('measure' in other) return knowledge.unitById.get(other.measure)?.title ?? '';
    const concept = knowledge.conceptById.get(other.subject.concepts[0] ?? '');
    return concept ? strings.quote(concept.pref[language]) : other.subject.meant;
  };
  const placed = understood.phases.length + understood.counties.length > 0;
  const actors = placed ? [] : understood.actors;
  return strings.topic({
    actors: actors.map((id) => knowledge.actorById.get(id)?.names[language] ?? id),
    groups: [...new Set(asked.map(nameOf)), ...subjects],
    within: places.map(nameOf),
    without: [...new Set([...parts.map((id) => strings.quote(nameOf(id))), ...others.map(otherName)])],
    ofNoPhase,
    phases: understood.phases.map((id) => knowledge.phaseById.get(id)?.name[language] ?? id),
    counties: understood.counties.map((code) => countyName(knowledge, code)),
  });
}
