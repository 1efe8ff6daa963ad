/** GET /api/phases and /api/phases/{id}: the phases of the framework, with how much there is of each. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Phase } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../filter-names.ts';
import { listSchemas } from '../listing.ts';
import { addLookUp } from '../look-up.ts';
import { addNamesListing } from '../names-listing.ts';
import { localizedSchema } from '../schemas.ts';
import { count, measuresOf } from './counting.ts';

export const phaseSchema = z
  .strictObject({
    id: z.string().openapi({ example: '2.5' }),
    name: localizedSchema,
    motto: z.string().openapi({ description: 'The source’s own motto for the phase.' }),
    passages: count,
    measures: z.strictObject({ explicit: count, derived: count }),
    url: z.string(),
  })
  .openapi('Phase');
type PhaseView = z.infer<typeof phaseSchema>;

const schemas = listSchemas('Phases', 'phases', phaseSchema);
export const phasesSchema = schemas.full;

function phaseView({ id, name, motto }: Phase, { units }: Knowledge): PhaseView {
  const tied = (basis: string) =>
    measuresOf(units, (unit) => unit.phases.some((link) => link.id === id && link.basis === basis));
  const passages = units.filter((unit) => unit.section === id).length;
  const measures = { explicit: tied('explicit'), derived: tied('derived') };
  return { id, name, motto, passages, measures, url: `/fase/${id}` };
}

export function phaseRoutes(app: OpenAPIHono, deps: Deps): void {
  addNamesListing(
    app,
    deps,
    {
      path: '/api/phases',
      summary: 'The phases of the framework',
      key: 'phases',
      item: phaseSchema,
      file: 'faser',
      entries: ({ vocabulary }) => vocabulary.phases,
      names: ({ name, motto }) => [name, motto],
      view: phaseView,
      term: ({ id, name, motto, url }) => ({ at: url, id, name, description: motto }),
    },
    schemas,
  );
  addLookUp(app, deps, {
    list: '/api/phases',
    tag: 'Vocabulary',
    kind: 'phase',
    about: 'Section number ("2.5") or name of a phase.',
    example: '2.5',
    schema: phaseSchema,
    find(corpus, written) {
      const [id = ''] = namesOf(corpus.vocabulary).phase.find(written) ?? [];
      const phase = corpus.phaseById.get(id);
      return phase && phaseView(phase, corpus);
    },
    allowed: ({ vocabulary }) => namesOf(vocabulary).phase.allowed,
  });
}
