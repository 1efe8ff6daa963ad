/** Answers to how and what questions: what answers best, in general or within a county. */

import { areMost } from '../search/knowledge.ts';
import type { Ranked, Ranking } from '../search/retrieve.ts';
import type { Reading } from '../search/understand.ts';
import type { Unit } from '../types.ts';
import { type Composition, countyName } from './lines.ts';
import { composeCounty } from './list-text.ts';
import { ALL_SHARE, COUNTY_SHARE, composeNearest, worthQuoting } from './nearest-text.ts';
import { decline, type Outcome, type Task } from './task.ts';
import { composePreface, termWithin } from './terms.ts';

/** The most measures of other counties that are offered beside a county that has none. */
const MOST_ELSEWHERE = 3;

/** What answers best, or a refusal where nothing is near enough. */
export function nearest(task: Task): Outcome {
  const { composition, reading, ranking, all } = task;
  const { strings, draft, knowledge } = composition;
  if (!ranking.relevant || ranking.hits.length === 0) {
    return decline(composition, ranking, strings.declined);
  }
  if (reading.understood.counties.length > 0) return inCounty(composition, reading, ranking);
  const term = termWithin(task.engine, reading);
  if (term) composePreface(composition, task.engine, term);
  const quoted = worthQuoting(knowledge, ranking.hits, ...(all ? ALL_SHARE : []));
  const { actors, phases } = reading.understood;
  const acts = ({ actor }: Unit) => actor !== null && actors.includes(actor);
  // Phases are not divided among actors.
  const lacks = actors.length > 0 && phases.length === 0 && !quoted.some(acts);
  const names = actors.map((id) => knowledge.actorById.get(id)?.names[composition.language] ?? id);
  draft.frame(lacks ? strings.actorNothing(strings.and(names)) : strings.nearestLead);
  composeNearest(composition, quoted);
  return { answered: true, complete: false, total: quoted.length, units: quoted };
}

/** A topic within a county: its measures that are about it, what is said of it in general, and all the county has. */
function inCounty(composition: Composition, reading: Reading, ranking: Ranking): Outcome {
  const { strings, draft, knowledge } = composition;
  const { counties } = reading.understood;
  const names = strings.and(counties.map((code) => countyName(knowledge, code)));
  const ofCounty = ({ unit }: Ranked) => unit.county !== null && counties.includes(unit.county);
  const measures = worthQuoting(knowledge, ranking.topical.filter(ofCounty), COUNTY_SHARE);
  const general = worthQuoting(
    knowledge,
    ranking.topical.filter(({ unit }) => unit.county === null),
  );
  const rest = knowledge.units.filter(
    (unit) => unit.kind === 'measure' && unit.county !== null && counties.includes(unit.county),
  );
  // "What do the other counties do about absence?": eighteen counties without a measure are no list that anybody asked for.
  if (measures.length === 0 && general.length > 0 && areMost(knowledge, counties)) {
    draft.frame(strings.nearestLead);
    composeNearest(composition, general);
    return { answered: true, complete: false, total: general.length, units: general };
  }
  if (measures.length > 0) draft.frame(strings.nearestLead);
  else draft.paragraph(strings.countyNothingOn(names) + draft.marks(rest));
  composeNearest(composition, measures);
  if (general.length > 0) {
    draft.frame(strings.generalLead);
    composeNearest(composition, general);
  }
  const elsewhere = measures.length === 0 ? measuresElsewhere(composition, ranking, counties) : [];
  if (elsewhere.length > 0) {
    draft.frame(strings.elsewhereLead);
    composeNearest(composition, elsewhere);
  }
  if (measures.length === 0) {
    draft.frame(strings.countyAll(names));
    for (const code of counties) composeCounty(composition, code, rest);
  }
  const shown = [...measures, ...general, ...elsewhere, ...(measures.length === 0 ? rest : [])];
  return { answered: true, complete: false, total: shown.length, units: shown };
}

/** What other counties submitted that is about the topic, where the county asked for has nothing on it. */
function measuresElsewhere(
  { knowledge }: Composition,
  { topical }: Ranking,
  counties: readonly string[],
): Unit[] {
  return worthQuoting(knowledge, topical)
    .filter(({ county }) => county !== null && !counties.includes(county))
    .slice(0, MOST_ELSEWHERE);
}
