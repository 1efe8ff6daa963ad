/** The pages: each complete without a script, in the visitor's language. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AppError } from '../../errors.ts';
import type { Deps, Service } from '../deps.ts';
import { namesOf } from '../filter-names.ts';
import { givenFilters, resolveFilters } from '../filters.ts';
import { findMeasure } from '../measure-look-up.ts';
import { askPage } from '../pages/ask-page.ts';
import { askService, faultIn, HITS_ALONE } from '../pages/asked.ts';
import { countyPage } from '../pages/county-page.ts';
import { measurePage } from '../pages/measure-page.ts';
import { measuresPage } from '../pages/measures-page.ts';
import { overviewPage } from '../pages/overview-page.ts';
import { type Html, inLanguageOf, pageOf } from '../pages/page.ts';
import { phasePage } from '../pages/phase-page.ts';
import { privacyPage } from '../pages/privacy-page.ts';
import { questionFaultSentence } from '../pages/problem-page.ts';
import { sourcePage } from '../pages/source-page.ts';
import { textPage } from '../pages/text-page.ts';
import { timed } from '../timing.ts';
import { shown } from '../validation.ts';

const RELATED_ON_A_PAGE = 5;

export function pageRoutes(app: OpenAPIHono, deps: Deps): void {
  app.get('/', async (c) => {
    const { corpus } = await deps.service();
    return send(c, askPage(pageOf(c), corpus, null));
  });
  app.get('/sok', async (c) => {
    const service = await deps.service();
    const page = pageOf(c);
    const fault = faultIn(page.query);
    if (fault?.code === 'query_empty') return send(c, askPage(page, service.corpus, null));
    if (fault) {
      const sentence = questionFaultSentence(page.strings.problem, fault.code) ?? fault.message;
      return send(c, askPage(page, service.corpus, { fault: sentence }), 400);
    }
    const asked = await timed(c, 'answer', () => askService(service, page.query, page.chosen ?? undefined));
    // While someone types, the page stays in its language: half a word does not tell one.
    const read = page.query.get('vis') === HITS_ALONE ? page.language : asked.found?.query.language;
    const language = asked.answer?.language ?? read ?? page.language;
    // A question that is not repeated is not in the page's links to itself either.
    const shownAs = asked.question === '' ? { ...page, query: new URLSearchParams() } : page;
    return send(c, askPage(inLanguageOf(shownAs, language), service.corpus, { asked }));
  });
  app.get('/oversikt', async (c) => send(c, overviewPage(pageOf(c), (await deps.service()).corpus)));
  app.get('/tiltak', async (c) => {
    const { corpus } = await deps.service();
    const page = pageOf(c);
    return send(c, measuresPage(page, corpus, resolveFilters(givenFilters(page.query), corpus.vocabulary)));
  });
  app.get('/tiltak/:id', async (c) => {
    const service = await deps.service();
    const unit = findMeasure(service, c.req.param('id'));
    const related = await service.related(unit.id, RELATED_ON_A_PAGE);
    return send(c, measurePage(pageOf(c), service.corpus, unit, related));
  });
  app.get('/fase/:id', async (c) => {
    const { corpus } = await deps.service();
    const phase = corpus.phaseById.get(c.req.param('id'));
    if (!phase)
      throw new AppError('not_found', `There is no phase ${shown(c.req.param('id'))}. See /api/phases.`);
    return send(c, phasePage(pageOf(c), corpus, phase));
  });
  app.get('/fylke/:code', async (c) => {
    const { corpus } = await deps.service();
    const asked = c.req.param('code');
    const codes = namesOf(corpus.vocabulary).county.find(asked);
    if (!codes) throw new AppError('not_found', `There is no county ${shown(asked)}. See /api/counties.`);
    return send(c, countyPage(pageOf(c), corpus, countyName(corpus, codes), codes));
  });
  app.get('/kilde', async (c) => send(c, sourcePage(pageOf(c), (await deps.service()).corpus)));
  app.get('/personvern', (c) => {
    return send(c, privacyPage(pageOf(c), deps));
  });
  app.get('/tilgjengelighet', (c) => {
    const page = pageOf(c);
    return send(c, textPage(page, page.strings.accessibility));
  });
}

/** The name of the county, or of the later county, that covers exactly these counties of 2015. */
function countyName({ vocabulary, countyByCode }: Service['corpus'], codes: readonly string[]): string {
  const later = vocabulary.laterCounties.find(
    ({ consistsOf }) =>
      consistsOf.length === codes.length && consistsOf.every((code) => codes.includes(code)),
  );
  const [first = ''] = codes;
  return codes.length === 1 ? (countyByCode.get(first)?.name ?? first) : (later?.name ?? codes.join(', '));
}

/** A page as a response. It depends on the visitor's language where the address does not say it. */
export async function send(c: Context, page: Html, status: 200 | 400 = 200): Promise<Response> {
  c.header('Vary', 'Accept-Language');
  return c.html(page, status);
}
