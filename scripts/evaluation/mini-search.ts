/** The keyword engine that speed and quality are held against: MiniSearch as one would set it up for these units. */

import { stemmer } from '@orama/stemmers/norwegian';
import MiniSearch from 'minisearch';
import type { Engine } from '../../src/search/engine.ts';

/** Looks up words as they are, begun and misspelt. */
export const MINI_SEARCH_OPTIONS = { prefix: true, fuzzy: 0.2 };

/** An index over the same units, with the Norwegian Snowball stemmer. */
export function createMiniSearch({ knowledge }: Engine): MiniSearch {
  const index = new MiniSearch({
    fields: ['text', 'context', 'title'],
    processTerm: (term) => stemmer(term.toLowerCase()),
  });
  index.addAll(
    knowledge.units.map(({ id, text, context, title }) => ({ id, text, title, context: context.join(' ') })),
  );
  return index;
}
