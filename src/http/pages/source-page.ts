/** The whole synthesis on one page, section by section, so that every citation leads to the words it cites. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { langOf } from './corpus-language.ts';
import { layout } from './layout.ts';
import { measureTable } from './measure-table.ts';
import { type Html, href, type Page } from './page.ts';
import { formerAnchors, sectionHtml } from './source-section.ts';

/** Where the heading may break on narrow screens, which few browsers know in Norwegian. */
const LONG_WORD = /(kunnskaps)(grunnlaget)/;

export function sourcePage(page: Page, knowledge: Knowledge): Html {
  const { source } = page.strings;
  const sections = sectionsOf(knowledge.units);
  const chapter = (number: string) => sections.filter(({ id }) => id.split('.')[0] === number);
  const parts: [title: string, anchor: string, sections: Section[]][] = [
    [source.chapters.phases, 'kapittel-2', chapter('2')],
    [source.chapters.actors, 'kapittel-3', chapter('3')],
    [source.chapters.measures, 'kapittel-4', chapter('4')],
    [source.chapters.template, 'kapittel-5', chapter('5')],
  ];
  return layout(
    page,
    page.strings.navigation.source,
    html`<h1${langOf(page, source.heading)}>${source.heading.replace(LONG_WORD, '$1\u00AD$2')}</h1>
<p class="lead">${source.lead}</p>
<nav aria-label="${source.contents}">
<h2>${source.contents}</h2>
<ul>${parts.map(([title, anchor, own]) => contents(page, title, anchor, own))}</ul>
</nav>
${parts.map(
  ([title, anchor, own]) => html`<h2 id="${anchor}">${title}</h2>
${own.map((section) => sectionOf(page, knowledge, section))}`,
)}`,
  );
}

function contents(page: Page, title: string, anchor: string, sections: Section[]): Html {
  const own = sections.filter(isNumbered);
  const under = own.map(
    ({ id, title: name }) => html`<li><a href="#punkt-${id}"${langOf(page, name)}>${id} ${name}</a></li>`,
  );
  return html`<li><a href="#${anchor}">${title}</a>${own.length > 0 ? html`<ul>${under}</ul>` : ''}</li>`;
}

/** Chapters 3 and 4 have an introduction and chapter 5 nothing else: those stand right under the chapter's heading. */
function isNumbered({ id }: Section): boolean {
  return id.includes('.');
}

function sectionOf(page: Page, knowledge: Knowledge, section: Section): Html {
  const heading = isNumbered(section)
    ? html`<h3 id="punkt-${section.id}"><span${langOf(page, section.title)}>${section.id} ${section.title}</span> <small class="quiet">${page.strings.unit.page(section.page)}</small></h3>`
    : '';
  const measures = section.units.filter(({ kind }) => kind === 'measure');
  const passages = section.units.filter(({ kind }) => kind === 'passage');
  return html`<section>${heading}
${byActor(page, knowledge, passages, isNumbered(section) ? 4 : 3)}
${measures.length > 0 ? measuresOf(page, knowledge, section, measures) : ''}
</section>`;
}

function byActor(page: Page, knowledge: Knowledge, units: Unit[], level: number): Html[] {
  const [general, ...actors] = [null, ...knowledge.actorById.keys()].map((id) => ({
    name: id === null ? null : (knowledge.actorById.get(id)?.name ?? null),
    units: units.filter(({ actor }) => actor === id),
  }));
  const parts =
    general && general.units.length > 0 ? [sectionHtml(page, knowledge, general.units, level)] : [];
  for (const { name, units: own } of actors) {
    if (own.length === 0 || name === null) continue;
    parts.push(html`<h4${langOf(page, name)}>${name}</h4>${sectionHtml(page, knowledge, own, level + 1)}`);
  }
  return parts;
}

function measuresOf(page: Page, knowledge: Knowledge, section: Section, measures: Unit[]): Html {
  return measureTable(page, knowledge, measures, {
    labelledBy: `punkt-${section.id}`,
    anchors: true,
    detail(measure) {
      const parts = knowledge.units.filter((unit) => unit.measure === measure.id);
      const former = formerAnchors(knowledge, measure.id);
      if (parts.length === 0) return html`${former}`;
      return html`${former}<ul>${parts.map((part) => html`<li id="${part.id}"${langOf(page, part.text)}>${formerAnchors(knowledge, part.id)}<a href="${href(page, `/tiltak/${measure.id}`)}">${part.context.at(-1) ?? ''}</a>: ${part.text}</li>`)}</ul>`;
    },
  });
}
