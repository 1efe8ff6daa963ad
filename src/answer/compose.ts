/** From a question to a cited answer: reads it, retrieves, and chooses the shape of answer that fits. Deterministic. */

import type { Engine } from '../search/engine.ts';
import { type Ranked, type Ranking, retrieve } from '../search/retrieve.ts';
import { constraintsOf, hasFilters } from '../search/structured.ts';
import { asksForAny, type Reading } from '../search/understand.ts';
import { ANSWER_STRINGS } from '../strings/answer.ts';
import type { AskRequest, AskResponse, Unit } from '../types.ts';
import { askedAbbreviations, composeAbbreviations } from './abbreviation.ts';
import { readInContext } from './converse.ts';
import { startDraft } from './draft.ts';
import { followUps } from './follow-ups.ts';
import { lackingFor } from './lacking.ts';
import { type Composition, countyName } from './lines.ts';
import { composeCounty, composeList } from './list.ts';
import { composeLookup } from './lookup.ts';
import { narrow } from './narrow.ts';
import { COUNTY_SHARE, composeNearest, offerNearest, worthQuoting } from './nearest.ts';
import { noticeOf } from './notice.ts';
import { steers } from './steering.ts';
import { topicOf } from './topic.ts';

/** The most measures of other counties that are offered beside a county that has none. */
const MOST_ELSEWHERE = 3;
/** The most measures that one answer looks up; more are listed. */
const MOST_LOOKED_UP = 3;

/** Answers one question from the knowledge base alone, in the language it is asked in. */
export function ask(engine: Engine, request: AskRequest): AskResponse {
  const { knowledge } = engine;
  const read = readInContext(engine, request.question, request.history, request.language);
  const reading = narrow(knowledge, read, request.filters);
  const ranking = retrieve(engine, reading, request.filters);
  const composition: Composition = {
    knowledge,
    language: reading.language,
    strings: ANSWER_STRINGS[reading.language],
    draft: startDraft(knowledge, reading.understood.phases),
  };
  const filtered = hasFilters(request.filters);
  const outcome = write(composition, reading, ranking, filtered);
  const { answer, citations } = composition.draft.finish();
  const notices = outcome.answered ? [noticeOf(composition, reading, outcome.units)] : [];
  const notice = [...(filtered ? [composition.strings.noticeFiltered] : []), ...notices].join(' ');
  return {
    answered: outcome.answered,
    language: reading.language,
    answer,
    citations,
    understood: read.understood,
    complete: outcome.complete,
    total: outcome.total,
    followUps: followUps(composition, reading, outcome.units),
    ...(notice === '' ? {} : { notice }),
  };
}

interface Outcome {
  answered: boolean;
  complete: boolean;
  total: number;
  /** The units that the answer shows. */
  units: Unit[];
}

function write(composition: Composition, reading: Reading, ranking: Ranking, filtered: boolean): Outcome {
  const { strings, draft } = composition;
  const units = ranking.hits.map((hit) => hit.unit);
  if (steers(reading.text)) return writeDeclined(composition, ranking, strings.declined);
  const lacking = lackingFor(reading.text);
  if (lacking) return writeDeclined(composition, ranking, strings.lacking[lacking]);
  const abbreviations = askedAbbreviations(composition, reading);
  composeAbbreviations(composition, abbreviations);
  const named = reading.measures.flatMap((id) => composition.knowledge.unitById.get(id) ?? []);
  if (named.length > 0 && named.length <= MOST_LOOKED_UP && !reading.wantsList) {
    return writeLookup(composition, named, ranking);
  }
  if (ranking.complete) {
    composeList(composition, reading, units);
    return { answered: true, complete: true, total: units.length, units };
  }
  if (namesOnly(reading)) return writeNone(composition, reading, ranking, filtered);
  const relevant = ranking.relevance === 'answer' || abbreviations.length > 0;
  if (!relevant || units.length === 0) return writeDeclined(composition, ranking, strings.declined);
  if (reading.understood.counties.length > 0) return writeInCounty(composition, reading, ranking);
  const quoted = worthQuoting(composition.knowledge, ranking.hits);
  draft.paragraph(strings.nearestLead);
  composeNearest(composition, quoted);
  return { answered: true, complete: false, total: quoted.length, units: quoted };
}

