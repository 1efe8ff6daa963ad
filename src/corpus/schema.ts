/** The shapes of the corpus' own files: front matter of the synthesis and of measures, questions, expected counts. */

import { z } from 'zod';
import {
  type Language,
  type MatterQuestions,
  type PartQuestions,
  SOURCE_QUESTIONS,
  type UnitQuestions,
} from '../types.ts';

const text = z.string().trim().min(1, 'Write something, or remove the field');
const page = z.int('Write a page number').positive('Write a page number from 1');
const section = z.string().regex(/^\d(\.\d)?$/, 'Write a section number in quotes, such as "2.5"');

/** Front matter of `synthesis/*.md`. `phase` and `category` decide how the body is read. */
export const synthesisSchema = z.strictObject({
  section,
  title: text,
  /** Every page the section stands on, in order; `<!-- page n -->` in the body turns the page. */
  pages: z.array(page).min(1, 'Name at least one page'),
  phase: section.nullable(),
  category: section.nullable().optional(),
  /** Sections that have no statements of their own, only measures: 4.1 to 4.4. */
  subsections: z.array(z.strictObject({ section, title: text, page })).optional(),
});
export type SynthesisMeta = z.infer<typeof synthesisSchema>;

/** What to write where a field of a section is missing. */
export const SYNTHESIS_ADDITIONS = {
  section: 'Add section with its number, such as section: "2.5"',
  pages: 'Add pages with every page it stands on, such as pages: [7, 8]',
  page: 'Add page with the page it stands on, such as page: 15',
  phase: 'Add phase: null, or its phase, such as phase: "2.5"',
};

/** Front matter of `measures/*.md`. */
export const measureSchema = z.strictObject({
  county: text,
  title: text,
  scope: text.nullable(),
  asWritten: text,
  section,
  page,
  category: text,
  group: text,
  subgroup: text.nullable(),
});
export type MeasureMeta = z.infer<typeof measureSchema>;

/** What to write where a field of a measure is missing. The page is that of its section, where that is known. */
export function measureAdditions(page: number | undefined): Record<string, string> {
  return {
    section: 'Add section with its number, such as section: "4.1"',
    page:
      page === undefined ? 'Add page with the page of its section, such as page: 15' : `Add page: ${page}`,
    scope: 'Add scope: null, or how many schools or when, as the source writes it',
    subgroup: 'Add subgroup: null where its group has none, or the id of its subgroup',
  };
}

/** `questions/*.yaml`. */
export const questionsSchema: z.ZodType<UnitQuestions[]> = z.array(
  z.strictObject({ unit: text, nb: z.array(text), nn: z.array(text), en: z.array(text) }),
);

/** `parts/*.yaml`. */
export const partsSchema: z.ZodType<PartQuestions[]> = z.array(
  z.strictObject({
    phase: text.nullable().default(null),
    category: text.nullable().default(null),
    actor: text.nullable().default(null),
    source: z.enum(SOURCE_QUESTIONS).nullable().default(null),
    within: z.literal(true).optional(),
    nb: z.array(text),
    nn: z.array(text),
    en: z.array(text),
  }),
);

/** `matters/*.yaml`. */
export const mattersSchema: z.ZodType<MatterQuestions[]> = z.array(
  z.strictObject({
    matter: text,
    units: z.array(text).min(2, 'Name two units or more: what one unit answers belongs to questions/'),
    nb: z.array(text),
    nn: z.array(text),
    en: z.array(text),
  }),
);

/** `outside/*.yaml`. */
export const outsideSchema: z.ZodType<Record<Language, string[]>> = z.strictObject({
  nb: z.array(text),
  nn: z.array(text),
  en: z.array(text),
});

/** `expected-counts.yaml`: how much there must be, so that a lost file or line is noticed. */
export const expectedCountsSchema = z.strictObject({
  measures: z.int().nonnegative(),
  /** Measures by county code. */
  counties: z.record(z.string(), z.int().nonnegative()),
  /** Units by section; a county's descriptions of its measures are not counted. */
  sections: z.record(z.string(), z.int().nonnegative()),
});
export type ExpectedCounts = z.infer<typeof expectedCountsSchema>;
