/** What earlier questions of a conversation add to a search, which itself knows of none. */
import type { AskUnderstood, Filters } from '../types.ts';

/** The filters given, and where there are none, what the question was read as. */
export function narrowed(filters: Filters, understood: AskUnderstood): Filters {
  const { phases, counties, categories, groups } = understood;
  const or = (given: string[], read: string[]) => (given.length > 0 ? given : read);
  return {
    ...filters,
    phases: or(filters.phases, phases),
    counties: or(filters.counties, counties),
    categories: or(filters.categories, groups.length > 0 ? groups : categories),
  };
}
