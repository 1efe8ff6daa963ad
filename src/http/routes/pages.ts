/** The pages: each complete without a script, in the visitor's language. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AppError } from '../../errors.ts';
import { passes } from '../../search/structured.ts';
import type { Unit } from '../../types.ts';
import { countyName, countyPath } from '../county-address.ts';
import type { Deps, Service } from '../deps.ts';
import { namesOf } from '../filter-names.ts';
import { givenFilters, resolveFilters } from '../filters.ts';
import { measureItem, measuresJsonLd } from '../formats/json-ld.ts';
import { phaseTerm, siteJsonLd, sourceJsonLd } from '../formats/site-json-ld.ts';
import { findMeasure } from '../measure-look-up.ts';
import { askPage } from '../pages/ask-page.ts';
import { askService, faultIn, HITS_ALONE } from '../pages/asked.ts';
import { comparePage, MOST_COMPARED } from '../pages/compare-page.ts';
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
import type { Settings } from '../settings.ts';
import { timed } from '../timing.ts';
import { type MeasureView, measureView } from '../unit-view.ts';
import { shown } from '../validation.ts';

const RELATED_ON_A_PAGE = 5;
const SCHEMA_ORG = { '@context': 'https://schema.org' };

export function pageRoutes(app: OpenAPIHono, deps: Deps, settings: Settings): void {
  app.get('/', async (c) => {
    const { corpus, health } = await deps.service();
    const page = pageOf(c);
    const linked = siteJsonLd(page.origin, page.strings, health, settings);
    return send(c, askPage({ ...page, linked }, corpus, null));
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
    const filters = resolveFilters(givenFilters(page.query), corpus.vocabulary);
    const listed = measuresOf(corpus, (unit) => passes(filters, unit));
    const linked = measuresJsonLd(listed, listed.length, page.origin);
    return send(c, measuresPage({ ...page, linked }, corpus, filters));
  });
  app.get('/sammenlign', async (c) => {
    const service = await deps.service();
    const page = pageOf(c);
    const ids = [...new Set(page.query.getAll('id'))];
    // The first form sends nothing chosen too: then the page says how to choose.
    const measures = ids.slice(0, MOST_COMPARED + 1).map((id) => findMeasure(service, id));
    return send(c, comparePage(page, service.corpus, measures));
  });
  app.get('/tiltak/:id', async (c) => {
    const service = await deps.service();
    const unit = findMeasure(service, c.req.param('id'));
    const related = await service.related(unit.id, RELATED_ON_A_PAGE);
    const page = pageOf(c);
    const linked = { ...SCHEMA_ORG, ...measureItem(measureView(unit, service.corpus), page.origin) };
    return send(c, measurePage({ ...page, linked }, service.corpus, unit, related));
  });
  app.get('/fase/:id', async (c) => {
    const { corpus } = await deps.service();
    const phase = corpus.phaseById.get(c.req.param('id'));
    if (!phase)
      throw new AppError('not_found', `There is no phase ${shown(c.req.param('id'))}. See /api/phases.`);
    const page = pageOf(c);
    const tied = measuresOf(corpus, ({ phases }) => phases.some(({ id }) => id === phase.id));
    const linked = {
      ...measuresJsonLd(tied, tied.length, page.origin),
      about: phaseTerm(page.origin, phase),
    };
    return send(c, phasePage({ ...page, linked }, corpus, phase));
  });
  app.get('/fylke/:code', async (c) => {
    const { corpus } = await deps.service();
    const asked = c.req.param('code');
    const codes = namesOf(corpus.vocabulary).county.find(asked);
    if (!codes) throw new AppError('not_found', `There is no county ${shown(asked)}. See /api/counties.`);
    const page = pageOf(c);
    const own = measuresOf(corpus, ({ county }) => county !== null && codes.includes(county));
    const linked = measuresJsonLd(own, own.length, page.origin);
    const canonical = countyPath(corpus, codes);
    return send(c, countyPage({ ...page, canonical, linked }, corpus, countyName(corpus, codes), codes));
  });
  app.get('/kilde', async (c) => {
    const page = pageOf(c);
    const linked = sourceJsonLd(page.origin);
    return send(c, sourcePage({ ...page, linked }, (await deps.service()).corpus));
  });
  app.get('/personvern', (c) => {
    return send(c, privacyPage(pageOf(c), deps));
  });
  app.get('/tilgjengelighet', (c) => {
    const page = pageOf(c);
    return send(c, textPage(page, page.strings.accessibility));
  });
}

/** The measures that pass, as data gives them. */
function measuresOf(corpus: Service['corpus'], has: (unit: Unit) => boolean): MeasureView[] {
  const units = corpus.units.filter((unit) => unit.kind === 'measure' && has(unit));
  return units.map((unit) => measureView(unit, corpus));
}

/** A page as a response. It depends on the visitor's language where the address does not say it. */
export async function send(c: Context, page: Html, status: 200 | 400 = 200): Promise<Response> {
  c.header('Vary', 'Accept-Language');
  return c.html(page, status);
}
