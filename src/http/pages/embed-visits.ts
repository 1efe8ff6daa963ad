/** Visits to what other sites embed, and to the page that helps their editors with it; loaded when first asked for. */
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { givenFilters, resolveFilters } from '../filters.ts';
import type { Settings } from '../settings.ts';
import { timed } from '../timing.ts';
import { visitLanguage } from '../visit-language.ts';
import { askService, earlierIn, faultIn, questionIn } from './asked.ts';
import { chooseEmbedPage } from './choose-embed-page.ts';
import { embedPage } from './embed-page.ts';
import { type Html, inLanguageOf, pageOf, send } from './page.ts';
import { questionFaultSentence } from './problem-page.ts';

/** The page that other sites frame. Throws `parameter_invalid` for a county or a phase that is not known. */
export async function frame(c: Context, deps: Deps, { allowedOrigins }: Settings): Promise<Response> {
  const service = await deps.service();
  const page = pageOf(c);
  resolveFilters(givenFilters(page.query), service.corpus.vocabulary);
  const sent = (content: Parameters<typeof embedPage>[2], at = page): Html =>
    embedPage(at, service.corpus, content, allowedOrigins);
  const fault = faultIn(page.query);
  if (fault?.code === 'query_empty') return send(c, sent(null));
  if (fault) {
    const sentence = questionFaultSentence(page.strings.problem, fault.code) ?? fault.message;
    return send(c, sent({ fault: sentence }), 400);
  }
  const { query } = page;
  const hitsOnly = query.get('mode') === 'search';
  const questions = [...earlierIn(query), questionIn(query)];
  const language = page.chosen ?? visitLanguage(service, page.language, questions);
  const asked = await timed(c, 'answer', () => askService(service, query, language, hitsOnly));
  // A question that is not repeated is not in the page's links to itself either.
  if (asked.question === '') page.query.delete('q');
  return send(c, sent({ asked }, inLanguageOf(page, asked.answer?.language ?? language)));
}

/** The page where an editor chooses. Throws `parameter_invalid` for a county or a phase that is not known. */
export async function choosing(c: Context, deps: Deps, { allowedOrigins }: Settings): Promise<Response> {
  const { corpus } = await deps.service();
  const page = pageOf(c);
  resolveFilters(givenFilters(page.query), corpus.vocabulary);
  return send(c, chooseEmbedPage(page, corpus, allowedOrigins));
}
