/** Answers to how and what questions: the statements that answer best, grouped by phase or actor, then the measures. */

import type { Knowledge } from '../search/knowledge.ts';
import type { Ranked } from '../search/retrieve.ts';
import { RESOURCES_HEADING, type Unit } from '../types.ts';
import { type Composition, headed, quoted, unitLine } from './lines.ts';

/** Hits below this share of the best one's score are left out of an answer. */
const SCORE_SHARE = 0.7;
/** Of a county's few measures those are worth quoting, too, that are less near than the statements of the synthesis. */
export const COUNTY_SHARE = 0.45;
/** Who asks for all there is, is given what is less near, too, and more of it: the share, and the most units. */
export const ALL_SHARE = [0.5, 30] as const;
/** The most units quoted in one answer, and the most offered where there is no answer. */
const MOST_QUOTED = 8;
const MOST_OFFERED = 3;

/**
 * The hits worth quoting, best first: those with at least `share` of the best score of the ranking, which is 1. A heading
 * that stands over several lists says nothing by itself.
 */
export function worthQuoting(
  { units }: Knowledge,
  hits: readonly Ranked[],
  share = SCORE_SHARE,
  most = MOST_QUOTED,
): Unit[] {
  const isBare = (unit: Unit) =>
    unit.role === 'heading' &&
    units.some((other) => other.role === 'heading' && other.id !== unit.id && other.text === unit.text);
  return hits
    .filter(({ unit, score }) => score >= share && !isBare(unit))
    .slice(0, most)
    .map((hit) => hit.unit);
}

/** Writes the units under headings: statements by phase or actor, best group first, and then the measures that did it. */
export function composeNearest(composition: Composition, units: readonly Unit[]): void {
  const { strings, draft } = composition;
  const isMeasure = ({ county }: Unit) => county !== null;
  const ordered = [...units.filter((unit) => !isMeasure(unit)), ...units.filter(isMeasure)];
  const groups = Map.groupBy(ordered, (unit) =>
    isMeasure(unit) ? 'measures' : `${unit.section} ${unit.actor}`,
  );
  for (const [key, inGroup] of groups) {
    draft.frame(
      key === 'measures'
        ? `**${strings.measuresHeading(new Set(inGroup.map((unit) => unit.measure ?? unit.id)).size)}**`
        : `**${placeOf(composition, inGroup)}**`,
    );
    for (const unit of inGroup) draft.item(lineOf(composition, unit));
  }
}

/** Writes the few nearest where there is no answer, under a sentence that says so. */
export function offerNearest(composition: Composition, hits: readonly Ranked[]): void {
  for (const { unit } of hits.slice(0, MOST_OFFERED)) composition.draft.item(lineOf(composition, unit));
}

function lineOf(composition: Composition, unit: Unit): string {
  if (unit.kind === 'measure' || unit.role === 'description') return unitLine(composition, unit);
  const above = unit.context.findLast((heading) => heading !== RESOURCES_HEADING);
  return headed(above, quoted(composition, unit));
}

/** Where statements stand: "Oppstart Vg1 (§ 2.2, s. 4)", or the actor's name for chapter 3. */
function placeOf({ knowledge, language, strings }: Composition, [unit]: readonly Unit[]): string {
  if (!unit) return '';
  const actor = knowledge.actorById.get(unit.actor ?? '')?.name;
  const phase = knowledge.phaseById.get(unit.section)?.name[language];
  return `${actor ?? phase ?? unit.sectionTitle} (${strings.where(unit.section, unit.page, unit.page)})`;
}
