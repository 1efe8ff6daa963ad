/** A service over a dozen units that finds by plain substring: enough to test what HTTP does with it. */

import type { Service } from '../../src/http/deps.ts';
import { detectLanguage, SURE_LANGUAGE } from '../../src/language/detect.ts';
import { categoryOf, citeUnit, createKnowledge } from '../../src/search/knowledge.ts';
import { passes } from '../../src/search/structured.ts';
import type { AskRequest, AskResponse, Hit, Unit } from '../../src/types.ts';
import { fakeConceptRows, fakeUnits } from './fake-units.ts';
import { fakeVocabulary } from './fake-vocabulary.ts';

const knowledge = createKnowledge(fakeUnits, fakeVocabulary, fakeConceptRows);
const NOTHING = { phases: [], counties: [], categories: [], groups: [], actors: [] };

function hit(unit: Unit, words: string): Hit {
  const at = unit.text.toLowerCase().indexOf(words);
  const actor = unit.actor === null ? undefined : knowledge.actorById.get(unit.actor);
  const { id, kind, role, title, text, correction, context, phases, scope } = unit;
  return {
    ...{ id, kind, role, title, text, correction, context, phases, scope },
    highlights: at < 0 ? [] : [[at, at + words.length]],
    score: 0.5,
    why: ['lexical'],
    citation: citeUnit(knowledge, unit, []),
    category: categoryOf(knowledge, unit),
    actor: actor ? { id: actor.id, name: actor.name } : null,
  };
}

function find(text: string): Unit[] {
  const words = text.toLowerCase().replaceAll('–', '-');
  const direct = fakeUnits.filter((unit) => unit.text.toLowerCase().includes(words));
  return direct.length > 0 || !words.includes('vg2-vg3')
    ? direct
    : fakeUnits.filter(({ phases }) => phases.length > 0);
}

function answerTo({ question, filters, language = 'nb' }: AskRequest): AskResponse {
  const found = find(question).filter((unit) => passes(filters, unit));
  return {
    answered: found.length > 0,
    language,
    answer: `**${found.length}** punkter:\n\n${found.map((unit, i) => `- «${unit.text}» [${i + 1}]`).join('\n')}`,
    citations: found.map((unit, i) => ({
      n: i + 1,
      id: unit.id,
      quote: unit.text,
      ...citeUnit(knowledge, unit, []),
    })),
    understood: { ...NOTHING, topic: null, carried: [] },
    writtenBy: 'rules',
    complete: true,
    total: found.length,
    followUps: ['Hvilke tiltak har Akershus meldt inn?'],
  };
}

export const fakeService: Service = {
  async search({ text, filters, limit, offset }) {
    const found = find(text).filter((unit) => passes(filters, unit));
    return {
      query: { text, language: 'nb', understood: NOTHING },
      total: found.length,
      complete: true,
      results: found.slice(offset, offset + limit).map((unit) => hit(unit, text.toLowerCase())),
      nearest: [],
      facets: { county: {}, phase: {}, category: {}, actor: {}, kind: { measure: found.length } },
    };
  },
  ask: async (request) => answerTo(request),
  begin: async (request) => ({ found: answerTo(request), finish: async () => answerTo(request) }),
  async related(id, limit) {
    const others = fakeUnits.filter((unit) => unit.kind === 'measure' && unit.id !== id);
    return others
      .slice(0, limit)
      .map((unit) => ({ hit: hit(unit, '\u0000'), reasons: ['category' as const], concepts: [] }));
  },
  suggest: (text, limit, language) =>
    knowledge.vocabulary.phases
      .filter(({ name }) => name[language].toLowerCase().startsWith(text.toLowerCase()))
      .slice(0, limit)
      .map(({ id, name }) => ({
        ...{ text: name[language], kind: 'phase' as const, id, detail: null, url: `/fase/${id}` },
      })),
  languageIn: (text) => {
    const { language, confidence } = detectLanguage(text);
    return { language, isSure: confidence >= SURE_LANGUAGE, asked: null };
  },
  corpus: knowledge,
  health: {
    index: 'fake-index',
    model: 'fake-model',
    counts: { units: fakeUnits.length, measures: 5, passages: 7, questions: 0, vectors: 0 },
  },
};
