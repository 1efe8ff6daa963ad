/** From a question to a cited answer: reads it with what came before, writes what fits, and checks each sentence. Deterministic. */

import { detectLanguage } from '../language/detect.ts';
import type { Engine } from '../search/engine.ts';
import { isSmallTalk } from '../search/small-talk.ts';
import { hasFilters } from '../search/structured.ts';
import { forOneQuestion } from '../search/with-vectors.ts';
import { withoutLeftOut } from '../search/without-left-out.ts';
import { ANSWER_STRINGS } from '../strings/answer.ts';
import type { AskRequest, AskResponse, AskUnderstood, Turn } from '../types.ts';
import { checkAnswer, type Fault } from './check.ts';
import { write } from './compose.ts';
import { readInContext } from './converse.ts';
import { startDraft, type Written } from './draft.ts';
import { followUps } from './follow-ups.ts';
import type { InContext } from './in-context.ts';
import type { Composition } from './lines.ts';
import { MARKER } from './markers.ts';
import { narrow } from './narrow.ts';
import { noticeOf } from './notice.ts';
import { privateDataIn } from './private-data.ts';
import { ordinalIn } from './references.ts';
import type { Outcome } from './task.ts';

/** An answer with what it was made from, for whoever rephrases it. */
export interface Answered {
  response: AskResponse;
  written: Written;
  /** What the checker dropped: none, unless a sentence of ours is wrong. */
  faults: Fault[];
}

/** Answers one question from the knowledge base alone, in the language it is asked in. */
export function ask(engine: Engine, request: AskRequest): AskResponse {
  return answer(engine, request).response;
}

/** What earlier answers of one conversation list, by how many turns stand before each: written again once, however often it is counted in. */
type Listed = Map<number, string[]>;

/** As `ask`, with the draft. A question with private data is refused before anything else is done with it. */
export function answer(whole: Engine, request: AskRequest, known: Listed = new Map()): Answered {
  const engine = forOneQuestion(whole);
  const texts = [request.question, ...request.history.map(({ question }) => question)];
  const found = texts.map(privateDataIn).find((kind) => kind !== null);
  if (found) return refuse(request, found);
  const { question, history, language, drop } = request;
  const context = readInContext(engine, question, history, listedIn(engine, request, known), {
    language,
    dropped: drop,
  });
  return compose(engine, request, context);
}

function compose(engine: Engine, request: AskRequest, context: InContext): Answered {
  const { knowledge } = engine;
  const reading = narrow(knowledge, context.reading, request.filters);
  const { language } = reading;
  const composition: Composition = {
    knowledge,
    language,
    strings: ANSWER_STRINGS[language],
    draft: startDraft(knowledge, reading.understood.phases),
  };
  const filters = withoutLeftOut(engine, reading, request.filters);
  const outcome = write(composition, engine, { ...context, reading }, filters);
  const written = composition.draft.finish();
  const checked = checkAnswer(knowledge, written);
  // Nothing of it held: then there is no answer.
  const answered = outcome.answered && checked.answer !== '';
  const filtered = hasFilters(request.filters);
  const notices = answered ? [noticeOf(composition, reading, outcome.units)] : [];
  const notice = [...(filtered ? [composition.strings.noticeFiltered] : []), ...notices]
    .filter(Boolean)
    .join(' ');
  const response: AskResponse = {
    answered,
    language,
    answer: checked.answer === '' ? composition.strings.declined : checked.answer,
    citations: checked.citations,
    understood: understoodOf(context, outcome),
    writtenBy: 'rules',
    complete: outcome.complete,
    total: outcome.total,
    followUps: followUps(composition, { ...context, reading }, outcome),
    ...(notice === '' ? {} : { notice }),
  };
  return { response, written: { ...written, answer: response.answer }, faults: checked.faults };
}

/** What it was read as. The topic of a question about a person is not repeated. */
function understoodOf({ reading, carried }: InContext, { private: hidden }: Outcome): AskUnderstood {
  const topic = hidden ? '' : reading.subjects.map(({ text }) => text).join(', ');
  return { ...reading.understood, topic: topic === '' ? null : topic, carried };
}

/** A refusal: not a word of the question is read, searched or repeated. */
function refuse(
  { language: asked, question }: AskRequest,
  kind: NonNullable<ReturnType<typeof privateDataIn>>,
): Answered {
  const language = asked ?? detectLanguage(question).language;
  const answer = ANSWER_STRINGS[language].privateData[kind];
  const none = { phases: [], counties: [], categories: [], groups: [], actors: [] };
  const response: AskResponse = {
    answered: false,
    language,
    answer,
    citations: [],
    understood: { ...none, topic: null, carried: [] },
    writtenBy: 'rules',
    complete: false,
    total: 0,
    followUps: [],
  };
  return { response, written: { answer, citations: [], frames: new Set([answer]) }, faults: [] };
}

/**
 * The units that an answer listed, in order: those its own text marks first in each item, or, where the visitor's side has not
 * kept the text, those of the same answer written again.
 */
function listedIn(
  engine: Engine,
  request: AskRequest,
  known: Listed,
): (history: readonly Turn[]) => string[] {
  return (history) => {
    // "And the third" after "the second one" counts in the list that both mean.
    const at = history.findLastIndex(
      ({ question }) => ordinalIn(question) === null && !isSmallTalk(question),
    );
    const last = history[at];
    if (!last) return [];
    const before = known.get(at);
    if (before) return before;
    const asked = { ...request, question: last.question, history: history.slice(0, at), drop: [] };
    const again = answer(engine, asked, known).response;
    const items = itemsOf(last.answer && MARKER.test(last.answer) ? last.answer : again.answer, again);
    known.set(at, items);
    return items;
  };
}

/** The first citation of each list item, or of each sentence where there is no list; each unit once. */
function itemsOf(text: string, { citations }: AskResponse): string[] {
  const lines = text.split('\n');
  const items = lines.filter((line) => /^\s*(?:[-*]|\d+[.)]) /.test(line));
  const marked = (items.length > 0 ? items : lines).flatMap((line) => {
    const [, n] = MARKER.exec(line) ?? [];
    return citations.find((citation) => citation.n === Number(n))?.id ?? [];
  });
  return [...new Set(marked)];
}
