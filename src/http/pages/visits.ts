/** What is shown at each page's address: complete without a script, in the visitor's language. Loaded at the first visit to one. */
import type { Context } from 'hono';
import { privateDataIn } from '../../answer/private-data.ts';
import { AppError } from '../../errors.ts';
import { passes } from '../../search/structured.ts';
import type { Unit } from '../../types.ts';
import { countyName, countyPath } from '../county-address.ts';
import type { Service } from '../deps.ts';
import { namesOf } from '../filter-names.ts';
import { givenFilters, resolveFilters } from '../filters.ts';
import { measureItem, measuresJsonLd } from '../formats/json-ld.ts';
import { phaseTerm, siteJsonLd, sourceJsonLd } from '../formats/site-json-ld.ts';
import { HITS_ALONE } from '../hits-alone.ts';
import type { Answering } from '../lazy.ts';
import { findMeasure } from '../measure-look-up.ts';
import { timed } from '../timing.ts';
import { type MeasureView, measureView } from '../unit-view.ts';
import { shown } from '../validation.ts';
import { visitLanguage } from '../visit-language.ts';
import { askPage } from './ask-page.ts';
import { askService, earlierIn, faultIn, questionIn } from './asked.ts';
import { comparePage } from './compare-page.ts';
import { countyPage } from './county-page.ts';
import { measurePage } from './measure-page.ts';
import { measuresPage } from './measures-page.ts';
import { overviewPage } from './overview-page.ts';
import { inLanguageOf, pageOf, send } from './page.ts';
import { phasePage } from './phase-page.ts';
import { privacyPage } from './privacy-page.ts';
import { questionFaultSentence } from './problem-page.ts';
import { sourcePage } from './source-page.ts';
import { textPage } from './text-page.ts';

const RELATED_ON_A_PAGE = 5;
/** Of more than can be compared the page tells how many there are; an address has room for about as many as this. */
const MOST_CHOSEN = 100;
const SCHEMA_ORG = { '@context': 'https://schema.org' };

export const home: Answering = async (c, deps, settings) => {
  const { corpus, health } = await deps.service();
  const page = pageOf(c);
  const linked = siteJsonLd(page.origin, page.strings, health, settings);
  return send(c, askPage({ ...page, linked }, corpus, null));
};

export const asking: Answering = async (c, deps) => {
  const service = await deps.service();
  const page = pageOf(c);
  const fault = faultIn(page.query);
  if (fault?.code === 'query_empty') return send(c, askPage(page, service.corpus, null));
  if (fault) {
    const sentence = questionFaultSentence(page.strings.problem, fault.code) ?? fault.message;
    const question = questionIn(page.query);
    // One that is too long can be shortened; what is no text, or identifies a person, is not repeated.
    const isKept = fault.code === 'query_too_long' && privateDataIn(question) === null;
    const content = { fault: sentence, question: isKept ? question : '' };
    return send(c, askPage(page, service.corpus, content), 400);
  }
  // While someone types, the page stays in its language: half a word does not tell one.
  const typing = page.query.get('vis') === HITS_ALONE;
  const questions = typing ? [] : [...earlierIn(page.query), questionIn(page.query)];
  const language = page.chosen ?? visitLanguage(service, page.language, questions);
  const asked = await timed(c, 'answer', () => askService(service, page.query, language));
  // A question that is not repeated is not in the page's links to itself either.
  const shownAs = asked.question === '' ? { ...page, query: new URLSearchParams() } : page;
  return send(
    c,
    askPage(inLanguageOf(shownAs, asked.answer?.language ?? language), service.corpus, { asked }),
  );
};

export const overview: Answering = async (c, deps) => {
  return send(c, overviewPage(pageOf(c), (await deps.service()).corpus));
};

export const measures: Answering = async (c, deps) => {
  const { corpus } = await deps.service();
  const page = pageOf(c);
  const filters = resolveFilters(givenFilters(page.query), corpus.vocabulary);
  const listed = measuresOf(corpus, (unit) => passes(filters, unit));
  const linked = measuresJsonLd(listed, listed.length, page.origin);
  return send(c, measuresPage({ ...page, linked }, corpus, filters));
};

export const comparison: Answering = async (c, deps) => {
  const service = await deps.service();
  const page = pageOf(c);
  const ids = [...new Set(page.query.getAll('id'))];
  // The first form sends nothing chosen too: then the page says how to choose.
  const measures = ids.slice(0, MOST_CHOSEN).map((id) => findMeasure(service, id));
  return send(c, comparePage(page, service.corpus, measures));
};

export const measure: Answering = async (c, deps) => {
  const service = await deps.service();
  const unit = findMeasure(service, named(c, 'id'));
  const related = await service.related(unit.id, RELATED_ON_A_PAGE);
  const page = pageOf(c);
  const linked = { ...SCHEMA_ORG, ...measureItem(measureView(unit, service.corpus), page.origin) };
  return send(c, measurePage({ ...page, linked }, service.corpus, unit, related));
};

export const phase: Answering = async (c, deps) => {
  const { corpus } = await deps.service();
  const phase = corpus.phaseById.get(named(c, 'id'));
  if (!phase) throw new AppError('not_found', `There is no phase ${shown(named(c, 'id'))}. See /api/phases.`);
  const page = pageOf(c);
  const tied = measuresOf(corpus, ({ phases }) => phases.some(({ id }) => id === phase.id));
  const linked = {
    ...measuresJsonLd(tied, tied.length, page.origin),
    about: phaseTerm(page.origin, phase),
  };
  return send(c, phasePage({ ...page, linked }, corpus, phase));
};

export const county: Answering = async (c, deps) => {
  const { corpus } = await deps.service();
  const asked = named(c, 'code');
  const codes = namesOf(corpus.vocabulary).county.find(asked);
  if (!codes) throw new AppError('not_found', `There is no county ${shown(asked)}. See /api/counties.`);
  const page = pageOf(c);
  const own = measuresOf(corpus, ({ county }) => county !== null && codes.includes(county));
  const linked = measuresJsonLd(own, own.length, page.origin);
  const canonical = countyPath(corpus, codes);
  return send(c, countyPage({ ...page, canonical, linked }, corpus, countyName(corpus, codes), codes));
};

export const source: Answering = async (c, deps) => {
  const page = pageOf(c);
  const linked = sourceJsonLd(page.origin);
  return send(c, sourcePage({ ...page, linked }, (await deps.service()).corpus));
};

export const privacy: Answering = async (c, deps) => {
  return send(c, privacyPage(pageOf(c), deps));
};

export const accessibility: Answering = async (c) => {
  const page = pageOf(c);
  return send(c, textPage(page, page.strings.accessibility));
};

/** A parameter of the address, which the route that leads here has. */
const named = (c: Context, parameter: 'id' | 'code') => c.req.param(parameter) ?? '';

/** The measures that pass, as data gives them. */
function measuresOf(corpus: Service['corpus'], has: (unit: Unit) => boolean): MeasureView[] {
  const units = corpus.units.filter((unit) => unit.kind === 'measure' && has(unit));
  return units.map((unit) => measureView(unit, corpus));
}
