/** The browser's code as the build bundled it: which files there are, their versions, and their bytes. */
import { z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';
import type { ReadFile } from '../index/format.ts';
import { isOpen } from './headers.ts';

/** Where the bundled files lie, beside the index. */
export const SITE_FOLDER = 'site';
export const SITE_MANIFEST = 'site.json';

const fileSchema = z.strictObject({
  /** Content-Type. */
  type: z.string(),
  /** Names the content: hex digits of its SHA-256. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** For `integrity` in a script or link element of another site. */
  integrity: z.string().startsWith('sha384-'),
});
export const siteManifestSchema = z.record(z.string(), fileSchema);
export type SiteManifest = z.infer<typeof siteManifestSchema>;

export interface Site {
  files: SiteManifest;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Pages are whole without it: they are then served without style and script. */
const NONE: Site = { files: {}, read: () => Promise.reject(new AppError('site_missing')) };

/** Opens what the build bundled. Rejects with AppError `site_missing` where there is none, or it cannot be read. */
export async function openSite(read: ReadFile): Promise<Site> {
  try {
    const text = new TextDecoder().decode(await read(`${SITE_FOLDER}/${SITE_MANIFEST}`));
    const files = siteManifestSchema.parse(JSON.parse(text));
    return { files, read: (name) => read(`${SITE_FOLDER}/${name}`) };
  } catch (cause) {
    throw new AppError('site_missing', undefined, { cause });
  }
}

/** The address of a file that browsers may keep for good; the bare one where the file is not known. */
export function siteUrl({ files }: Pick<Site, 'files'>, name: string): string {
  const file = files[name];
  return file ? `/assets/${name}?v=${file.version}` : `/assets/${name}`;
}

/** Name of a version of a file that was released, and is kept beside the newest: "widget-0123456789ab.js". */
export function keptName(name: string, version: string): string {
  return name.replace(/(?=\.\w+$)/, `-${version}`);
}

/** The address of a script for other sites' pages in its newest version, on this host; the bare one where it is not known. */
export function scriptUrl({ files }: Pick<Site, 'files'>, name: string): string {
  const file = files[name];
  return file ? `/${name}?v=${file.version}` : `/${name}`;
}

declare module 'hono' {
  interface ContextVariableMap {
    site: Site;
  }
}

/** Gives pages the site's files as `c.get('site')`, as far as they are there; data needs none. */
export function withSite(open: () => Promise<Site>): MiddlewareHandler {
  return async (c, next) => {
    if (!isOpen(c.req.path)) c.set('site', await open().catch(() => NONE));
    await next();
  };
}
