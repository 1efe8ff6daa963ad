/** The names of what the element is narrowed to, so that visitors know what they are searching in, and values that name nothing. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Connection } from '../client/connection.ts';
import type { TiltakssokError } from '../client/failure.ts';
import { county, phase } from '../client/look-ups.ts';
import type { Language } from '../types.ts';
import type { View } from './view.ts';

export interface Filters {
  county: string[] | undefined;
  phase: string[] | undefined;
}

/** An attribute that the page's editor has to mend, and what is written there. */
export interface Wrong {
  attribute: 'county' | 'phase' | 'api';
  value: string;
  /** What to write instead, in English. */
  why?: string;
}

export class Narrowing implements ReactiveController {
  /** Counties as they are called, phases in the element's language; empty until they are known. */
  names: readonly { text: string; language: Language }[] = [];
  /** Values that are no county or phase. */
  wrong: readonly Wrong[] = [];
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

  /** Looks the names up, once for the same filters. Where there is no connection they are not told. */
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
    const lookUp = (attribute: 'county' | 'phase', values: string[], find: (id: string) => Promise<string>) =>
      values.map(async (value) => ({
        attribute,
        value,
        ...(await find(value).then((text) => ({ text }), none)),
      }));
    Promise.all([
      ...lookUp('county', counties, async (id) => (await county(connection, id, { signal })).name),
      ...lookUp('phase', phases, async (id) => (await phase(connection, id, { signal })).name[language]),
    ]).then(
      (all) => {
        this.wrong = all.filter(({ text }) => text === null);
        this.names = all.flatMap(({ attribute, text }) =>
          text === null ? [] : { text, language: attribute === 'county' ? 'nb' : language },
        );
        this.#host.requestUpdate();
      },
      () => {
        if (!signal.aborted) this.#known = '';
      },
    );
  }
}

function none(error: unknown): { text: null; why: string } {
  if ((error as TiltakssokError).code !== 'not_found') throw error;
  return { text: null, why: (error as TiltakssokError).message };
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
