/** The lists to browse on the front page: phases, counties and categories, with how much there is of each. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { isResource } from '../../search/structured.ts';
import type { PhaseBasis, Unit } from '../../types.ts';
import { type Html, href, type Page } from './page.ts';

/** Three lists under one heading of level 2. */
export function browse(page: Page, { units, vocabulary }: Knowledge): Html {
  const words = page.strings.browse;
  const measures = units.filter(({ kind }) => kind === 'measure');
  const having = (has: (unit: Unit) => boolean) => words.measures(measures.filter(has).length);
  const phases = vocabulary.phases.map(({ id, name }) => {
    const tied = (basis: PhaseBasis) =>
      measures.filter(({ phases }) => phases.some((link) => link.id === id && link.basis === basis)).length;
    const statements = units.filter((unit) => unit.section === id && isStatement(unit)).length;
    const extent = words.phase(statements, tied('explicit'), tied('derived'));
    return entry(page, `/fase/${id}`, name[page.language], extent);
  });
  const counties = vocabulary.counties.map(({ code, name }) =>
    entry(
      page,
      `/fylke/${encodeURIComponent(code)}`,
      name,
      having(({ county }) => county === code),
    ),
  );
  const categories = vocabulary.categories.map(({ id, short }) =>
    entry(
      page,
      `/kilde#punkt-${id}`,
      short[page.language],
      having(({ category }) => category === id),
    ),
  );
  return html`<section class="browse" aria-labelledby="bla">
<h2 id="bla">${words.heading}</h2>
<h3>${words.phases}</h3>
<ul>${phases}</ul>
<h3>${words.counties}</h3>
<ul class="columns">${counties}</ul>
<h3>${words.categories}</h3>
<ul>${categories}</ul>
</section>`;
}

/** What an answer counts as a statement: headings lead statements, and resources are counted apart. */
function isStatement(unit: Unit): boolean {
  return unit.kind === 'passage' && unit.role !== 'heading' && !isResource(unit);
}

function entry(page: Page, path: string, name: string, extent: string): Html {
  return html`<li><a href="${href(page, path)}">${name}</a> <span class="quiet">${extent}</span></li>`;
}
