/** The shapes of `vocabulary/*.yaml`, checked to be those of types.ts, and which file holds which. */

import { z } from 'zod';
import type {
  Abbreviation,
  Actor,
  Category,
  Concept,
  Correction,
  County,
  LaterCounty,
  Localized,
  MovedId,
  Phase,
  Vocabulary,
} from '../types.ts';

const text = z.string().trim().min(1, 'Write something');
const texts = z.array(text);
const localized: z.ZodType<Localized> = z.strictObject({ nb: text, nn: text, en: text });
const labels = z.strictObject({ nb: texts, nn: texts, en: texts });
const countyNumber = z.string().regex(/^\d\d$/, 'Write the two digits in quotes, such as "02"');
const year = z.int('Write a year');

const phase: z.ZodType<Phase> = z
  .strictObject({
    id: text,
    name: localized,
    motto: text,
    labels,
    titleLabels: texts,
    hintLabels: texts,
  })
  .refine(
    ({ labels: all, hintLabels }) => hintLabels.every((hint) => Object.values(all).flat().includes(hint)),
    {
      path: ['hintLabels'],
      error: 'Write labels here that stand in "labels", too',
    },
  );

const county: z.ZodType<County> = z.strictObject({
  code: z.string().regex(/^[A-ZÆØÅ]{2}$/, 'Write the two capital letters of the source, such as "AK"'),
  name: text,
  altNames: texts,
  number: countyNumber,
  demonyms: texts,
  places: texts,
  ambiguousPlaces: texts,
});

const laterCounty: z.ZodType<LaterCounty> = z.strictObject({
  id: text,
  name: text,
  altNames: texts,
  /** Empty for a region that is no county, such as "Vestlandet". */
  number: z.union([countyNumber, z.literal('')]),
  from: year,
  to: year.nullable(),
  consistsOf: texts.min(1, 'Name at least one county code of 2015'),
  demonyms: texts,
  note: localized.nullable(),
});

const subgroup = z.strictObject({ id: text, name: text, labels });
const group = z.strictObject({
  id: text,
  name: text,
  asWritten: text.optional(),
  labels,
  subgroups: z.array(subgroup),
});
const category: z.ZodType<Category> = z.strictObject({
  id: text,
  name: text,
  short: localized,
  statements: text,
  labels,
  groups: z.array(group),
});

const actor: z.ZodType<Actor> = z.strictObject({
  id: z.enum(['skoleeier', 'skole', 'ot']),
  name: text,
  names: localized,
  labels,
});

const concept: z.ZodType<Concept> = z.strictObject({
  id: text,
  pref: localized,
  alt: labels,
  abbr: texts,
  broader: texts,
  related: texts,
  los: texts.optional(),
  definition: localized.optional(),
  generic: z.boolean(),
});

const abbreviation: z.ZodType<Abbreviation> = z.strictObject({
  abbr: text,
  stands: localized,
  concept: text.nullable(),
});

const correction: z.ZodType<Correction> = z.strictObject({
  written: text,
  corrected: text,
  sections: texts.min(1, 'Name the sections where it stands'),
});

const moved: z.ZodType<MovedId> = z.strictObject({ from: text, to: text });

/** One schema a file, by the key of `Vocabulary` that it fills. */
export const vocabularySchemas: { [Key in keyof Vocabulary]: z.ZodType<Vocabulary[Key]> } = {
  phases: z.array(phase),
  counties: z.array(county),
  laterCounties: z.array(laterCounty),
  categories: z.array(category),
  actors: z.array(actor),
  concepts: z.array(concept),
  abbreviations: z.array(abbreviation),
  corrections: z.array(correction),
  moved: z.array(moved),
  words: z.array(labels),
};

/** The file of a key: `laterCounties` is "vocabulary/later-counties.yaml". */
export function vocabularyPath(key: keyof Vocabulary): string {
  return `vocabulary/${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}

/** The paths of all vocabulary files. */
export const VOCABULARY_FILES = [
  vocabularyPath('phases'),
  vocabularyPath('counties'),
  vocabularyPath('laterCounties'),
  vocabularyPath('categories'),
  vocabularyPath('actors'),
  vocabularyPath('concepts'),
  vocabularyPath('abbreviations'),
  vocabularyPath('corrections'),
  vocabularyPath('moved'),
  vocabularyPath('words'),
];
