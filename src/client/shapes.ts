/** What the API answers, as types made of the very schemas it is checked by; nothing of them is left at run time. */
import type { z } from 'zod';
import type { actorsSchema } from '../http/routes/actors.ts';
import type { categoriesSchema } from '../http/routes/categories.ts';
import type { comparisonSchema } from '../http/routes/compare.ts';
import type { conceptsSchema } from '../http/routes/concepts.ts';
import type { countiesSchema, countyDetailSchema } from '../http/routes/counties.ts';
import type { measureListSchema } from '../http/routes/measure-list.ts';
import type { measureDetailSchema, relatedSchema } from '../http/routes/measures.ts';
import type { phaseSchema, phasesSchema } from '../http/routes/phases.ts';
import type { suggestionsSchema } from '../http/routes/suggest.ts';
import type { unitListSchema, unitSchema } from '../http/routes/units.ts';
import type {
  answerCitationSchema,
  askResponseSchema,
  hitSchema,
  searchResponseSchema,
} from '../http/schemas.ts';

export type SearchResponse = z.infer<typeof searchResponseSchema>;
export type Hit = z.infer<typeof hitSchema>;
export type AskResponse = z.infer<typeof askResponseSchema>;
export type AnswerCitation = z.infer<typeof answerCitationSchema>;
export type Suggestions = z.infer<typeof suggestionsSchema>;
export type Suggestion = Suggestions['suggestions'][number];
export type MeasureList = z.infer<typeof measureListSchema>;
export type MeasureDetail = z.infer<typeof measureDetailSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type UnitList = z.infer<typeof unitListSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type PhaseList = z.infer<typeof phasesSchema>;
export type County = z.infer<typeof countyDetailSchema>;
export type CountyList = z.infer<typeof countiesSchema>;
export type CategoryList = z.infer<typeof categoriesSchema>;
export type ActorList = z.infer<typeof actorsSchema>;
export type ConceptList = z.infer<typeof conceptsSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;

/** Narrows what is searched: one value of each that is given must fit. Counties also later ones, by name, code or number. */
export interface Filters {
  kind?: 'measure' | 'passage' | undefined;
  phase?: string | readonly string[] | undefined;
  county?: string | readonly string[] | undefined;
  category?: string | readonly string[] | undefined;
  actor?: string | readonly string[] | undefined;
}

/** One page of a list. */
export interface Paging {
  /** At most 100. */
  limit?: number | undefined;
  offset?: number | undefined;
}
