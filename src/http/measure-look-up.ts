/** Measures as every interface looks them up: those that match filters, one by its id, and what is related to one. */
import { AppError } from '../errors.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { passes } from '../search/structured.ts';
import type { Localized, RelatedUnit, Unit } from '../types.ts';
import type { Service } from './deps.ts';
import { type GivenFilters, resolveFilters } from './filters.ts';
import { type MeasureView, measureView } from './unit-view.ts';
import { shown } from './validation.ts';

/** In the order of the source, by title, or by county and then title. */
export const SORTS = ['source', 'title', 'county'] as const;

const collator = new Intl.Collator('nb');

/** All measures that match every filter, in the order asked for; equals in the order of the source. Throws `parameter_invalid`. */
export function matchingMeasures(
  knowledge: Knowledge,
  given: GivenFilters,
  sort: (typeof SORTS)[number] = 'source',
): MeasureView[] {
  const filters = resolveFilters(given, knowledge.vocabulary);
  const measures = knowledge.units
    .filter((unit) => unit.kind === 'measure' && passes(filters, unit))
    .map((unit) => measureView(unit, knowledge));
  const byTitle = (a: MeasureView, b: MeasureView) => collator.compare(a.title, b.title);
  const byCounty = (a: MeasureView, b: MeasureView) =>
    collator.compare(a.county?.name ?? '', b.county?.name ?? '') || byTitle(a, b);
  if (sort === 'title') return measures.toSorted(byTitle);
  return sort === 'county' ? measures.toSorted(byCounty) : measures;
}

/** The measure with this id. Throws AppError `not_found`. */
export function findMeasure(service: Service, id: string): Unit {
  const unit = service.corpus.unitById.get(id);
  if (unit?.kind !== 'measure')
    throw new AppError('not_found', `There is no measure ${shown(id)}. See /api/measures for all of them.`);
  return unit;
}

/** The parts of the county's own description of a measure; none where the source has a title only. */
export function descriptionsOf({ corpus }: Service, id: string): Unit[] {
  return corpus.units.filter((unit) => unit.measure === id);
}

/** A related unit with its concepts by name. */
export type NamedRelated = Omit<RelatedUnit, 'concepts'> & { concepts: { id: string; name: Localized }[] };

/** The `limit` measures nearest to the measure `id`, and why. Throws AppError `not_found`. */
export async function relatedMeasures(service: Service, id: string, limit: number): Promise<NamedRelated[]> {
  const related = await service.related(findMeasure(service, id).id, limit);
  const names = new Map(service.corpus.vocabulary.concepts.map((concept) => [concept.id, concept.pref]));
  return related.map(({ hit, reasons, concepts }) => ({
    hit,
    reasons,
    concepts: concepts.flatMap((concept) => {
      const name = names.get(concept);
      return name ? [{ id: concept, name }] : [];
    }),
  }));
}
