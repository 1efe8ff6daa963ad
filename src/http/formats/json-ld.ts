/** Measures and passages as linked data in schema.org's words: whose they are and where they stand in the source. */

import { citeUnit, type Knowledge } from '../../search/knowledge.ts';
import type { Unit } from '../../types.ts';
import { unitUrl } from '../unit-link.ts';
import { type MeasureView, measureView } from '../unit-view.ts';

/** One thing in schema.org's words. */
export interface Item {
  '@type': string;
  [property: string]: unknown;
}

/** The synthesis that everything is cited to. */
export const SOURCE_WORK = {
  '@type': 'Report',
  name: 'En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget',
  publisher: { '@type': 'GovernmentOrganization', name: 'Kunnskapsdepartementet' },
  datePublished: '2015-05-05',
  inLanguage: 'nb',
};

/** An ItemList of the measures; `total` counts all that match, of which these are one page. */
export function measuresJsonLd(measures: readonly MeasureView[], total: number, origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: measures.map((measure, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: measureItem(measure, origin),
    })),
  };
}

/** One measure: only what the source gives, which is its title, its county and its place. */
export function measureItem({ id, title, county, category, citation }: MeasureView, origin: string): Item {
  return {
    '@type': 'CreativeWork',
    '@id': `${origin}/tiltak/${id}`,
    identifier: id,
    name: title,
    ...(county
      ? { creator: { '@type': 'GovernmentOrganization', name: `${county.name} fylkeskommune` } }
      : {}),
    ...(category?.group ? { about: category.group } : {}),
    citation: `${citation.label}`,
    isPartOf: SOURCE_WORK,
  };
}

/** One unit by itself: a measure as above, a passage as what it is, a quotation. */
export function unitItem(unit: Unit, knowledge: Knowledge, origin: string): Item {
  const item =
    unit.kind === 'measure'
      ? measureItem(measureView(unit, knowledge), origin)
      : {
          '@type': 'Quotation',
          '@id': unitUrl(unit, origin),
          identifier: unit.id,
          text: unit.text,
          inLanguage: 'nb',
          ...(unit.context.length > 0 ? { about: unit.context.join(' > ') } : {}),
          citation: citeUnit(knowledge, unit, []).label,
          isPartOf: SOURCE_WORK,
        };
  return { '@context': 'https://schema.org', ...item };
}