/** Whether the question is nothing but names of phases, counties, categories or actors, and so asks for a list. */
function namesOnly(reading: Reading): boolean {
  const { understood, residual, measures } = reading;
  const placed = understood.phases.length > 0 || understood.counties.length > 0;
  return (
    residual.length === 0 &&
    measures.length === 0 &&
    constraintsOf(understood).length > 0 &&
    (placed || asksForAny(reading))
  );
}

function writeLookup(composition: Composition, named: readonly Unit[], ranking: Ranking): Outcome {
  for (const measure of named) {
    const descriptions = composition.knowledge.units.filter((unit) => unit.measure === measure.id);
    composeLookup(composition, measure, descriptions);
  }
  const others = worthQuoting(composition.knowledge, ranking.hits).filter((unit) => !named.includes(unit));
  if (others.length > 0) {
    composition.draft.paragraph(composition.strings.lookupOthers);
    composeNearest(composition, others);
  }
  return { answered: true, complete: false, total: named.length, units: [...named, ...others] };
}

/** Nothing has all that was named; what shares the topic comes before what shares the place. */
function writeNone(composition: Composition, reading: Reading, ranking: Ranking, filtered: boolean): Outcome {
  const { strings, draft } = composition;
  draft.paragraph(strings.noneLead(topicOf(composition, reading), filtered));
  if (ranking.hits.length > 0) draft.paragraph(strings.nearestAfterNone);
  const topical = constraintsOf(reading.understood).filter(({ leg }) => leg !== 'county');
  const onTopic = ({ unit }: Ranked) => topical.every(({ matches }) => matches(unit));
  const ordered = [...ranking.hits.filter(onTopic), ...ranking.hits.filter((hit) => !onTopic(hit))];
  offerNearest(composition, ordered);
  return { answered: true, complete: true, total: 0, units: [] };
}

/** A topic within a county: its measures that are about it, what is said of it in general, and all the county has. */
function writeInCounty(composition: Composition, reading: Reading, ranking: Ranking): Outcome {
  const { strings, draft, knowledge } = composition;
  const { counties } = reading.understood;
  const names = strings.and(counties.map((code) => countyName(knowledge, code)));
  const ofCounty = ({ unit }: Ranked) => unit.county !== null && counties.includes(unit.county);
  const measures = worthQuoting(knowledge, ranking.topical.filter(ofCounty), COUNTY_SHARE);
  const general = worthQuoting(
    knowledge,
    ranking.topical.filter(({ unit }) => unit.county === null),
  );
  draft.paragraph(measures.length > 0 ? strings.nearestLead : strings.countyNothingOn(names));
  composeNearest(composition, measures);
  if (general.length > 0) {
    draft.paragraph(strings.generalLead);
    composeNearest(composition, general);
  }
  const elsewhere = measures.length === 0 ? measuresElsewhere(composition, ranking, counties) : [];
  if (elsewhere.length > 0) {
    draft.paragraph(strings.elsewhereLead);
    composeNearest(composition, elsewhere);
  }
  const rest = knowledge.units.filter(
    (unit) => unit.kind === 'measure' && unit.county !== null && counties.includes(unit.county),
  );
  if (measures.length === 0) {
    draft.paragraph(strings.countyAll(names));
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

function writeDeclined(composition: Composition, ranking: Ranking, reason: string): Outcome {
  const { strings, draft } = composition;
  draft.paragraph(reason);
  if (ranking.hits.length > 0) {
    draft.paragraph(strings.declinedNearest);
    offerNearest(composition, ranking.hits);
  }
  return { answered: false, complete: false, total: 0, units: [] };
}
