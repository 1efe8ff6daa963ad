/** The tool `ask`: a cited answer, the same as POST /api/ask gives. */
import { z } from '@hono/zod-openapi';
import type { McpServer } from '@modelcontextprotocol/server';
import { LANGUAGES } from '../../types.ts';
import { filterBody, resolveFilters } from '../filters.ts';
import { questionText } from '../question-text.ts';
import { MAX_TURNS, turn } from '../routes/ask.ts';
import { strictFields } from '../strict-fields.ts';
import { READS_ONLY, type Served, toolResult } from './tool-result.ts';

const input = strictFields({
  question: questionText.describe(
    'In Norwegian (bokmål or nynorsk) or English, at most 500 characters. No personal data: it would be refused.',
  ),
  history: z
    .array(turn)
    .max(MAX_TURNS)
    .default([])
    .describe('Earlier turns, oldest first, so that "and in Rogaland?" is understood.'),
  lang: z.enum(LANGUAGES).optional().describe('Language to answer in; the question’s if left out.'),
  filters: filterBody.default({}).describe('Only what matches all of these.'),
});

const output = z.object({
  answered: z.boolean().describe('False where the source has no answer; answer then says so.'),
  language: z.enum(LANGUAGES),
  answer: z.string().describe('Markdown with [n] markers.'),
  citations: z.array(
    z.object({
      n: z.int().describe('The number of the marker.'),
      id: z.string().describe('For fetch.'),
      quote: z.string().describe('Verbatim from the source.'),
      label: z.string().describe('Section and page in the source.'),
      sectionTitle: z.string(),
      counties: z.array(z.string()),
      phase: z.string().nullable(),
      derived: z
        .boolean()
        .describe('True where a shared concept suggests the phase and the source does not say it.'),
      url: z.string().describe('The quoted words on the page of the source.'),
    }),
  ),
  complete: z.boolean().describe('True where the answer lists everything the source has.'),
  total: z.int(),
  notice: z.string().nullable().describe('A reservation to pass on, if any.'),
  followUps: z.array(z.string()).describe('Questions that can be asked next.'),
});

export function registerAskTool(server: McpServer, served: Served): void {
  const { service, origin } = served;
  server.registerTool(
    'ask',
    {
      title: 'Ask for a cited answer',
      description:
        'Answers a question from the 2015 synthesis alone: exact lists, counts, comparisons, look-ups. Every line is quoted and cited. What the source does not say (effects, costs, anything after 2015, what a measure does) is declined. Keep the [n] markers and give the citations with them.',
      inputSchema: input,
      outputSchema: output,
      annotations: READS_ONLY,
    },
    ({ question, history, lang, filters }, context) =>
      toolResult(served, 'ask', async () => {
        const answer = await service.ask(
          {
            question,
            history,
            filters: resolveFilters(filters, service.corpus.vocabulary),
            language: lang,
          },
          context.mcpReq.signal,
        );
        const { answered, language, complete, total, followUps, notice = null } = answer;
        const citations = answer.citations.map(({ n, id, quote, label, sectionTitle, ...place }) => ({
          ...{ n, id, quote, label, sectionTitle },
          counties: place.counties.map(({ name }) => name),
          phase: place.phase && `${place.phase.id} ${place.phase.name}`,
          derived: place.phase?.basis === 'derived',
          url: `${origin}${place.url}`,
        }));
        return { answered, language, answer: answer.answer, citations, complete, total, notice, followUps };
      }),
  );
}
