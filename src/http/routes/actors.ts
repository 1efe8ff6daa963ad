/** GET /api/actors and /api/actors/{id}: the actors of chapter 3, with how much there is for each. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Actor } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../filter-names.ts';
import { listSchemas } from '../listing.ts';
import { addLookUp } from '../look-up.ts';
import { addNamesListing } from '../names-listing.ts';
import { localizedSchema } from '../schemas.ts';
import { count } from './counting.ts';

export const actorSchema = z
  .strictObject({
    id: z.string().openapi({ example: 'skole' }),
    name: z.string(),
    names: localizedSchema,
    passages: count,
  })
  .openapi('Actor');
type ActorView = z.infer<typeof actorSchema>;

const schemas = listSchemas('Actors', 'actors', actorSchema);
export const actorsSchema = schemas.full;

function actorView({ id, name, names }: Actor, { units }: Knowledge): ActorView {
  return { id, name, names, passages: units.filter((unit) => unit.actor === id).length };
}

export function actorRoutes(app: OpenAPIHono, deps: Deps): void {
  addNamesListing(
    app,
    deps,
    {
      path: '/api/actors',
      summary: 'The actors of chapter 3',
      key: 'actors',
      item: actorSchema,
      file: 'aktorer',
      entries: ({ vocabulary }) => vocabulary.actors,
      names: ({ name, names }) => [names, name],
      view: actorView,
      term: ({ id, names }) => ({ at: `/api/actors/${id}`, id, name: names }),
    },
    schemas,
  );
  addLookUp(app, deps, {
    list: '/api/actors',
    tag: 'Vocabulary',
    kind: 'actor',
    about: 'Id or name of an actor.',
    example: 'skole',
    schema: actorSchema,
    find(corpus, written) {
      const [id = ''] = namesOf(corpus.vocabulary).actor.find(written) ?? [];
      const actor = corpus.actorById.get(id);
      return actor && actorView(actor, corpus);
    },
  });
}
