/** The framework's phases as a path through school, each with how much there is in it, and what goes across them below. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import { isResource } from '../../search/structured.ts';
import type { PhaseBasis, Unit } from '../../types.ts';
import { type Html, href, type Page } from './page.ts';

/** The phases in order, each a link; the last one, which goes across the others, is drawn below them. */
export function phasePath(page: Page, { units, vocabulary }: Knowledge): Html {
  const words = page.strings.browse;
  const measures = units.filter(({ kind }) => kind === 'measure');
  const steps = vocabulary.phases.map(({ id, name }, i) => {
    const tied = (basis: PhaseBasis) =>
      measures.filter(({ phases }) => phases.some((link) => link.id === id && link.basis === basis)).length;
    const statements = units.filter((unit) => unit.section === id && isStatement(unit)).length;
    return html`<li><a href="${href(page, `/fase/${id}`)}"><span class="step" aria-hidden="true">${i + 1}</span>
<span class="name">${name[page.language]}</span>
<span class="quiet">${words.statements(statements)}, ${words.tied(tied('explicit') + tied('derived'), tied('derived'))}</span></a></li>`;
  });
  return html`<ol class="path-of-phases">${steps}</ol>`;
}

/** What an answer counts as a statement: headings lead statements, and resources are counted apart. */
function isStatement(unit: Unit): boolean {
  return unit.kind === 'passage' && unit.role !== 'heading' && !isResource(unit);
}
