/** Units and sections of the source as documents that an agent can fetch and cite: title, text, address and facts. */
import { AppError } from '../../errors.ts';
import { citeUnit, type Knowledge } from '../../search/knowledge.ts';
import type { PhaseLink, Unit } from '../../types.ts';
import type { Service } from '../deps.ts';
import { SOURCE_WORK } from '../formats/json-ld.ts';
import { descriptionsOf } from '../measure-look-up.ts';
import { sectionMarkdown } from '../section-markdown.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { unitTitle, unitUrl } from '../unit-link.ts';
import { type MeasureView, measureView } from '../unit-view.ts';

/** In the shape that deep-research clients read. */
export interface Document {
  id: string;
  title: string;
  /** The source's own words first, then where they stand. */
  text: string;
  /** Absolute. */
  url: string;
  metadata: Record<string, string>;
}

const SOURCE = `${SOURCE_WORK.name}, ${SOURCE_WORK.publisher.name} 2015`;
const COUNTYS_OWN =
  'The county’s own description of the measure, delivered after the synthesis and no part of it';
const TITLE_ONLY = 'The source gives the title of this measure only: what it does is not described.';

/** The unit or the section with this id. Throws AppError `not_found`, which says where ids come from. */
export function documentOf(service: Service, id: string, origin: string): Document {
  const unit = service.corpus.unitById.get(id);
  if (unit) return unitDocument(service, unit, origin);
  const section = sectionsOf(service.corpus.units).find((candidate) => candidate.id === id);
  if (section) return sectionDocument(service.corpus, section, origin);
  throw new AppError(
    'not_found',
    'There is no document with this id. Use one that search or list_measures gave, or a section number such as 2.5.',
  );
}

/** A measure by id, title, place and address, with its ties to phases told apart. */
export function measureSummary(measure: MeasureView, origin: string) {
  const { id, title, scope, county, category, phases, citation } = measure;
  return {
    id,
    title,
    county: county?.name ?? null,
    category: category ? `${category.id} ${category.name}` : null,
    group: category?.group ?? null,
    scope,
    phases: phases.map((link) => ({ id: link.id, basis: link.basis })),
    citation: citation.label,
    url: unitUrl({ id, kind: 'measure' }, origin),
  };
}

function unitDocument(service: Service, unit: Unit, origin: string): Document {
  const knowledge = service.corpus;
  const { label } = citeUnit(knowledge, unit, []);
  const facts: [name: string, value: string | null | undefined][] = [
    unit.role === 'description'
      ? ['Source', `${COUNTYS_OWN}. The measure stands in ${label}, «${unit.sectionTitle}», ${SOURCE}`]
      : ['Citation', `${label}, «${unit.sectionTitle}», ${SOURCE}`],
    ['Stands under', unit.context.join(' > ')],
    ['County', knowledge.countyByCode.get(unit.county ?? '')?.name],
    ['Category', knowledge.categoryById.get(unit.category ?? '')?.name],
    ['Actor', knowledge.actorById.get(unit.actor ?? '')?.name],
    ['Phases', unit.phases.map((link) => phaseFact(knowledge, link)).join('; ')],
    ['With the misspelling corrected', unit.correction],
  ];
  const said = facts.filter(([, value]) => value);
  return {
    id: unit.id,
    title: unitTitle(unit, knowledge),
    text: [
      `«${unit.text}»`,
      ...(unit.kind === 'measure' ? measureText(service, unit) : under(knowledge, unit)),
      said.map(([name, value]) => `${name}: ${value}`).join('\n'),
    ].join('\n\n'),
    url: unitUrl(unit, origin),
    metadata: { ...metadataOf(knowledge, unit), citation: label },
  };
}

/** The county's own description, or that there is none. */
function measureText(service: Service, measure: Unit): string[] {
  const parts = descriptionsOf(service, measure.id);
  if (parts.length === 0) return [TITLE_ONLY];
  return [
    `${COUNTYS_OWN}:`,
    ...parts.map(({ context, text }) => [context.at(-1), text].filter(Boolean).join('\n')),
  ];
}

/** The lines that stand right under a heading or a line. */
function under({ units }: Knowledge, { section, context, text }: Unit): string[] {
  const path = [...context, text].join('\n');
  const lines = units.filter((unit) => unit.section === section && unit.context.join('\n') === path);
  return lines.length === 0 ? [] : [`Under it:\n${lines.map((line) => `- ${line.text}`).join('\n')}`];
}

function phaseFact({ phaseById }: Knowledge, { id, basis }: PhaseLink): string {
  const how = {
    section: 'it stands in the section of this phase',
    explicit: 'its title names the phase',
    derived: 'derived from a concept they share, not said by the source',
  };
  return `${id} ${phaseById.get(id)?.name.nb ?? ''} (${how[basis]})`;
}

function metadataOf(knowledge: Knowledge, unit: Unit): Record<string, string> {
  const { county, category } = measureView(unit, knowledge);
  const given = {
    kind: unit.kind,
    role: unit.role,
    section: unit.section,
    sectionTitle: unit.sectionTitle,
    page: String(unit.page),
    county: county?.name,
    category: category?.id,
    group: category?.group,
    phases: unit.phases.map(({ id, basis }) => `${id} (${basis})`).join(', '),
    year: unit.role === 'description' ? undefined : '2015',
  };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function sectionDocument(knowledge: Knowledge, section: Section, origin: string): Document {
  const anchor = section.id.includes('.') ? `punkt-${section.id}` : `kapittel-${section.id}`;
  return {
    id: section.id,
    title: `§ ${section.id} ${section.title}`,
    text: sectionMarkdown(section, knowledge),
    url: `${origin}/kilde#${anchor}`,
    metadata: { kind: 'section', page: String(section.page), year: '2015' },
  };
}
