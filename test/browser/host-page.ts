/** A page of a county's own site, on another origin, under the strictest policy that an element of ours must work under. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, inject } from 'vitest';

const servers: Server[] = [];

/** Registers that all that was served is stopped after the tests of a file. */
export function closeHosts(): void {
  afterAll(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
}

/** Serves on any free port of this machine; resolves with the origin, which is never the site's. */
export async function serveOn(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface HostPage {
  /** What stands in the page's body, with "{site}" for our address. */
  body: string;
  lang?: string;
  /** Origins beside ours that scripts may ask, as the policy has them. */
  alsoAsks?: string;
  /** Directives beside the strict ones. */
  alsoAllows?: string;
  /** The page's own style sheet. */
  css?: string;
}

/** The policy that is asked of a page at least: nothing inline, and nothing of any other host. */
export const strictPolicy = (site: string, alsoAsks = ''): string =>
  `default-src 'none'; script-src ${site}; connect-src ${`${site} ${alsoAsks}`.trim()}; style-src ${site}`;

/** A page with this body; resolves with its address. */
export async function hostPage({ body, lang = 'nb', alsoAsks, alsoAllows, css }: HostPage): Promise<string> {
  const site = inject('url');
  const own = css === undefined ? '' : '<link rel="stylesheet" href="/own.css">';
  return serveOn((request, response) => {
    if (request.url === '/own.css') {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(css);
      return;
    }
    const policy = [strictPolicy(site, alsoAsks) + (css === undefined ? '' : " 'self'"), alsoAllows];
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.filter(Boolean).join('; '),
    });
    response.end(`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fylkeskommunen</title>${own}</head>
<body><main><h1>Fylkeskommunen</h1>
${body.replaceAll('{site}', site)}
</main></body></html>`);
  });
}

export const SCRIPT = '<script type="module" src="{site}/widget.js"></script>';
