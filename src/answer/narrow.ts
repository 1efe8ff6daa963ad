/** Filters are part of what is asked: an answer that leaves them out would say more than it knows. */

import type { Knowledge } from '../search/knowledge.ts';
import type { Reading } from '../search/understand.ts';
import type { Filters } from '../types.ts';

/** `reading` with the filters as names, where it names nothing of that kind itself. */
export function narrow(knowledge: Knowledge, reading: Reading, filters: Filters): Reading {
  const own = reading.understood;
  const groups = filters.categories.filter((id) => knowledge.groupById.has(id));
  const categories = [
    ...filters.categories.filter((id) => knowledge.categoryById.has(id)),
    ...groups.flatMap((id) => knowledge.groupById.get(id)?.category.id ?? []),
  ];
  const topicNamed = own.categories.length > 0;
  return {
    ...reading,
    wantsMeasures: reading.wantsMeasures || filters.kinds.includes('measure'),
    understood: {
      phases: own.phases.length > 0 ? own.phases : filters.phases,
      counties: own.counties.length > 0 ? own.counties : filters.counties,
      categories: topicNamed ? own.categories : [...new Set(categories)],
      groups: topicNamed ? own.groups : groups,
      actors: own.actors.length > 0 ? own.actors : filters.actors,
    },
  };
}
