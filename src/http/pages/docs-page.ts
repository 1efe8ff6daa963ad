/** The API's reference as a page, made from its OpenAPI document and the table of error codes. */
import { html } from 'hono/html';
import { ERRORS } from '../../errors.ts';
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
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: { minimum?: number; maximum?: number; default?: unknown };
}

/** A question to try each route with; routes without one are shown without a link. */
const TRY: Record<string, string> = {
  '/api/search': '/api/search?q=Vg2-Vg3&county=AK',
  '/api/measures': '/api/measures?phase=2.5',
  '/api/phases': '/api/phases',
  '/api/counties': '/api/counties',
  '/api/categories': '/api/categories',
  '/api/actors': '/api/actors',
  '/healthz': '/healthz',
  '/ask': '/ask?query=Vg2-Vg3&streaming=false',
};

const ASK_EXAMPLE = `curl -H 'Content-Type: application/json' -d '{"question": "Hvilke tiltak finnes for Vg2–Vg3?"}' `;

export function docsPage(page: Page, document: object): Html {
  const { docs } = page.strings;
  const { paths = {}, components } = document as Described;
  const english = page.language === 'en' ? '' : html` lang="en"`;
  return layout(
    page,
    docs.heading,
    html`<h1>${docs.heading}</h1>
<p class="lead">${docs.lead} <a href="/openapi.json">/openapi.json</a></p>
<p>${docs.agents} <code>/mcp</code></p>
<div${english}>
${Object.entries(paths).map(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => route(page, method, path, operation)),
)}
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

function route(
  page: Page,
  method: string,
  path: string,
  { summary, parameters = [], requestBody, responses = {} }: Operation,
): Html {
  const example = TRY[path];
  const link = example === undefined ? '' : html`<p><a href="${example}"><code>${example}</code></a></p>`;
  const command = path === '/api/ask' ? html`<p><code>${ASK_EXAMPLE}…/api/ask</code></p>` : '';
  const list =
    parameters.length === 0
      ? ''
      : html`<h3>${page.strings.docs.parameters}</h3><dl class="facts">${parameters.map(parameter)}</dl>`;
  return html`<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summary ?? ''}</p>${link}${command}${list}
<dl class="facts">${shape(page.strings.docs.body, requestBody)}${shape(page.strings.docs.answer, responses['200'])}</dl>`;
}

function shape(label: string, body: Content | undefined): Html | '' {
  const schema = body?.content?.['application/json']?.schema;
  return schema ? html`<dt>${label}</dt><dd>${typeOf(schema)}</dd>` : '';
}

function parameter({ name, description = '', required = false, schema = {} }: Parameter): Html {
  const { minimum, maximum, default: fallback } = schema;
  const range = minimum === undefined || maximum === undefined ? '' : ` ${minimum}–${maximum}.`;
  const normally = fallback === undefined ? '' : ` Default ${String(fallback)}.`;
  return html`<dt><code>${name}</code>${required ? ' *' : ''}</dt><dd>${description}${range}${normally}</dd>`;
}
