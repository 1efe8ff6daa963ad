/** What the assistant is asked in evaluation: lists by hand and made from the data, conversations, and kinds of question. */

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Knowledge } from '../../src/search/knowledge.ts';
import { LANGUAGES, type Language, type Unit } from '../../src/types.ts';

const list = z.strictObject({
  q: z.string().min(1),
  lang: z.enum(LANGUAGES),
  of: z.enum(['measure', 'passage', 'both']),
  ids: z.array(z.string()),
});
export type ListQuestion = z.infer<typeof list>;

const expected = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  counties: z.array(z.string()).optional(),
  phases: z.array(z.string()).optional(),
  categories: z.array(z.string()).optional(),
  groups: z.array(z.string()).optional(),
  actors: z.array(z.string()).optional(),
  total: z.int().optional(),
  cites: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
  answered: z.boolean().optional(),
});
export type Expected = z.infer<typeof expected>;

const conversation = z.strictObject({
  lang: z.enum(LANGUAGES),
  type: z.string(),
  turns: z.array(z.strictObject({ q: z.string().min(1), expect: expected.optional() })).min(2),
});
export type Conversation = z.infer<typeof conversation>;

export const QUESTION_KINDS = [
  'person',
  'private',
  'lacking',
  'outside',
  'source',
  'template',
  'term',
  'count',
  'answerable',
] as const;

const kind = z.strictObject({ q: z.string().min(1), lang: z.enum(LANGUAGES), kind: z.enum(QUESTION_KINDS) });
export type KindQuestion = z.infer<typeof kind>;

const FOLDER = 'test/eval/asking';

async function read<T>(name: string, schema: z.ZodType<T>): Promise<T[]> {
  return z.array(schema).parse(parse(await readFile(`${FOLDER}/${name}.yaml`, 'utf8')));
}

/** `suffix` picks the set: "" is the one that was tuned on, "-held-out" the one that was not. */
export const readLists = (suffix = '') => read(`lists${suffix}`, list);
export const readConversations = (suffix = '') => read(`conversations${suffix}`, conversation);
export const readKinds = (suffix = '') => read(`kinds${suffix}`, kind);

const ASKED: Record<Language, { of: (names: string) => string; in: string; about: string }> = {
  nb: { of: (names) => `Hvilke tiltak finnes ${names}?`, in: 'i', about: 'om' },
  nn: { of: (names) => `Kva tiltak finst ${names}?`, in: 'i', about: 'om' },
  en: { of: (names) => `What measures exist ${names}?`, in: 'in', about: 'on' },
};
const FOR: Record<Language, string> = { nb: 'for', nn: 'for', en: 'for' };

/**
 * List questions made from the data itself, each with the units that the fields of the data give: every county, phase,
 * category and group, each county with a group it has and one it has not, each phase with a county, and each actor with each
 * category of chapter 3. The three languages take turns.
 */
export function generatedLists({ units, vocabulary }: Knowledge): ListQuestion[] {
  const questions: ListQuestion[] = [];
  const measures = units.filter((unit) => unit.kind === 'measure');
  const add = (names: (language: Language) => string, test: (unit: Unit) => boolean) => {
    const lang = LANGUAGES[questions.length % LANGUAGES.length] ?? 'nb';
    const ids = measures.filter(test).map(({ id }) => id);
    questions.push({ q: ASKED[lang].of(names(lang)), lang, of: 'measure', ids });
  };
  const { counties, phases, categories, actors } = vocabulary;
  const groups = categories.flatMap((category) => category.groups);
  const inPhase = (unit: Unit, id: string) => unit.phases.some((link) => link.id === id);
  for (const { code, name } of counties)
    add(
      (lang) => `${ASKED[lang].in} ${name}`,
      ({ county }) => county === code,
    );
  for (const { id, name } of phases)
    add(
      (lang) => `${FOR[lang]} ${name[lang]}`,
      (unit) => inPhase(unit, id),
    );
  for (const { id, short } of categories)
    add(
      (lang) => `${ASKED[lang].about} ${short[lang]}`,
      ({ category }) => category === id,
    );
  // A group and a subgroup elsewhere may have the same name: who asks by it means both.
  const named = ({ id, labels }: (typeof groups)[number]) => {
    const inside = groups
      .flatMap((group) => group.subgroups)
      .filter((sub) => sub.labels.nb[0] === labels.nb[0]);
    const ids = new Set([id, ...inside.map((sub) => sub.id)]);
    return (unit: Unit) => ids.has(unit.group ?? '') || ids.has(unit.subgroup ?? '');
  };
  for (const group of groups) add((lang) => `${ASKED[lang].about} ${group.labels[lang][0]}`, named(group));
  for (const [i, { code, name }] of counties.entries()) {
    const has = (group: (typeof groups)[number]) =>
      measures.some((unit) => unit.county === code && named(group)(unit));
    const own = groups.find(has);
    const other = groups.filter((group) => !has(group));
    for (const group of [own, other[i % other.length]]) {
      if (!group) continue;
      add(
        (lang) => `${ASKED[lang].about} ${group.labels[lang][0]} ${ASKED[lang].in} ${name}`,
        (unit) => unit.county === code && named(group)(unit),
      );
    }
    const phase = phases[i % phases.length];
    if (!phase) continue;
    add(
      (lang) => `${FOR[lang]} ${phase.name[lang]} ${ASKED[lang].in} ${name}`,
      (unit) => unit.county === code && inPhase(unit, phase.id),
    );
  }
  for (const actor of actors) {
    for (const { id, short } of categories) {
      const lang = LANGUAGES[questions.length % LANGUAGES.length] ?? 'nb';
      const asks = {
        nb: `Hva skal ${actor.names.nb} gjøre når det gjelder ${short.nb}?`,
        nn: `Kva skal ${actor.names.nn} gjere når det gjeld ${short.nn}?`,
        en: `What should ${actor.names.en} do about ${short.en}?`,
      };
      const ids = units
        .filter((unit) => unit.actor === actor.id && unit.category === id)
        .map((unit) => unit.id);
      questions.push({ q: asks[lang], lang, of: 'passage', ids });
    }
  }
  return questions;
}
