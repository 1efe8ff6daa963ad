/** One measure: what the source says of it, the phases it is tied to and why, and what is related to it. */
import { html } from 'hono/html';
import { categoryOf, citeUnit, type Knowledge } from '../../search/knowledge.ts';
import { ANSWER_STRINGS } from '../../strings/answer.ts';
import type { PhaseLink, RelatedUnit, Unit } from '../../types.ts';
import { countyPathOf } from '../unit-link.ts';
import { countyOf } from '../unit-view.ts';
import { bokmaal, langOf } from './corpus-language.ts';
import { headingPath } from './headings.ts';
import { correctionLine, hitItem } from './hit.ts';
import { layout } from './layout.ts';
import { type Html, href, type Page } from './page.ts';
import { basisNote, phaseName } from './phase-label.ts';

export function measurePage(page: Page, knowledge: Knowledge, unit: Unit, related: RelatedUnit[]): Html {
  const { measure: words } = page.strings;
  const descriptions = knowledge.units.filter(({ measure }) => measure === unit.id);
  return layout(
    page,
    unit.title,
    html`<h1${langOf(page, unit.title)}>${unit.title}</h1>
${facts(page, knowledge, unit)}
<h2>${words.description}</h2>
${descriptions.length > 0 ? descriptionsOf(page, descriptions) : html`<p class="quiet">${words.noDescription}</p>`}
<h2>${words.phases}</h2>
${unit.phases.length > 0 ? html`<ul>${unit.phases.map((link) => phaseItem(page, knowledge, link))}</ul>` : html`<p class="quiet">${words.noPhases}</p>`}
${citeAs(page, knowledge, unit)}
${related.length > 0 ? html`<h2>${words.related}</h2><ol class="hits">${related.map((one) => hitItem(page, knowledge, one.hit, reasonOf(page, knowledge, one)))}</ol>` : ''}`,
    langOf(page, unit.title),
  );
}

/** The source's own words with whose they are, where they stand and where they are to be read, to be copied. */
function citeAs(page: Page, knowledge: Knowledge, unit: Unit): Html {
  const { measure: words, unit: place, source } = page.strings;
  const { quote } = ANSWER_STRINGS[page.language];
  const county = countyOf(unit, knowledge);
  const from = county ? ` (${county.name})` : '';
  return html`<h2>${words.cite}</h2>
<div class="copy"><p id="sitat"><span${langOf(page, unit.text)}>${quote(unit.text)}</span>${from}. Kunnskapsdepartementet (2015): <cite${bokmaal(page)}>${source.heading}</cite>, ${place.place(unit.section, unit.page)}. ${page.origin}/tiltak/${unit.id}</p>
<button class="ds-button needs-script" data-variant="secondary" type="button" data-copy="sitat" data-done="${words.copied}" data-refused="${words.refused}">${words.copy}</button></div>
<p id="status" role="status" class="unseen"></p>`;
}

/** "Til felles: gruppen, begrepet «eksamenstrening»". */
function reasonOf(page: Page, knowledge: Knowledge, { reasons, concepts }: RelatedUnit): string {
  const { measure } = page.strings;
  const named = knowledge.vocabulary.concepts.filter(({ id }) => concepts.includes(id));
  const names = named.map(({ pref }) => ANSWER_STRINGS[page.language].quote(pref[page.language]));
  const said = reasons.map((reason) =>
    reason === 'concept' ? `${measure.reason.concept} ${names.join(', ')}` : measure.reason[reason],
  );
  return `${measure.because}: ${said.join(', ')}`;
}

function facts(page: Page, knowledge: Knowledge, unit: Unit): Html {
  const { unit: words, measure } = page.strings;
  const county = countyOf(unit, knowledge);
  const category = categoryOf(knowledge, unit);
  const group = headingPath([category?.group, category?.subgroup]);
  const { url } = citeUnit(knowledge, unit, []);
  const place = words.place(unit.section, unit.page);
  const inBokmaal = bokmaal(page);
  return html`<dl class="facts">
${county ? html`<dt>${words.county}</dt><dd><a href="${href(page, countyPathOf(county.code))}">${county.name}</a></dd>` : ''}
${unit.scope === null ? '' : html`<dt>${words.scope}</dt><dd${langOf(page, unit.scope)}>${unit.scope}</dd>`}
${category ? html`<dt>${words.category}</dt><dd${inBokmaal}>${category.name}</dd>` : ''}
${group === '' ? '' : html`<dt>${words.group}</dt><dd${inBokmaal}>${group}</dd>`}
<dt>${words.section}</dt><dd><a href="${href(page, url)}" aria-label="${measure.inSource}: ${place}">${place}</a></dd>
</dl>
${correctionLine(page, unit.correction)}`;
}

function descriptionsOf(page: Page, parts: Unit[]): Html[] {
  let last: string | undefined;
  return parts.map((part) => {
    const own = part.context.at(-1);
    const heading = own === last || own === undefined ? '' : html`<h3${langOf(page, own)}>${own}</h3>`;
    last = own;
    return html`${heading}<p id="${part.id}"${langOf(page, part.text)}>${part.text}</p>`;
  });
}

function phaseItem(page: Page, knowledge: Knowledge, link: PhaseLink): Html {
  const evidence = link.evidence === undefined ? undefined : knowledge.unitById.get(link.evidence);
  const because = evidence
    ? html`<br><span class="quiet">${page.strings.measure.evidence} <a href="${href(page, `/kilde#${evidence.id}`)}"${langOf(page, evidence.text)}>${evidence.text}</a></span>`
    : '';
  return html`<li><a href="${href(page, `/fase/${link.id}`)}">${phaseName(page, knowledge, link.id)}</a>${basisNote(page, link.basis)}${because}</li>`;
}
