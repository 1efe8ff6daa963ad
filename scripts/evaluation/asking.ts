/** How good the assistant is: whether lists are exact, conversations go on as meant, refusals are right, and citations hold. */

import { answer } from '../../src/answer/ask.ts';
import { MARKER } from '../../src/answer/markers.ts';
import type { Engine } from '../../src/search/engine.ts';
import { ANSWER_STRINGS } from '../../src/strings/answer.ts';
import type { AskResponse, Turn } from '../../src/types.ts';
import { NO_FILTERS } from '../../src/types.ts';
import {
  type Conversation,
  type Expected,
  generatedLists,
  type KindQuestion,
  type ListQuestion,
  QUESTION_KINDS,
  readConversations,
  readKinds,
  readLists,
} from './asking-questions.ts';
import { mean } from './metrics.ts';
import type { GradedQuestion } from './questions.ts';

export interface Verdict {
  name: string;
  /** What was wrong; empty where all was right. */
  faults: string[];
}

const ask = (engine: Engine, question: string, history: Turn[] = []) =>
  answer(engine, { question, history, filters: NO_FILTERS });

/** A list item, or bold words, with the first citation behind. */
const LISTED = new RegExp(`^(?:- .*?|\\*\\*[^*]+\\*\\* )${MARKER.source}`);

/** The units that an answer lists as its own, in order: not those that it offers as near under a lead that says so. */
export function listedUnits({ answer: text, citations, language }: AskResponse): string[] {
  const strings = ANSWER_STRINGS[language];
  const leads = new Set([
    strings.titleOthers,
    strings.nearestAfterNone,
    strings.declinedNearest,
    strings.lookupOthers,
    strings.generalLead,
    strings.elsewhereLead,
  ]);
  const lines = text.split('\n');
  const end = lines.findIndex((line) => leads.has(line));
  const own = end < 0 ? lines : lines.slice(0, end);
  const marked = own.flatMap((line) => {
    const [, n] = LISTED.exec(line) ?? [];
    return citations.find((citation) => citation.n === Number(n))?.id ?? [];
  });
  return [...new Set(marked)];
}

export interface ListFigures {
  /** Share of the questions whose list has every unit it should and no other, is said to be complete, and is counted right. */
  exact: number;
  precision: number;
  recall: number;
}

export function judgeLists(
  engine: Engine,
  questions: readonly ListQuestion[],
): { verdicts: Verdict[]; figures: ListFigures } {
  const { unitById } = engine.knowledge;
  const scores = questions.map(({ q, of, ids }) => {
    const { response } = ask(engine, q);
    const counts = (id: string) => {
      const unit = unitById.get(id);
      return unit !== undefined && unit.role !== 'heading' && (of === 'both' || unit.kind === of);
    };
    const wanted = ids.filter(counts);
    const listed = response.total === 0 ? [] : listedUnits(response).filter(counts);
    const right = listed.filter((id) => wanted.includes(id)).length;
    const missing = wanted.filter((id) => !listed.includes(id));
    const extra = listed.filter((id) => !wanted.includes(id));
    const faults = [
      ...(missing.length > 0 ? [`lacks ${missing.slice(0, 4).join(', ')}`] : []),
      ...(extra.length > 0 ? [`has ${extra.slice(0, 4).join(', ')}`] : []),
      ...(response.complete ? [] : ['is not said to be complete']),
      ...(response.total === 0 && wanted.length > 0 ? ['counts nothing'] : []),
    ];
    return {
      name: q,
      faults,
      precision: listed.length === 0 ? 1 : right / listed.length,
      recall: wanted.length === 0 ? 1 : right / wanted.length,
    };
  });
  return {
    verdicts: scores.map(({ name, faults }) => ({ name, faults })),
    figures: {
      exact: mean(scores.map(({ faults }) => (faults.length === 0 ? 1 : 0))),
      precision: mean(scores.map(({ precision }) => precision)),
      recall: mean(scores.map(({ recall }) => recall)),
    },
  };
}

/** Each conversation, its turns asked with those before them. */
export function judgeConversations(engine: Engine, conversations: readonly Conversation[]): Verdict[] {
  return conversations.map(({ turns }) => {
    const faults = turns.flatMap(({ q, expect }, i) => {
      if (!expect) return [];
      const history = turns.slice(0, i).map((turn) => ({ question: turn.q }));
      return differences(ask(engine, q, history).response, expect);
    });
    return { name: turns.map(({ q }) => q).join(' › '), faults };
  });
}

