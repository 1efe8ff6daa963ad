/** The HTTP contract's table of contents: what every response goes through, then the routes, then what went wrong. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { requestId } from 'hono/request-id';
import { AppError } from '../errors.ts';
import { answerError } from './answer-error.ts';
import { withBase } from './base.ts';
import type { Deps } from './deps.ts';
import { withCheckedEncoding } from './encoding.ts';
import { withHeaders } from './headers.ts';
import { defaultLog } from './log.ts';
import { routeOf, withMethods } from './methods.ts';
import { withMoved } from './moved.ts';
import { appErrorOf, logEntryOf } from './problem.ts';
import { withRateLimit } from './rate-limit.ts';
import { withRequestLog } from './request-log.ts';
import { askRoute } from './routes/ask.ts';
import { assetRoutes } from './routes/assets.ts';
import { compareRoute } from './routes/compare.ts';
import { descriptionRoutes } from './routes/description.ts';
import { discoveryRoutes } from './routes/discovery.ts';
import { embeddingRoutes } from './routes/embedding.ts';
import { filesForOthersRoutes } from './routes/files-for-others.ts';
import { healthRoute } from './routes/health.ts';
import { mcpRoute } from './routes/mcp.ts';
import { measureListRoute } from './routes/measure-list.ts';
import { measureRoutes } from './routes/measures.ts';
import { nlwebRoutes } from './routes/nlweb.ts';
import { pageRoutes } from './routes/pages.ts';
import { searchRoute } from './routes/search.ts';
import { suggestRoute } from './routes/suggest.ts';
import { unitRoutes } from './routes/units.ts';
import { vocabularyRoutes } from './routes/vocabulary.ts';
import { settingsFrom } from './settings.ts';
import { type Site, withSite } from './site.ts';
import { whileStopping } from './stopping.ts';
import { withTags } from './tags.ts';
import { withTimings } from './timing.ts';
import { throwIfRefused } from './validation.ts';

/** A longer X-Request-Id than this is not taken over. */
const MAX_REQUEST_ID = 128;

/** What a 304 keeps beside what HTTP asks for: about this exchange, not about the page. */
const RETAINED_TOO = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'ratelimit',
  'ratelimit-policy',
  'server-timing',
  'x-request-id',
];

/**
 * The whole site over one service: API, pages and their assets.
 * Every error is answered as a problem (RFC 9457), or as a page where a browser asks for one.
 */
export function createApp(deps: Deps): OpenAPIHono {
  const site = deps.site ?? (() => Promise.reject<Site>(new AppError('site_missing')));
  const { log = defaultLog } = deps;
  const settings = deps.settings ?? settingsFrom({});
  const app = new OpenAPIHono({ defaultHook: throwIfRefused });

  app.use(requestId({ limitLength: MAX_REQUEST_ID }));
  app.use(withRequestLog(app, deps.logRequest));
  // A 304 carries no headers of its own, since browsers would put them on the page they have kept.
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...RETAINED_TOO] }));
  app.use(withHeaders(settings));
  app.use(withBase(settings));
  app.use(withTimings);
  app.use(withSite(site));
  if (deps.stage) app.use(whileStopping(deps.stage));
  app.use(withMethods(app));
  app.use(withRateLimit(deps.limits));
  app.use(withCheckedEncoding);
  app.use(withTags(deps, settings));

  searchRoute(app, deps);
  suggestRoute(app, deps);
  askRoute(app, deps);
  for (const path of ['/api/:list/:id/*', '/tiltak/:id']) app.use(path, withMoved(deps, 'id'));

  measureListRoute(app, deps);
  compareRoute(app, deps);
  measureRoutes(app, deps);
  unitRoutes(app, deps);
  vocabularyRoutes(app, deps);
  mcpRoute(app, deps);
  nlwebRoutes(app, deps);
  healthRoute(app, deps);
  descriptionRoutes(app, deps);
  assetRoutes(app, site);
  filesForOthersRoutes(app, site);
  embeddingRoutes(app, deps, settings);
  discoveryRoutes(app, deps, settings);
  pageRoutes(app, deps, settings);

  app.notFound((c) => answerError(c, new AppError('not_found', `There is nothing at ${c.req.path}.`)));
  app.onError((thrown, c) => {
    const error = appErrorOf(thrown);
    if (error.status >= 500)
      log(logEntryOf(error, c.req.method, routeOf(app, c.req.path), c.get('requestId')));
    return answerError(c, error);
  });
  return app;
}
