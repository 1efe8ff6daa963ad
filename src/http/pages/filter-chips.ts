/** Filters as chips with the number of units behind each: a link that puts one on, or takes it off again. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { type Filters, KINDS } from '../../types.ts';
import { FILTER_NAMES, type FilterName } from '../filters.ts';
import { bokmaal } from './corpus-language.ts';
import { type Html, href, type Page } from './page.ts';

/** For each filter, how many units have each value; a filter's own choice is not counted against its other values. */
export type FilterCounts = Partial<Record<FilterName, Readonly<Record<string, number>>>>;

const FIELD = {
  kind: 'kinds',
  phase: 'phases',
  county: 'counties',
  category: 'categories',
  actor: 'actors',
} as const satisfies Record<FilterName, keyof Filters>;

/** The filters without what was chosen for one of them. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return { ...filters, [FIELD[name]]: [] };
}

/** Whether anything was chosen for it. */
export function isChosen(filters: Filters, name: FilterName): boolean {
  return filters[FIELD[name]].length > 0;
}

/** Chips of every filter that `counts` has, those that are chosen standing open. Links keep the page's other parameters. */
export function filterChips(page: Page, knowledge: Knowledge, filters: Filters, counts: FilterCounts): Html {
  const words = page.strings.filters;
  const groups = FILTER_NAMES.flatMap((name) => {
    const chosen: readonly string[] = filters[FIELD[name]];
    const values = valuesOf(page, knowledge, name).flatMap(({ id, label, language }) => {
      const count = counts[name]?.[id] ?? 0;
      const on = chosen.includes(id);
      if (count === 0 && !on) return [];
      const next = on ? chosen.filter((other) => other !== id) : [...chosen, id];
      const current = on ? html` aria-current="true"` : '';
      return html`<li><a data-ask href="${withFilter(page, filters, name, next)}"${current}><span${language}>${label}</span> <span class="count">${count}</span>${on ? html`<span class="unseen"> (${words.remove})</span>` : ''}</a></li>`;
    });
    if (values.length < 2 && chosen.length === 0) return [];
    const extent = chosen.length > 0 ? html` <span class="quiet">${words.chosen(chosen.length)}</span>` : '';
    return html`<details${chosen.length > 0 ? html` open` : ''}><summary>${words.names[name]}${extent}</summary><ul class="chips">${values}</ul></details>`;
  });
  if (groups.length === 0) return html``;
  return html`<nav class="filters" aria-labelledby="avgrens"><h2 id="avgrens">${words.heading}</h2>${groups}</nav>`;
}

/** What is chosen, each with a link that takes it off; nothing where nothing is. */
export function chosenLine(page: Page, knowledge: Knowledge, filters: Filters): Html | '' {
  const { hits, filters: words } = page.strings;
  const links = FILTER_NAMES.flatMap((name) => {
    const chosen: readonly string[] = filters[FIELD[name]];
    return chosen.map((id) => {
      const value = valuesOf(page, knowledge, name).find((one) => one.id === id);
      const left = chosen.filter((other) => other !== id);
      return html` <a data-ask class="drop" href="${withFilter(page, filters, name, left)}"><span class="unseen">${words.remove}: </span><span${value?.language ?? ''}>${value?.label ?? id}</span> <span aria-hidden="true">×</span></a>`;
    });
  });
  return links.length === 0 ? '' : html`<p class="quiet">${hits.filteredBy}${links}</p>`;
}

/** This page's address with other values of one filter, from its first hit on. */
function withFilter(page: Page, filters: Filters, name: FilterName, values: readonly string[]): string {
  const query = new URLSearchParams(page.query);
  query.delete('offset');
  for (const each of FILTER_NAMES) {
    query.delete(each);
    const kept: readonly string[] = each === name ? values : filters[FIELD[each]];
    for (const value of kept) query.append(each, value);
  }
  const asked = query.toString();
  return href({ ...page, carried: null }, asked === '' ? page.path : `${page.path}?${asked}`);
}

interface Value {
  id: string;
  label: string;
  /** The lang attribute of labels that are the source's own. */
  language: Html | '';
}

/** The values of a filter in the page's words; groups and subgroups of categories are known by name, and not offered. */
function valuesOf(page: Page, { vocabulary, groupById }: Knowledge, name: FilterName): Value[] {
  const { language, strings } = page;
  const plain = (id: string, label: string): Value => ({ id, label, language: '' });
  switch (name) {
    case 'kind':
      return KINDS.map((kind) => plain(kind, strings.kind[kind]));
    case 'phase':
      return vocabulary.phases.map((phase) => plain(phase.id, phase.name[language]));
    case 'county':
      return vocabulary.counties.map((county) => plain(county.code, county.name));
    case 'actor':
      return vocabulary.actors.map((actor) => plain(actor.id, strings.actor[actor.id]));
    case 'category':
      return [
        ...vocabulary.categories.map((category) => plain(category.id, category.short[language])),
        ...[...groupById].map(([id, { group, subgroup }]) => ({
          id,
          // A subgroup may be called like another group, or just "2".
          label: subgroup === null ? group.name : `${group.name} › ${subgroup}`,
          language: bokmaal(page),
        })),
      ];
  }
}
