/** What filters and questions are read by: phases, counties, categories, actors and concepts, as lists and one by one. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { actorRoutes } from './actors.ts';
import { categoryRoutes } from './categories.ts';
import { conceptRoutes } from './concepts.ts';
import { countyRoutes } from './counties.ts';
import { phaseRoutes } from './phases.ts';

export function vocabularyRoutes(app: OpenAPIHono, deps: Deps): void {
  phaseRoutes(app, deps);
  countyRoutes(app, deps);
  categoryRoutes(app, deps);
  actorRoutes(app, deps);
  conceptRoutes(app, deps);
}
