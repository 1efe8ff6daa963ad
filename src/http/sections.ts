/** The source by section: each with its number, title, page and units, in the order of the source. */
import type { Unit } from '../types.ts';

export interface Section {
  /** "2.5"; chapters with an introduction only have a bare number, "5". */
  id: string;
  title: string;
  /** Where it begins in the source. */
  page: number;
  units: Unit[];
}

/** Sections in the order of the source. A measure's descriptions stand with the measure, not as a section's lines. */
export function sectionsOf(units: readonly Unit[]): Section[] {
  const sections = new Map<string, Section>();
  for (const unit of units) {
    if (unit.measure !== null) continue;
    const known = sections.get(unit.section);
    if (known) known.units.push(unit);
    else
      sections.set(unit.section, {
        id: unit.section,
        title: unit.sectionTitle,
        page: unit.page,
        units: [unit],
      });
  }
  return [...sections.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}
