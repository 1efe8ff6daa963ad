/** Scripts that other sites' pages load. An address that names a version keeps giving that very one, so that a hash of it holds. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AppError } from '../../errors.ts';
import { FILES_FOR_OTHERS } from '../headers.ts';
import { keptName, type Site } from '../site.ts';
import { shown } from '../validation.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';
/** So short that a mended script is everywhere within the hour. */
const FOR_A_WHILE = 'public, max-age=300, stale-while-revalidate=3300';

export function filesForOthersRoutes(app: OpenAPIHono, open: () => Promise<Site>): void {
  for (const path of FILES_FOR_OTHERS) app.get(path, async (c) => file(c, path.slice(1), await open()));
}

async function file(c: Context, name: string, site: Site): Promise<Response> {
  const version = c.req.query('v');
  const newest = site.files[name];
  const isNewest = version === undefined || version === newest?.version;
  const wanted = isNewest ? name : keptName(name, version);
  const found = Object.hasOwn(site.files, wanted) ? site.files[wanted] : undefined;
  if (!found) {
    const which = version === undefined ? '' : ` in version ${shown(version)}`;
    throw new AppError('not_found', `There is no /${name}${which}.`);
  }
  c.header('Content-Type', found.type);
  c.header('Cache-Control', version === undefined ? FOR_A_WHILE : FOR_GOOD);
  return c.body(await site.read(wanted));
}
