/** The HTTP contract's table of contents: what every response goes through, then the routes, then what went wrong. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { AppError } from '../errors.ts';
import { answerError } from './answer-error.ts';
import type { Deps } from './deps.ts';
import { withCheckedEncoding } from './encoding.ts';
import { withHeaders } from './headers.ts';
import { defaultLog } from './log.ts';
import { withMethods } from './methods.ts';
import { appErrorOf, logEntryOf } from './problem.ts';
import { askRoute } from './routes/ask.ts';
import { assetRoutes } from './routes/assets.ts';
import { descriptionRoutes } from './routes/description.ts';
import { healthRoute } from './routes/health.ts';
import { mcpRoute } from './routes/mcp.ts';
import { measureListRoute } from './routes/measure-list.ts';
import { measureRoutes } from './routes/measures.ts';
import { nlwebRoutes } from './routes/nlweb.ts';
import { pageRoutes } from './routes/pages.ts';
import { searchRoute } from './routes/search.ts';
import { suggestRoute } from './routes/suggest.ts';
import { vocabularyRoutes } from './routes/vocabulary.ts';
import { type Site, withSite } from './site.ts';
import { throwIfRefused } from './validation.ts';

/**
 * The whole site over one service: API, pages and their assets.
 * Every error is answered as a problem (RFC 9457), or as a page where a browser asks for one.
 */
export function createApp(deps: Deps): OpenAPIHono {
  const site = deps.site ?? (() => Promise.reject<Site>(new AppError('site_missing')));
  const { log = defaultLog } = deps;
  const app = new OpenAPIHono({ defaultHook: throwIfRefused });

  // Outermost: a 304 carries no headers of its own, since browsers would put them on the page they have kept.
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin'] }));
  app.use(withHeaders);
  app.use(withMethods(app));
  app.use(withCheckedEncoding);
  app.use(withSite(site));

  searchRoute(app, deps);
  suggestRoute(app, deps);
  askRoute(app, deps);
  measureListRoute(app, deps);
  measureRoutes(app, deps);
  vocabularyRoutes(app, deps);
  mcpRoute(app, deps);
  nlwebRoutes(app, deps);
  healthRoute(app, deps);
  descriptionRoutes(app, deps);
  assetRoutes(app, site);
  pageRoutes(app, deps);

  app.notFound((c) => answerError(c, new AppError('not_found', `There is nothing at ${c.req.path}.`)));
  app.onError((thrown, c) => {
    const error = appErrorOf(thrown);
    if (error.status >= 500) log(logEntryOf(error, c.req.method, c.req.path));
    return answerError(c, error);
  });
  return app;
}
