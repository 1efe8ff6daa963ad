/** The names of what the element is narrowed to, so that visitors know what they are searching in. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Connection } from '../client/connection.ts';
import { county, phase } from '../client/look-ups.ts';
import type { Language } from '../types.ts';
import type { View } from './view.ts';

export interface Filters {
  county: string[] | undefined;
  phase: string[] | undefined;
}

export class Narrowing implements ReactiveController {
  /** Counties as they are called, phases in the element's language; empty until they are known. */
  names: readonly { text: string; language: Language }[] = [];
  #known = '';
  #loading = new AbortController();
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#loading.abort();
  }

  /** Looks the names up, once for the same filters. Where that fails they are not told; the search tells what is wrong. */
  load(
    connection: Connection,
    { county: counties = [], phase: phases = [] }: Filters,
    language: Language,
  ): void {
    const key = JSON.stringify([connection.api, counties, phases, language]);
    if (key === this.#known) return;
    this.#known = key;
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const found = Promise.all([
      ...counties.map(async (id) => ({
        text: (await county(connection, id, { signal })).name,
        language: 'nb' as const,
      })),
      ...phases.map(async (id) => ({
        text: (await phase(connection, id, { signal })).name[language],
        language,
      })),
    ]);
    found.then(
      (names) => this.#show(names),
      () => {
        if (!signal.aborted) this.#known = '';
      },
    );
  }

  #show(names: Narrowing['names']): void {
    this.names = names;
    this.#host.requestUpdate();
  }
}

export function narrowingView(
  { strings }: View,
  { names }: Pick<Narrowing, 'names'>,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const list = names.map(
    ({ text, language }, i) => html`${i === 0 ? '' : ', '}<span lang=${language}>${text}</span>`,
  );
  return html`<p part="narrowed" class="quiet">${strings.narrowed} ${list}</p>`;
}
