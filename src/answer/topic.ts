/** What a question is about, in words that fit after "has 3 measures …". */

import { narrowest } from '../search/structured.ts';
import type { Reading } from '../search/understand.ts';
import { type Composition, countyName } from './lines.ts';

/** "om «Læringsmiljø» fra Vestfold"; empty where the question names nothing. */
export function topicOf(
  composition: Composition,
  { understood, leftOut }: Reading,
  /** What it is about beside the names, as the question writes it. */
  subjects: readonly string[] = [],
): string {
  const { knowledge, strings, language } = composition;
  const nameOf = (id: string) => partName(composition, id);
  const narrowed = new Set(understood.groups.map((id) => knowledge.groupById.get(id)?.category.id));
  const categories = understood.categories.filter((id) => !narrowed.has(id));
  const named = [...categories, ...narrowest(understood.groups)];
  const placed = understood.phases.length + understood.counties.length > 0;
  const actors = placed ? [] : understood.actors;
  return strings.topic({
    actors: actors.map((id) => knowledge.actorById.get(id)?.names[language] ?? id),
    // Of all that there is besides, what is left out says more than a long list does.
    groups: [...(leftOut.length > 0 ? [] : new Set(named.map(nameOf))), ...subjects],
    without: [...new Set(narrowest(leftOut).map(nameOf))],
    phases: understood.phases.map((id) => knowledge.phaseById.get(id)?.name[language] ?? id),
    counties: understood.counties.map((code) => countyName(knowledge, code)),
  });
}

/** What a phase, a category, a group or a subgroup is called: a group in bokmål as the source has it, elsewhere by its first label. */
export function partName({ knowledge, language }: Composition, id: string): string {
  const found = knowledge.groupById.get(id);
  const other = knowledge.categoryById.get(id)?.short ?? knowledge.phaseById.get(id)?.name;
  if (!found) return other?.[language] ?? id;
  const { name, labels } = found.group.subgroups.find((one) => one.id === id) ?? found.group;
  return language === 'nb' ? name : (labels[language][0] ?? name);
}
