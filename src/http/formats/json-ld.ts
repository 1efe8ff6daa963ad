/** Lists as linked data in schema.org's words: units say whose they are and where they stand in the source. */
import { corpusLanguage } from '../../language/corpus-language.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import { LANGUAGES, type Localized, type Unit } from '../../types.ts';
import { unitUrl } from '../unit-link.ts';
import { isCountysOwn, type MeasureView, type UnitView, unitView } from '../unit-view.ts';

/** One thing in schema.org's words. */
export interface Item {
  '@type': string;
  [property: string]: unknown;
}

/** The synthesis, which all is cited to but what counties wrote since. */
export const SOURCE_WORK = {
  '@type': 'Report',
  name: 'En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget',
  publisher: { '@type': 'GovernmentOrganization', name: 'Kunnskapsdepartementet' },
  datePublished: '2015-05-05',
  inLanguage: 'nb',
};

/** An ItemList; its number counts all that match, of which these are one page. */
function itemList(items: readonly Item[], total: number): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item })),
  };
}

/** A name of the vocabulary. */
export interface Term {
  '@type'?: string;
  /** Path on this site that is its address. */
  at: string;
  id: string;
  name: string | Localized;
  description?: string | Localized | undefined;
  creator?: object;
}

/** An ItemList of names of the vocabulary; `total` as in `measuresJsonLd`. */
export function termsJsonLd(terms: readonly Term[], total: number, origin: string): object {
  return itemList(
    terms.map(({ at, id, name, description, ...more }) => ({
      '@type': 'DefinedTerm',
      ...more,
      '@id': `${origin}${at}`,
      identifier: id,
      name: inLanguages(name),
      ...(description === undefined ? {} : { description: inLanguages(description) }),
    })),
    total,
  );
}

/** A text by language; one that has no language as it is. */
export function inLanguages(text: string | Localized): unknown {
  if (typeof text === 'string') return text;
  return LANGUAGES.map((language) => ({ '@value': text[language], '@language': language }));
}

/** One measure: only what the source gives, which is its title, its county and its place. */
export function measureItem({ id, title, county, category, citation }: MeasureView, origin: string): Item {
  return {
    '@type': 'CreativeWork',
    '@id': `${origin}/tiltak/${id}`,
    identifier: id,
    name: title,
    inLanguage: corpusLanguage(title),
    ...by(county),
    ...(category?.group ? { about: category.group } : {}),
    citation: `${citation.label}`,
    isPartOf: SOURCE_WORK,
  };
}

const by = (county: MeasureView['county']) =>
  county ? { creator: { '@type': 'GovernmentOrganization', name: `${county.name} fylkeskommune` } } : {};

/** One unit: a measure as above, a passage as what it is, a quotation; what a county wrote itself is in no report. */
function itemOf(unit: UnitView, origin: string): Item {
  if (unit.kind === 'measure') return measureItem(unit, origin);
  const { id, text, context, citation } = unit;
  if (isCountysOwn(unit))
    return {
      '@type': 'CreativeWork',
      '@id': unitUrl(unit, origin),
      identifier: id,
      name: [unit.title, ...context.slice(-1)].join(': '),
      text,
      inLanguage: corpusLanguage(text),
      ...by(unit.county),
      about: { '@id': `${origin}/tiltak/${unit.measure}` },
    };
  return {
    '@type': 'Quotation',
    '@id': unitUrl(unit, origin),
    identifier: id,
    text,
    inLanguage: 'nb',
    ...(context.length > 0 ? { about: context.join(' > ') } : {}),
    citation: citation.label,
    isPartOf: SOURCE_WORK,
  };
}

/** One unit by itself. */
export function unitItem(unit: Unit, knowledge: Knowledge, origin: string): Item {
  return { '@context': 'https://schema.org', ...itemOf(unitView(unit, knowledge), origin) };
}

/** An ItemList of measures; `total` counts all that match, of which these may be one page. */
export function measuresJsonLd(measures: readonly MeasureView[], total: number, origin: string): object {
  return itemList(
    measures.map((measure) => measureItem(measure, origin)),
    total,
  );
}

/** The same of measures and passages. */
export function unitsJsonLd(units: readonly UnitView[], total: number, origin: string): object {
  return itemList(
    units.map((unit) => itemOf(unit, origin)),
    total,
  );
}
