/** The tools `search` and `fetch`, in the shape that deep-research clients expect. */
import { z } from '@hono/zod-openapi';
import type { McpServer } from '@modelcontextprotocol/server';
import { NO_FILTERS } from '../../types.ts';
import { refusePrivateData } from '../private-question.ts';
import { questionText } from '../question-text.ts';
import { unitTitle, unitUrl } from '../unit-link.ts';
import { documentOf } from './documents.ts';
import { READS_ONLY, type Served, toolResult } from './tool-result.ts';

/** As many as hold nearly every unit that answers directly, by the evaluation. */
const RESULTS = 20;
const MAX_ID = 200;

// Clients differ in what else they send along; unlike elsewhere, it is let pass.
const searchInput = z.object({
  query: questionText.describe(
    'What to look for, in Norwegian (bokmål or nynorsk) or English: a question or a few words, at most 500 characters.',
  ),
});

const searchOutput = z.object({
  results: z.array(
    z.object({
      id: z.string().describe('For fetch; a measure’s also for related_measures.'),
      title: z.string(),
      url: z.string().describe('The page to cite.'),
    }),
  ),
});

const fetchInput = z.object({
  id: z
    .string()
    .max(MAX_ID)
    .describe('An id that search or list_measures gave, or the number of a section ("2.5").'),
});

const fetchOutput = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().describe('The source’s own words in «», then where they stand.'),
  url: z.string().describe('The page to cite.'),
  metadata: z.record(z.string(), z.string()),
});

export function registerSearchTools(server: McpServer, served: Served): void {
  const { service, origin } = served;
  server.registerTool(
    'search',
    {
      title: 'Search the knowledge base',
      description:
        'Searches the Norwegian ministry’s 2015 synthesis of measures for completing upper secondary education: passages of the synthesis and the titles of 77 measures that 19 counties submitted. Gives the nearest, best first, as ids for fetch. An empty list means that the source has nothing near; what is near in words need not fit, so read it before you cite it. It knows nothing after 2015, and of measures the titles only: no effects, costs or methods.',
      inputSchema: searchInput,
      outputSchema: searchOutput,
      annotations: READS_ONLY,
    },
    ({ query }) =>
      toolResult(served, 'search', async () => {
        refusePrivateData(query);
        const found = await service.search({ text: query, filters: NO_FILTERS, limit: RESULTS, offset: 0 });
        const units = found.results.flatMap(({ id }) => service.corpus.unitById.get(id) ?? []);
        return {
          results: units.map((unit) => ({
            id: unit.id,
            title: unitTitle(unit, service.corpus),
            url: unitUrl(unit, origin),
          })),
        };
      }),
  );
  server.registerTool(
    'fetch',
    {
      title: 'Fetch a passage, a measure or a section',
      description:
        'Gives one document in the source’s own words (Norwegian), with the headings above it, section and page to cite, county, group and phases. Of a measure the source has the title only, so do not describe what it does.',
      inputSchema: fetchInput,
      outputSchema: fetchOutput,
      annotations: READS_ONLY,
    },
    ({ id }) => toolResult(served, 'fetch', () => documentOf(service, id.trim(), origin)),
  );
}
