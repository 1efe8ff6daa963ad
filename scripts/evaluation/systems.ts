/** What is measured side by side: the product, each of its legs, and the keyword engines people would use instead. */

import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import type { Engine } from '../../src/search/engine.ts';
import { retrieve, WEIGHTS, type Weights } from '../../src/search/retrieve.ts';
import { search } from '../../src/search/search.ts';
import { understand } from '../../src/search/understand.ts';
import { LEGS, type Leg, NO_FILTERS } from '../../src/types.ts';
import { createMiniSearch, MINI_SEARCH_OPTIONS } from './mini-search.ts';

/** Something that ranks units for a question: ids, best first, at most `limit`. */
export interface System {
  name: string;
  rank(question: string, limit: number): string[] | Promise<string[]>;
}

/** The product, as its search interface answers. */
export function product(engine: Engine): System {
  return {
    name: 'Tiltakssøk',
    rank: (text, limit) =>
      search(engine, { text, filters: NO_FILTERS, limit, offset: 0 }).results.map((hit) => hit.id),
  };
}

const STRUCTURE: Leg[] = ['title', 'phase', 'county', 'category', 'actor'];

/** The product's ranking with some of its legs only, the relevance floor aside. */
export function ablations(engine: Engine): System[] {
  const subsets: [string, Leg[]][] = [
    ['words', ['lexical']],
    ['vectors', ['semantic']],
    ['thesaurus', ['concept']],
    ['matters', ['matter']],
    ['structure', STRUCTURE],
    ['words + vectors', ['lexical', 'semantic']],
    ['words + thesaurus', ['lexical', 'concept']],
    ['vectors + thesaurus', ['semantic', 'concept']],
    ['thesaurus + structure', ['concept', ...STRUCTURE]],
    ['words + structure', ['lexical', ...STRUCTURE]],
    ['vectors + structure', ['semantic', ...STRUCTURE]],
    ['all but matters', LEGS.filter((leg) => leg !== 'matter')],
    ['all but thesaurus', LEGS.filter((leg) => leg !== 'concept')],
    ['all', [...LEGS]],
  ];
  return subsets.map(([name, legs]) => {
    const weights = Object.fromEntries(
      LEGS.map((leg) => [leg, legs.includes(leg) ? WEIGHTS[leg] : 0]),
    ) as Weights;
    return {
      name,
      rank(text, limit) {
        const reading = understand(engine, text);
        const { hits } = retrieve(engine, reading, NO_FILTERS, weights);
        return hits.slice(0, limit).map(({ unit }) => unit.id);
      },
    };
  });
}

/** MiniSearch with the Norwegian Snowball stemmer, prefixes and fuzzy matching, over the same units. */
export function miniSearch(engine: Engine): System {
  const index = createMiniSearch(engine);
  return {
    name: 'MiniSearch',
    rank: (text, limit) =>
      index
        .search(text, MINI_SEARCH_OPTIONS)
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
}

/** Orama's full-text search with its Norwegian stemmer, over the same units. */
export async function orama({ knowledge }: Engine): Promise<System> {
  const index = create({
    schema: { id: 'string', text: 'string', context: 'string', title: 'string' },
    components: { tokenizer: { language: 'norwegian', stemming: true, stemmer: norwegian } },
  });
  await insertMultiple(
    index,
    knowledge.units.map(({ id, text, context, title }) => ({ id, text, title, context: context.join(' ') })),
  );
  return {
    name: 'Orama',
    async rank(term, limit) {
      const { hits } = await oramaSearch(index, {
        term,
        limit,
        tolerance: 1,
        properties: ['text', 'context', 'title'],
      });
      return hits.map((hit) => String(hit.document.id));
    },
  };
}
