/** GET /api/concepts and /api/concepts/{id}: the thesaurus that questions are read by, and the units that name its concepts. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Knowledge, unitsNaming } from '../../search/knowledge.ts';
import type { Concept } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { listSchemas } from '../listing.ts';
import { addLookUp } from '../look-up.ts';
import { addNamesListing } from '../names-listing.ts';
import { localizedSchema } from '../schemas.ts';
import { unitView } from '../unit-view.ts';
import { count } from './counting.ts';
import { unitSchema } from './units.ts';

/** Definitions are ours, and say so. */
const OURS = 'Tiltakssøk';

const conceptSchema = z
  .strictObject({
    id: z.string().openapi({ example: 'praksisbrev' }),
    pref: localizedSchema.openapi({ description: 'What it is called.' }),
    abbr: z.array(z.string()),
    definition: localizedSchema
      .nullable()
      .openapi({ description: 'What the word means, in our own words; never the source’s.' }),
    definedBy: z.string().nullable().openapi({ description: 'Whose definition it is.', example: OURS }),
    broader: z.array(z.string()).openapi({ description: 'Ids of wider concepts.' }),
    narrower: z.array(z.string()),
    related: z.array(z.string()),
    los: z.array(z.string()).openapi({
      description: 'Terms of Los, the public sector’s shared vocabulary, that it falls under.',
    }),
    units: count.openapi({ description: 'How many measures and passages name it in their own words.' }),
  })
  .openapi('Concept');
type ConceptView = z.infer<typeof conceptSchema>;

const schemas = listSchemas('Concepts', 'concepts', conceptSchema);
export const conceptsSchema = schemas.full;

export const conceptDetailSchema = z
  .strictObject({
    ...conceptSchema.shape,
    named: z
      .array(unitSchema)
      .openapi({ description: 'The units that name it, in the order of the source.' }),
  })
  .openapi('ConceptDetail');

function conceptView(concept: Concept, corpus: Knowledge): ConceptView {
  const { id, pref, abbr, broader, related, los = [], definition } = concept;
  const narrower = corpus.vocabulary.concepts.filter((other) => other.broader.includes(id));
  return {
    id,
    pref,
    abbr,
    definition: definition ?? null,
    definedBy: definition ? OURS : null,
    broader,
    narrower: narrower.map((other) => other.id),
    related,
    los,
    units: unitsNaming(corpus, id).length,
  };
}

export function conceptRoutes(app: OpenAPIHono, deps: Deps): void {
  addNamesListing(
    app,
    deps,
    {
      path: '/api/concepts',
      summary: 'The concepts of the thesaurus',
      key: 'concepts',
      item: conceptSchema,
      file: 'begreper',
      sorts: { units: (a, b) => b.units - a.units },
      examples: ['/api/concepts?q=kurs&limit=3'],
      entries: ({ vocabulary }) => vocabulary.concepts,
      names: ({ pref, abbr }) => [pref, abbr],
      view: conceptView,
      term: ({ id, pref, definition }) => ({
        ...{ at: `/vocabulary.jsonld#${id}`, id, name: pref },
        ...(definition ? { description: definition, creator: { '@type': 'Organization', name: OURS } } : {}),
      }),
    },
    schemas,
  );
  addLookUp(app, deps, {
    list: '/api/concepts',
    tag: 'Vocabulary',
    kind: 'concept',
    about: 'Id of a concept.',
    example: 'kvalifiseringskurs',
    schema: conceptDetailSchema,
    find(corpus, id) {
      const concept = corpus.conceptById.get(id);
      const named = unitsNaming(corpus, id).map((unit) => unitView(unit, corpus));
      return concept && { ...conceptView(concept, corpus), named };
    },
  });
}
