/** The pages' style sheet, script and icon, from our own host. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { APP_CSS } from '../assets/app-css.ts';
import { APP_JS } from '../assets/app-js.ts';
import { ICON_SVG } from '../assets/icon.ts';
import { versionOf } from '../assets/version.ts';

const YEAR_IN_SECONDS = 31_536_000;

const ASSETS = [
  { path: '/assets/app.css', type: 'text/css; charset=utf-8', text: APP_CSS },
  { path: '/assets/app.js', type: 'text/javascript; charset=utf-8', text: APP_JS },
  { path: '/assets/icon.svg', type: 'image/svg+xml', text: ICON_SVG },
];

export function assetRoutes(app: OpenAPIHono): void {
  for (const { path, type, text } of ASSETS) {
    const version = versionOf(text);
    app.get(path, (c) => {
      // Kept for good under the address that names its content, and asked for again under any other.
      const kept = c.req.query('v') === version;
      c.header('Content-Type', type);
      c.header('Cache-Control', kept ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache');
      return c.body(text);
    });
  }
}