function differences(response: AskResponse, expected: Expected): string[] {
  const faults: string[] = [];
  const cited = new Set(response.citations.map(({ id }) => id));
  const differ = (what: string, is: unknown, should: unknown) => {
    if (should !== undefined && JSON.stringify(is) !== JSON.stringify(should))
      faults.push(`${what} ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
  };
  for (const key of ['counties', 'phases', 'categories', 'groups', 'actors'] as const)
    differ(key, response.understood[key].toSorted(), expected[key]?.toSorted());
  for (const key of ['language', 'answered', 'total'] as const) differ(key, response[key], expected[key]);
  for (const id of expected.cites ?? []) if (!cited.has(id)) faults.push(`does not cite ${id}`);
  for (const id of expected.not ?? []) if (cited.has(id)) faults.push(`cites ${id}`);
  return faults;
}

/** Whether each question gets the kind of answer it must. */
export function judgeKinds(engine: Engine, questions: readonly KindQuestion[]): Verdict[] {
  return questions.map(({ q, kind }) => {
    const { response } = ask(engine, q);
    return { name: `${kind}: ${q}`, faults: isKind(response, kind) ? [] : [response.answer.slice(0, 120)] };
  });
}

function isKind(
  { answered, answer: text, language, complete, citations }: AskResponse,
  kind: KindQuestion['kind'],
): boolean {
  const strings = ANSWER_STRINGS[language];
  switch (kind) {
    case 'person':
      return !answered && text.startsWith(strings.namedPerson);
    case 'private':
      return !answered && Object.values(strings.privateData).includes(text);
    case 'lacking':
    case 'outside':
      return !answered;
    case 'term':
      // Our own words about it, marked as ours, or the source's where it uses the word.
      return answered && (text.includes(strings.ours) || text.includes(strings.mentionsLead));
    case 'template':
      return answered && citations.length > 0 && citations.every(({ section }) => section === '5');
    case 'source':
    case 'count':
      return answered && complete;
    case 'answerable':
      return answered;
  }
}

/** Over graded questions: is the answer in the right language, how much of what it cites is to the point, and does every sentence hold. */
export function judgeCitations(
  engine: Engine,
  graded: readonly GradedQuestion[],
): { language: number; precision: number; dropped: number; sentences: number } {
  const scores = graded.map(({ q, lang, targets }) => {
    const { response, faults } = ask(engine, q);
    const cited = response.answered ? response.citations : [];
    return {
      language: response.language === lang ? 1 : 0,
      precision: cited.length === 0 ? null : mean(cited.map(({ id }) => (targets[id] === undefined ? 0 : 1))),
      dropped: faults.length,
      sentences: response.answer.split('\n').filter((line) => MARKER.test(line)).length,
    };
  });
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    language: mean(scores.map(({ language }) => language)),
    precision: mean(scores.flatMap(({ precision }) => precision ?? [])),
    dropped: sum(scores.map(({ dropped }) => dropped)),
    sentences: sum(scores.map(({ sentences }) => sentences)),
  };
}

export const shareRight = (verdicts: readonly Verdict[]) =>
  mean(verdicts.map(({ faults }) => (faults.length === 0 ? 1 : 0)));

/** The assistant's figures over the set that `suffix` picks, printed with what went wrong where `misses` asks for it. */
export async function evaluateAsking(
  engine: Engine,
  graded: readonly GradedQuestion[],
  { suffix, misses }: { suffix: string; misses: boolean },
): Promise<Record<string, number>> {
  const generated = judgeLists(engine, generatedLists(engine.knowledge));
  const hand = judgeLists(engine, await readLists(suffix));
  const talks = judgeConversations(engine, await readConversations(suffix));
  const kinds = judgeKinds(engine, await readKinds(suffix));
  const { language, precision, dropped, sentences } = judgeCitations(engine, graded);
  const listRow = (name: string, { verdicts, figures }: typeof hand) => {
    const cells = [figures.exact, figures.precision, figures.recall].map((figure) =>
      figure.toFixed(3).padStart(11),
    );
    console.log(`${name.padEnd(24)}${String(verdicts.length).padStart(5)}${cells.join('')}`);
  };
  console.log(`\n${'lists'.padEnd(24)}    n      exact  precision     recall`);
  listRow('made from the data', generated);
  listRow('written by hand', hand);
  const line = (name: string, verdicts: readonly Verdict[]) =>
    console.log(`${name.padEnd(40)}${shareRight(verdicts).toFixed(3)} of ${verdicts.length}`);
  console.log();
  line('conversations that go on as meant', talks);
  line('questions that get their kind of answer', kinds);
  for (const kind of QUESTION_KINDS)
    line(
      `  ${kind}`,
      kinds.filter(({ name }) => name.startsWith(`${kind}:`)),
    );
  console.log(
    `${'answers in the language of the question'.padEnd(40)}${language.toFixed(3)} of ${graded.length}`,
  );
  console.log(`${'citations that are to the point'.padEnd(40)}${precision.toFixed(3)}`);
  console.log(`${'lines that the checker dropped'.padEnd(40)}${dropped} of ${sentences}`);
  if (misses) {
    for (const { name, faults } of [...generated.verdicts, ...hand.verdicts, ...talks, ...kinds])
      if (faults.length > 0) console.log(`\n${name}\n  ${faults.join('\n  ')}`);
  }
  return {
    'lists from data': generated.figures.exact,
    'lists by hand': hand.figures.exact,
    conversations: shareRight(talks),
    kinds: shareRight(kinds),
    'right language': language,
    'citation precision': precision,
    'lines that hold': 1 - dropped / Math.max(1, sentences),
  };
}
