/** What the synthesis sets for the files of measures: their sections, and the headings of a description. */

import { DESCRIPTION_HEADING } from './description.ts';
import type { Fault } from './faults.ts';
import type { MeasureSurroundings } from './measure.ts';
import type { Section } from './synthesis.ts';

/**
 * The frame of the measures, with null for the part that no section gives. That is a fault where none has been found so
 * far; otherwise the file that gives it is likely one of those with faults.
 */
export function frameOf(
  sections: Section[],
  faults: Fault[],
): Pick<MeasureSurroundings, 'sections' | 'headings'> {
  const subsections = sections.flatMap(({ meta }) => meta.subsections ?? []);
  const headings = sections.flatMap(({ rowHeadings }) => rowHeadings);
  const lacking = (problem: string, remedy: string): Fault[] =>
    faults.length > 0 ? [] : [{ file: 'synthesis', line: null, field: '', problem, remedy }];
  const gaps = [
    ...(subsections.length > 0
      ? []
      : lacking('no file names the sections of the measures', 'Add subsections to the file of chapter 4')),
    ...(headings.length > 0
      ? []
      : lacking('no file has the headings of the template', 'Add them with ### to the file of chapter 5')),
  ];
  faults.push(...gaps);
  return {
    sections: subsections.length === 0 ? null : new Map(subsections.map((one) => [one.section, one])),
    headings: headings.length === 0 ? null : [DESCRIPTION_HEADING, ...headings],
  };
}
