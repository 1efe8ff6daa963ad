/** What there is, to look at, on the front page: the phases, the counties and the categories. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { countyPathOf } from '../unit-link.ts';
import { countyMap } from './county-map.ts';
import { type Html, href, type Page } from './page.ts';
import { phasePath } from './phase-path.ts';

export function browse(page: Page, knowledge: Knowledge): Html {
  const words = page.strings.browse;
  const measures = knowledge.units.filter(({ kind }) => kind === 'measure');
  const having = (has: (unit: Unit) => boolean) => measures.filter(has).length;
  const categories = knowledge.vocabulary.categories.map(
    ({ id, short }) =>
      html`<li><a href="${href(page, `/tiltak?category=${id}`)}">${short[page.language]}</a> <span class="quiet">${words.measures(having(({ category }) => category === id))}</span></li>`,
  );
  const map = countyMap(page, knowledge, (code) => having(({ county }) => county === code), countyPathOf);
  return html`<section class="wide" aria-labelledby="faser">
<h2 id="faser">${words.phases}</h2>
${phasePath(page, knowledge)}
</section>
<div class="wide side-by-side">
<section aria-labelledby="fylker">
<h2 id="fylker">${words.counties}</h2>
${map}
</section>
<section aria-labelledby="kategorier">
<h2 id="kategorier">${words.categories}</h2>
<ul class="bars">${categories}</ul>
<p><a href="${href(page, '/tiltak')}">${words.allMeasures(measures.length)}</a></p>
<p><a href="${href(page, '/oversikt')}">${words.overview}</a></p>
</section>
</div>`;
}
