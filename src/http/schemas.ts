/** The shapes of what the API answers, as schemas: the contract's documentation, and what the tests hold it to. */
import { z } from '@hono/zod-openapi';
import { ERRORS, type ErrorCode } from '../errors.ts';
import {
  type AnswerCitation,
  type AskResponse,
  type AskUnderstood,
  type Citation,
  type Facets,
  type Hit,
  KINDS,
  LANGUAGES,
  LEGS,
  ROLES,
  type SearchResponse,
  type Understood,
} from '../types.ts';

export const languageSchema = z
  .enum(LANGUAGES)
  .openapi({ description: 'nb bokmål, nn nynorsk, en English.' });

export const localizedSchema = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() });

export const basisSchema = z.enum(['section', 'explicit', 'derived']).openapi({
  description:
    'section: it stands in the phase’s section. explicit: the title names the phase. derived: a shared concept suggests it.',
});

export const phaseLinkSchema = z
  .strictObject({
    id: z.string().openapi({ example: '2.5' }),
    basis: basisSchema,
    evidence: z
      .string()
      .optional()
      .openapi({ description: 'Derived links: id of the passage that is the evidence.' }),
    concept: z.string().optional().openapi({ description: 'Derived links: the concept both share.' }),
    group: z.string().optional().openapi({
      description:
        'Derived links that the title alone does not give: the name of the group or subgroup that does.',
    }),
  })
  .openapi('PhaseLink');

const citation = {
  label: z.string().openapi({ example: '§ 4.4, s. 16' }),
  section: z.string().openapi({ example: '4.4' }),
  sectionTitle: z.string(),
  page: z.int().openapi({ description: 'Page in the source.' }),
  phase: z.strictObject({ id: z.string(), name: z.string(), basis: basisSchema }).nullable(),
  counties: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  url: z.string().openapi({ example: '/kilde#ak-overgang-vg2-vg3' }),
};

export const citationSchema = z.strictObject(citation).openapi('Citation') satisfies z.ZodType<Citation>;

export const answerCitationSchema = z
  .strictObject({
    n: z.int().openapi({ description: 'The number in the answer’s [n] marker, from 1.' }),
    id: z.string().openapi({ description: 'Id of the unit quoted.' }),
    quote: z.string().openapi({ description: 'Verbatim from the source.' }),
    ...citation,
  })
  .openapi('AnswerCitation') satisfies z.ZodType<AnswerCitation>;

const understoodSchema = z
  .strictObject({
    phases: z.array(z.string()),
    counties: z.array(z.string()),
    categories: z.array(z.string()),
    groups: z.array(z.string()).openapi({ description: 'Ids of groups and subgroups.' }),
    actors: z.array(z.string()),
  })
  .openapi('Understood') satisfies z.ZodType<Understood>;

/** A unit's category, with the names of its group and subgroup as the source writes them. */
export const categorySchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    group: z.string().nullable(),
    subgroup: z.string().nullable(),
  })
  .nullable();

/** Phase links leave out what they do not have; the type of the corpus says so more strictly than a schema can. */
type LooseHit = Omit<Hit, 'phases'> & { phases: z.infer<typeof phaseLinkSchema>[] };

export const hitSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(KINDS),
    role: z.enum(ROLES),
    title: z.string().openapi({ description: 'The measure’s title; for a passage, its section’s.' }),
    text: z.string().openapi({ description: 'The source’s own words.' }),
    correction: z
      .string()
      .nullable()
      .openapi({ description: 'The text with misspellings of the source corrected.' }),
    context: z.array(z.string()).openapi({ description: 'Headings above it, outermost first.' }),
    highlights: z.array(z.tuple([z.int(), z.int()])).openapi({
      description: 'Pairs of start and end in text, in UTF-16 code units.',
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    }),
    score: z.number().min(0).max(1).openapi({ description: 'Comparable within one response only.' }),
    why: z.array(z.enum(LEGS)),
    citation: citationSchema,
    category: categorySchema,
    actor: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    phases: z.array(phaseLinkSchema),
    scope: z
      .string()
      .nullable()
      .openapi({ description: 'How many schools, grades or when, as the source writes it.' }),
  })
  .openapi('Hit') satisfies z.ZodType<LooseHit>;

const counts = z.record(z.string(), z.int());

const facetsSchema = z
  .strictObject({ county: counts, phase: counts, category: counts, actor: counts, kind: counts })
  .openapi('Facets') satisfies z.ZodType<Facets>;

export const searchResponseSchema = z
  .strictObject({
    query: z.strictObject({ text: z.string(), language: languageSchema, understood: understoodSchema }),
    total: z.int().openapi({ description: 'Number of units found; results is one page of them.' }),
    complete: z
      .boolean()
      .openapi({ description: 'True where total counts everything the knowledge base has.' }),
    results: z.array(hitSchema),
    nearest: z
      .array(hitSchema)
      .openapi({ description: 'Where total is 0: the nearest three at most, none of which answers.' }),
    facets: facetsSchema,
  })
  .openapi('SearchResponse') satisfies z.ZodType<
  Omit<SearchResponse, 'results' | 'nearest'> & { results: LooseHit[]; nearest: LooseHit[] }
>;

// Not `extend`: OpenAPI would have it fit both schemas, of which the first refuses the fields of the second.
const askUnderstoodSchema = z
  .strictObject({
    ...understoodSchema.shape,
    topic: z
      .string()
      .nullable()
      .openapi({ description: 'What it is about beside those names, in the question’s words.' }),
    carried: z.array(z.string()).openapi({
      description:
        'Which of these ids, of measures, and "topic", come from earlier turns; `drop` leaves them out.',
    }),
  })
  .openapi('AskUnderstood') satisfies z.ZodType<AskUnderstood>;

export const askResponseSchema = z
  .strictObject({
    answered: z.boolean(),
    language: languageSchema,
    answer: z.string().openapi({ description: 'Markdown with [n] markers.' }),
    citations: z.array(answerCitationSchema),
    understood: askUnderstoodSchema,
    writtenBy: z.enum(['rules', 'model']).openapi({
      description: 'The product’s own sentences, or a language model whose every sentence was checked.',
    }),
    complete: z.boolean(),
    total: z.int(),
    followUps: z.array(z.string()),
    notice: z.string().optional(),
  })
  .openapi('AskResponse') satisfies z.ZodType<AskResponse>;

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z
      .enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]])
      .openapi({ example: 'parameter_invalid' }),
    remedy: z.string(),
  })
  .openapi('Problem');
