/** The browser's code, from our own host: the pages' style sheet, script and icon. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { AppError } from '../../errors.ts';
import type { Site } from '../site.ts';
import { shown } from '../validation.ts';

const YEAR_IN_SECONDS = 31_536_000;

export function assetRoutes(app: OpenAPIHono, open: () => Promise<Site>): void {
  app.get('/assets/:name', async (c) => {
    const site = await open();
    const name = c.req.param('name');
    const file = Object.hasOwn(site.files, name) ? site.files[name] : undefined;
    if (!file) throw new AppError('not_found', `There is no file ${shown(name)}.`);
    // Kept for good under the address that names its content, and asked for again under any other.
    const kept = c.req.query('v') === file.version;
    c.header('Content-Type', file.type);
    c.header('Cache-Control', kept ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache');
    return c.body(await site.read(name));
  });
}
