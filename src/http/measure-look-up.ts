/** Measures as every interface looks them up: those that match filters, one by its id, and what is related to one. */
import type { Knowledge } from '../search/knowledge.ts';
import { passes } from '../search/structured.ts';
import type { Localized, RelatedUnit, Unit } from '../types.ts';
import type { Service } from './deps.ts';
import { type GivenFilters, resolveFilters } from './filters.ts';
import { byText } from './listing.ts';
import { found } from './look-up.ts';
import { type MeasureView, measureView } from './unit-view.ts';

/** In the order of the source, by title, or by county and then title. */
export const SORTS = ['source', 'title', 'county'] as const;

/** How many related measures are given. */
export const DEFAULT_RELATED = 5;
export const MAX_RELATED = 20;

/** How many measures are compared at a time. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 4;

const title = (unit: MeasureView) => unit.title;

/** Orders of measures and other units beside that of the source. */
export const UNIT_ORDERS = {
  title: byText(title),
  county: byText<MeasureView>(({ county }) => county?.name ?? '', title),
};

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
  return sort === 'source' ? measures : measures.toSorted(UNIT_ORDERS[sort]);
}

/** The measure with this id. Throws AppError `not_found`. */
export function findMeasure(service: Service, id: string): Unit {
  const unit = service.corpus.unitById.get(id);
  return found(unit?.kind === 'measure' ? unit : undefined, 'measure', id, '/api/measures');
}

/** The parts of the county's own description of a measure; none where the source has a title only. */
export function descriptionsOf({ corpus }: Pick<Service, 'corpus'>, id: string): Unit[] {
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
