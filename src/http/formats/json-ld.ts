/** Measures as linked data in schema.org's words: a list whose items say whose they are and where they stand in the source. */

import type { MeasureView } from '../unit-view.ts';

/** The synthesis that everything is cited to. */
export const SOURCE_WORK = {
  '@type': 'Report',
  name: 'En sammenfatning av det erfaringsbaserte kunnskapsgrunnlaget',
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
export function measureItem({ id, title, county, category, citation }: MeasureView, origin: string): object {
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
