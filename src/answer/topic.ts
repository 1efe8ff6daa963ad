/** What a question is about, in words that fit after "has 3 measures …". */

import { narrowest } from '../search/structured.ts';
import type { Reading } from '../search/understand.ts';
import { type Composition, countyName } from './lines.ts';

/** "om «Læringsmiljø» fra Vestfold"; empty where the question names nothing. */
export function topicOf(
  { knowledge, strings, language }: Composition,
  { understood }: Reading,
  /** What it is about beside the names, as the question writes it. */
  subjects: readonly string[] = [],
): string {
  const narrowed = new Set(understood.groups.map((id) => knowledge.groupById.get(id)?.category.id));
  const categories = understood.categories.filter((id) => !narrowed.has(id));
  const groupName = (id: string) => {
    const found = knowledge.groupById.get(id);
    if (!found) return id;
    const subgroup = found.group.subgroups.find((candidate) => candidate.id === id);
    const { name, labels } = subgroup ?? found.group;
    // In bokmål the source's own name; the first label is the name in the other languages.
    return language === 'nb' ? name : (labels[language][0] ?? name);
  };
  const placed = understood.phases.length + understood.counties.length > 0;
  const actors = placed ? [] : understood.actors;
  return strings.topic({
    actors: actors.map((id) => knowledge.actorById.get(id)?.names[language] ?? id),
    groups: [
      ...categories.map((id) => knowledge.categoryById.get(id)?.short[language] ?? id),
      ...new Set(narrowest(understood.groups).map(groupName)),
      ...subjects,
    ],
    phases: understood.phases.map((id) => knowledge.phaseById.get(id)?.name[language] ?? id),
    counties: understood.counties.map((code) => countyName(knowledge, code)),
  });
}
