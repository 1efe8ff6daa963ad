/** The API's reference as a page, made from its OpenAPI document and the table of error codes. */
import { html } from 'hono/html';
import { ERRORS } from '../../errors.ts';
import type { Example } from '../route.ts';
import { type Schema, schemaSection, typeOf } from './docs-schema.ts';
import { layout } from './layout.ts';
import type { Html, Page } from './page.ts';

/** The parts of an OpenAPI document that the page shows. */
interface Described {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Content>;
  'x-examples'?: Example[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: { minimum?: number; maximum?: number; default?: unknown; enum?: string[] };
}

/** The reference of a document of `apiDocument`; `origin` begins the addresses of its examples. */
export function docsPage(page: Page, document: object, origin: string): Html {
  const { docs } = page.strings;
  const { paths = {}, components } = document as Described;
  const english = page.language === 'en' ? '' : html` lang="en"`;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return layout(
    page,
    docs.heading,
    html`<h1>${docs.heading}</h1>
<p class="lead">${docs.lead} <a href="/openapi.json">/openapi.json</a></p>
<p>${docs.agents} <code>/mcp</code></p>
<nav aria-label="${page.strings.source.contents}"><ul>${operations.map(
      ({ method, path, operation }) =>
        html`<li><a href="#${anchor(method, path)}"><code>${method.toUpperCase()} ${path}</code></a> <span${english}>${operation.summary ?? ''}</span></li>`,
    )}</ul></nav>
<div${english}>
${operations.map(({ method, path, operation }) => route(page, method, path, operation, origin))}
</div>
<h2>${docs.schemas}</h2>
<div${english}>${Object.entries(components?.schemas ?? {}).map(([name, schema]) => schemaSection(name, schema))}</div>
<h2 id="feilkoder">${docs.errors}</h2>
<div class="scroll" role="region" aria-labelledby="feilkoder" tabindex="0"><table>
<thead><tr><th scope="col">${docs.errors}</th><th scope="col">${docs.status}</th><th scope="col">${docs.remedy}</th></tr></thead>
<tbody>${Object.entries(ERRORS).map(
      ([code, { status, title, remedy }]) =>
        html`<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td lang="en">${title}. ${remedy}</td></tr>`,
    )}</tbody>
</table></div>`,
  );
}

const anchor = (method: string, path: string) => `${method}${path.replaceAll(/\W+/g, '-')}`;

function route(
  page: Page,
  method: string,
  path: string,
  { summary, parameters = [], requestBody, responses = {}, 'x-examples': examples = [] }: Operation,
  origin: string,
): Html {
  const list =
    parameters.length === 0
      ? ''
      : html`<h3>${page.strings.docs.parameters}</h3><dl class="facts">${parameters.map(parameter)}</dl>`;
  return html`<h2 id="${anchor(method, path)}"><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summary ?? ''}</p>${examples.map((example) => curl(example, origin))}${list}
<dl class="facts">${shape(page.strings.docs.body, requestBody)}${shape(page.strings.docs.answer, responses['200'])}</dl>`;
}

/** A request as a command, with a link where a browser can send it. */
function curl({ path, body }: Example, origin: string): Html {
  const address = `${origin}${path}`;
  if (body)
    return html`<p><code>curl ${address} -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'</code></p>`;
  return html`<p><code>curl '<a href="${path}">${address}</a>'</code></p>`;
}

function shape(label: string, body: Content | undefined): Html | '' {
  const { 'application/json': json, ...others } = body?.content ?? {};
  const more = Object.keys(others).map((type) => html` | <code>${type}</code>`);
  return json?.schema ? html`<dt>${label}</dt><dd>${typeOf(json.schema)}${more}</dd>` : '';
}

function parameter({ name, description = '', required = false, schema = {} }: Parameter): Html {
  const { minimum, maximum, default: fallback, enum: words } = schema;
  const one = words ? ` ${words.join(', ')}.` : '';
  const range = minimum === undefined || maximum === undefined ? '' : ` ${minimum}–${maximum}.`;
  const normally = fallback === undefined ? '' : ` Default ${String(fallback)}.`;
  return html`<dt><code>${name}</code>${required ? ' *' : ''}</dt><dd>${description}${one}${range}${normally}</dd>`;
}
