/** GET /api/phases, /api/counties, /api/categories and /api/actors: what filters may hold, with how much there is of each. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Unit } from '../../types.ts';
import type { Deps } from '../deps.ts';
import { answers, problems } from '../route.ts';
import { localizedSchema } from '../schemas.ts';
import { strictFields } from '../strict-fields.ts';

const count = z.int().min(0);

export const phasesSchema = z
  .strictObject({
    phases: z.array(
      z.strictObject({
        id: z.string().openapi({ example: '2.5' }),
        name: localizedSchema,
        motto: z.string().openapi({ description: 'The source’s own motto for the phase.' }),
        passages: count,
        measures: z.strictObject({ explicit: count, derived: count }),
        url: z.string(),
      }),
    ),
  })
  .openapi('Phases');

export const countiesSchema = z
  .strictObject({
    counties: z.array(
      z.strictObject({
        code: z.string().openapi({ example: 'AK' }),
        name: z.string(),
        number: z.string().openapi({ description: 'Official number in 2015.' }),
        measures: count,
        url: z.string(),
      }),
    ),
    later: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        number: z.string(),
        from: z.int(),
        to: z.int().nullable(),
        consistsOf: z.array(z.string()).openapi({ description: 'Codes of the counties of 2015 it covers.' }),
        note: localizedSchema.nullable(),
        measures: count,
      }),
    ),
  })
  .openapi('Counties');

export const categoriesSchema = z
  .strictObject({
    categories: z.array(
      z.strictObject({
        id: z.string().openapi({ example: '4.4' }),
        name: z.string(),
        short: localizedSchema,
        measures: count,
        groups: z.array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            measures: count,
            subgroups: z.array(z.strictObject({ id: z.string(), name: z.string(), measures: count })),
          }),
        ),
      }),
    ),
  })
  .openapi('Categories');

export const actorsSchema = z
  .strictObject({
    actors: z.array(
      z.strictObject({
        id: z.string().openapi({ example: 'skole' }),
        name: z.string(),
        names: localizedSchema,
        passages: count,
      }),
    ),
  })
  .openapi('Actors');

function lookUp<P extends string, T extends z.ZodType>(path: P, summary: string, schema: T) {
  return createRoute({
    method: 'get',
    path,
    tags: ['Vocabulary'],
    summary,
    request: { query: strictFields({}) },
    responses: { ...answers(summary, schema), ...problems(400, 503) },
  });
}

const measuresOf = (units: readonly Unit[], matches: (unit: Unit) => boolean) =>
  units.filter((unit) => unit.kind === 'measure' && matches(unit)).length;

export function vocabularyRoutes(app: OpenAPIHono, deps: Deps): void {
  app.openapi(lookUp('/api/phases', 'The phases of the framework', phasesSchema), async (c) => {
    const { units, vocabulary } = (await deps.service()).corpus;
    const tied = (id: string, basis: string) => (unit: Unit) =>
      unit.phases.some((link) => link.id === id && link.basis === basis);
    const phases = vocabulary.phases.map(({ id, name, motto }) => ({
      id,
      name,
      motto,
      passages: units.filter((unit) => unit.section === id).length,
      measures: {
        explicit: measuresOf(units, tied(id, 'explicit')),
        derived: measuresOf(units, tied(id, 'derived')),
      },
      url: `/fase/${id}`,
    }));
    return c.json({ phases }, 200);
  });
  app.openapi(lookUp('/api/counties', 'The counties of 2015, and later ones', countiesSchema), async (c) => {
    const { units, vocabulary } = (await deps.service()).corpus;
    const counties = vocabulary.counties.map(({ code, name, number }) => ({
      code,
      name,
      number,
      measures: measuresOf(units, (unit) => unit.county === code),
      url: `/fylke/${encodeURIComponent(code)}`,
    }));
    const later = vocabulary.laterCounties.map(({ id, name, number, from, to, consistsOf, note }) => ({
      id,
      name,
      number,
      from,
      to,
      consistsOf,
      note,
      measures: measuresOf(units, (unit) => unit.county !== null && consistsOf.includes(unit.county)),
    }));
    return c.json({ counties, later }, 200);
  });
  app.openapi(lookUp('/api/categories', 'Categories, groups and subgroups', categoriesSchema), async (c) => {
    const { units, vocabulary } = (await deps.service()).corpus;
    const categories = vocabulary.categories.map((category) => ({
      id: category.id,
      name: category.name,
      short: category.short,
      measures: measuresOf(units, (unit) => unit.category === category.id),
      groups: category.groups.map((group) => ({
        id: group.id,
        name: group.name,
        measures: measuresOf(units, (unit) => unit.group === group.id),
        subgroups: group.subgroups.map(({ id, name }) => ({
          id,
          name,
          measures: measuresOf(units, (unit) => unit.subgroup === id),
        })),
      })),
    }));
    return c.json({ categories }, 200);
  });
  app.openapi(lookUp('/api/actors', 'The actors of chapter 3', actorsSchema), async (c) => {
    const { units, vocabulary } = (await deps.service()).corpus;
    const actors = vocabulary.actors.map(({ id, name, names }) => ({
      id,
      name,
      names,
      passages: units.filter((unit) => unit.actor === id).length,
    }));
    return c.json({ actors }, 200);
  });
}
