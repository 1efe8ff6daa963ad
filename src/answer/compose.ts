/** From a question to a cited answer: reads it, retrieves, and chooses the shape of answer that fits. Deterministic. */

import type { Engine } from '../search/engine.ts';
import { type Ranking, retrieve } from '../search/retrieve.ts';
import { type Reading, understand } from '../search/understand.ts';
import { ANSWER_STRINGS } from '../strings/answer.ts';
import type { AskRequest, AskResponse, Unit } from '../types.ts';
import { carryOver } from './converse.ts';
import { startDraft } from './draft.ts';
import { followUps } from './follow-ups.ts';
import { type Composition, countyName } from './lines.ts';
import { composeList, topicOf } from './list.ts';
import { composeLookup } from './lookup.ts';
import { composeNearest, offerNearest, worthQuoting } from './nearest.ts';

/** The most measures that one answer looks up; more are listed. */
const MOST_LOOKED_UP = 3;

/** Answers one question from the knowledge base alone, in the language it is asked in. */
export function ask(engine: Engine, request: AskRequest): AskResponse {
  const { knowledge } = engine;
  const read = (text: string) => understand(engine, text, request.language);
  const last = request.history.at(-1);
  const reading = carryOver(read(request.question), last && read(last.question));
  const ranking = retrieve(engine, reading, request.filters);
  const composition: Composition = {
    knowledge,
    language: reading.language,
    strings: ANSWER_STRINGS[reading.language],
    draft: startDraft(knowledge, reading.understood.phases),
  };
  const outcome = write(composition, reading, ranking);
  const { answer, citations } = composition.draft.finish();
  const notice = outcome.answered ? noticeOf(composition, reading, outcome.units) : '';
  return {
    answered: outcome.answered,
    language: reading.language,
    answer,
    citations,
    understood: reading.understood,
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

function write(composition: Composition, reading: Reading, ranking: Ranking): Outcome {
  const units = ranking.hits.map((hit) => hit.unit);
  const named = reading.measures.flatMap((id) => composition.knowledge.unitById.get(id) ?? []);
  if (named.length > 0 && named.length <= MOST_LOOKED_UP && !reading.wantsList) {
    return writeLookup(composition, named, ranking);
  }
  if (ranking.complete) {
    composeList(composition, reading, units);
    return { answered: true, complete: true, total: units.length, units };
  }
  if (namesOnly(reading)) return writeNone(composition, reading, ranking);
  if (!ranking.relevant || units.length === 0) return writeDeclined(composition, ranking);
  const { counties } = reading.understood;
  const fitting = ranking.hits.filter(
    ({ unit }) => counties.length === 0 || unit.county === null || counties.includes(unit.county),
  );
  const quoted = worthQuoting(fitting);
  composeNearest(composition, quoted);
  return { answered: true, complete: false, total: quoted.length, units: quoted };
}

/** Whether the question is nothing but names of phases, counties, categories or actors. */
function namesOnly({
  understood,
  residual,
  measures,
  wantsMeasures,
  wantsList,
  wantsCount,
}: Reading): boolean {
  const placed = understood.phases.length > 0 || understood.counties.length > 0;
  const listed = wantsMeasures || wantsList || wantsCount;
  const named = Object.values(understood).some((ids: string[]) => ids.length > 0);
  return residual.length === 0 && measures.length === 0 && named && (placed || listed);
}

function writeLookup(composition: Composition, named: readonly Unit[], ranking: Ranking): Outcome {
  for (const measure of named) {
    const descriptions = composition.knowledge.units.filter((unit) => unit.measure === measure.id);
    composeLookup(composition, measure, descriptions);
  }
  const others = worthQuoting(ranking.hits).filter((unit) => !named.includes(unit));
  if (others.length > 0) composeNearest(composition, others);
  return { answered: true, complete: false, total: named.length, units: [...named, ...others] };
}

function writeNone(composition: Composition, reading: Reading, ranking: Ranking): Outcome {
  const { strings, draft } = composition;
  draft.paragraph(`${strings.noneLead(topicOf(composition, reading))} ${strings.nearestAfterNone}`);
  offerNearest(composition, ranking.hits);
  return { answered: true, complete: true, total: 0, units: [] };
}

function writeDeclined(composition: Composition, ranking: Ranking): Outcome {
  const { strings, draft } = composition;
  draft.paragraph(strings.declined);
  if (ranking.hits.length > 0) {
    draft.paragraph(strings.declinedNearest);
    offerNearest(composition, ranking.hits);
  }
  return { answered: false, complete: false, total: 0, units: [] };
}

/** What an honest answer adds: how old it is, which counties are meant, which links are ours. */
function noticeOf({ knowledge, strings }: Composition, reading: Reading, units: readonly Unit[]): string {
  const later = reading.laterCounties.flatMap((id) => {
    const county = knowledge.vocabulary.laterCounties.find((candidate) => candidate.id === id);
    if (!county) return [];
    return [
      strings.noticeLaterCounty(
        county.name,
        strings.and(county.consistsOf.map((c) => countyName(knowledge, c))),
      ),
    ];
  });
  const measures = units.some((unit) => unit.kind === 'measure');
  const derived = units.some((unit) => unit.phases.some((link) => link.basis === 'derived'));
  return [
    ...later,
    measures ? strings.noticeTitlesOnly : '',
    derived && reading.understood.phases.length > 0 ? strings.noticeDerived : '',
    strings.noticeYear,
  ]
    .filter(Boolean)
    .join(' ');
}
