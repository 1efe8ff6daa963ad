/** The tools `list_measures` and `related_measures`: exact lists, and what is near a measure and why. */
import { z } from '@hono/zod-openapi';
import type { McpServer } from '@modelcontextprotocol/server';
import { AppError } from '../../errors.ts';
import { RELATED_REASONS } from '../../types.ts';
import { filterLists } from '../filters.ts';
import {
  DEFAULT_RELATED,
  MAX_RELATED,
  matchingMeasures,
  relatedMeasures,
  SORTS,
} from '../measure-look-up.ts';
import { MAX_OFFSET, MAX_PAGE, pageOf } from '../paging.ts';
import { strictFields } from '../strict-fields.ts';
import { measureView } from '../unit-view.ts';
import { measureSummary } from './documents.ts';
import { READS_ONLY, type Served, toolResult } from './tool-result.ts';

const measure = z.object({
  id: z.string(),
  title: z.string().describe('All that the source says of what the measure is.'),
  county: z.string().nullable(),
  category: z.string().nullable(),
  group: z.string().nullable(),
  scope: z.string().nullable().describe('How many schools, grades or when, as the source writes it.'),
  phases: z.array(
    z.object({
      id: z.string(),
      basis: z
        .enum(['section', 'explicit', 'derived'])
        .describe('explicit: the title names the phase. derived: a shared concept suggests it; say so.'),
    }),
  ),
  citation: z.string().describe('Section and page in the source.'),
  url: z.string().describe('The page to cite.'),
});

const { phase, county, category, actor } = filterLists;

const listInput = strictFields({
  phase,
  county,
  category,
  actor,
  sort: z.enum(SORTS).default('source').describe('By place in the source, title, or county and title.'),
  limit: z.int().min(1).max(MAX_PAGE).default(MAX_PAGE),
  offset: z.int().min(0).max(MAX_OFFSET).default(0),
});

const listOutput = z.object({
  total: z.int().describe('How many match, on all pages.'),
  complete: z.boolean().describe('True where all that match are given here.'),
  measures: z.array(measure),
});

const relatedInput = strictFields({
  id: z.string().describe('Id of a measure, from search or list_measures.'),
  limit: z.int().min(1).max(MAX_RELATED).default(DEFAULT_RELATED),
});

const relatedOutput = z.object({
  id: z.string(),
  results: z.array(
    measure.extend({
      reasons: z
        .array(z.enum(RELATED_REASONS))
        .describe('What both share, or that they are near in meaning.'),
      concepts: z.array(z.string()).describe('Concepts that both titles name.'),
    }),
  ),
});

export function registerMeasureTools(server: McpServer, served: Served): void {
  const { service, origin } = served;
  server.registerTool(
    'list_measures',
    {
      title: 'List measures',
      description:
        'Lists the measures that match every filter, exactly and counted: never a cut of the nearest. Without filters all 77. Phases are the seven of the synthesis ("2.1" the move from lower secondary school to "2.6" the final assessment, "2.7" across phases).',
      inputSchema: listInput,
      outputSchema: listOutput,
      annotations: READS_ONLY,
    },
    ({ sort, limit, offset, ...given }) =>
      toolResult(served, 'list_measures', () => {
        const matching = matchingMeasures(service.corpus, given, sort);
        const measures = pageOf(matching, { limit, offset }).map((one) => measureSummary(one, origin));
        return { total: matching.length, complete: measures.length === matching.length, measures };
      }),
  );
  server.registerTool(
    'related_measures',
    {
      title: 'Related measures',
      description:
        'Gives the measures nearest to one, with the reasons: a group, phase, category or concept that both share, or nearness in meaning of their titles.',
      inputSchema: relatedInput,
      outputSchema: relatedOutput,
      annotations: READS_ONLY,
    },
    ({ id, limit }) =>
      toolResult(served, 'related_measures', async () => {
        if (service.corpus.unitById.get(id)?.kind !== 'measure')
          throw new AppError('not_found', 'There is no measure with this id. list_measures gives all ids.');
        const related = await relatedMeasures(service, id, limit);
        const results = related.flatMap(({ hit, reasons, concepts }) => {
          const unit = service.corpus.unitById.get(hit.id);
          if (!unit) return [];
          const summary = measureSummary(measureView(unit, service.corpus), origin);
          return [{ ...summary, reasons, concepts: concepts.map(({ name }) => name.nb) }];
        });
        return { id, results };
      }),
  );
}
