/** Lists as linked data. What writes them is loaded when first asked for: few take a list so, and a cold start does without it. */
import { z } from '@hono/zod-openapi';
import type { MeasureView, UnitView } from '../unit-view.ts';
import type { Format, Written } from './format.ts';
import type { Term } from './json-ld.ts';

type Writers = typeof import('./json-ld.ts');

function linked<Item>(list: (writers: Writers, items: readonly Item[], of: Written) => object): Format<Item> {
  return {
    type: 'application/ld+json',
    schema: z.record(z.string(), z.unknown()),
    write: async (items, of) => JSON.stringify(list(await import('./json-ld.ts'), items, of)),
  };
}

export const linkedMeasures = linked<MeasureView>(({ measuresJsonLd }, measures, { total, origin }) =>
  measuresJsonLd(measures, total, origin),
);

export const linkedUnits = linked<UnitView>(({ unitsJsonLd }, units, { total, origin }) =>
  unitsJsonLd(units, total, origin),
);

/** Names of the vocabulary. */
export function linkedTerms<View>(termOf: (view: View) => Term): Format<View> {
  return linked<View>(({ termsJsonLd }, views, { total, origin }) =>
    termsJsonLd(views.map(termOf), total, origin),
  );
}
