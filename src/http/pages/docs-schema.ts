/** Schemas of the OpenAPI document on the reference page: each field with its type, and links between them. */
import { html } from 'hono/html';
import type { Html } from './page.ts';

/** The parts of a JSON schema that the page shows. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  description?: string;
}

/** One named schema with its fields. */
export function schemaSection(name: string, schema: Schema): Html {
  return html`<h3 id="schema-${name}"><code>${name}</code></h3>${fields(schema)}`;
}

/** The type of a value, with links to the schemas it is made of. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a href="#schema-${name}"><code>${name}</code></a>`;
  }
  const either = schema.anyOf ?? schema.allOf;
  if (either) return html`${either.map((one, i) => html`${i > 0 ? ' | ' : ''}${typeOf(one)}`)}`;
  if (schema.enum) return html`<code>${schema.enum.map((value) => JSON.stringify(value)).join(' | ')}</code>`;
  if (schema.items) return html`${typeOf(schema.items)}<code>[]</code>`;
  if (schema.properties) return html`${fields(schema)}`;
  if (typeof schema.additionalProperties === 'object')
    return html`<code>{ … }</code> ${typeOf(schema.additionalProperties)}`;
  return html`<code>${[schema.type ?? 'object'].flat().join(' | ')}</code>`;
}

function fields({ properties = {}, required = [] }: Schema): Html {
  const list = Object.entries(properties).map(
    ([name, field]) =>
      html`<dt><code>${name}${required.includes(name) ? '' : '?'}</code></dt><dd>${typeOf(field)} ${field.description ?? ''}</dd>`,
  );
  return html`<dl class="facts">${list}</dl>`;
}
