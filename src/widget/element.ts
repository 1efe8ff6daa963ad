/** <tiltakssok-sok>: a field to search and ask in, with hits and cited answers below it. docs/widget.md tells what it takes and gives. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { WIDGET_STRINGS } from '../strings/widget.ts';
import { answerView } from './answer-view.ts';
import { ATTRIBUTES, COLOURS, modeOf } from './attributes.ts';
import { Combobox } from './combobox.ts';
import { Inquiry } from './inquiry.ts';
import { languageAround } from './language.ts';
import { narrowingView } from './narrowing.ts';
import { pageAt } from './site.ts';
import type { View } from './view.ts';
import styles from './widget.css';

/** Attributes that change what is found or how it is put. */
const ASKED_ANEW = ['api', 'county', 'phase', 'lang', 'mode', 'limit'] as const;

/** Attributes that say what is searched in, and where: wrong ones are told before somebody asks. */
const NARROWED_ANEW = ['api', 'county', 'phase'] as const;

export class TiltakssokSok extends LitElement {
  static override properties = ATTRIBUTES;
  static override styles = unsafeCSS(styles);

  declare api: string | null;
  declare county: string | null;
  declare phase: string | null;
  declare mode: string | null;
  declare placeholder: string | null;
  declare limit: string | null;
  declare query: string | null;
  declare accent: string | null;
  declare background: string | null;
  declare color: string | null;

  readonly #suggested = new Combobox(this, (text) => this.#ask(text));
  readonly #inquiry = new Inquiry(this, this.#suggested);

  /** What the parts are shown with, as the attributes now say. */
  get view(): View {
    const language = languageAround(this);
    const addressOf = (url: string) => pageAt(this, url);
    return { language, strings: WIDGET_STRINGS[language], addressOf };
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** Asks for `text` as if it had been written and sent; the focus goes to the field. */
  #ask(text: string): void {
    const field = this.#field;
    if (!field) return;
    field.value = text;
    field.focus();
    this.#inquiry.send(text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && ASKED_ANEW.some((name) => changed.has(name))) this.#inquiry.again();
  }

  protected override updated(changed: PropertyValues): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    for (const [name, property] of Object.entries(COLOURS)) {
      const colour = this[name as keyof typeof COLOURS]?.trim() ?? '';
      // By a property, since a strict policy refuses it in markup.
      if (CSS.supports('color', colour)) frame?.style.setProperty(property, colour);
      else frame?.style.removeProperty(property);
    }
    if (NARROWED_ANEW.some((name) => changed.has(name))) this.#inquiry.enter();
    const query = this.query?.trim() ?? '';
    if (!changed.has('query') || query === '' || !this.#field) return;
    this.#field.value = query;
    this.#inquiry.send(query);
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { language, strings } = view;
    const { status, busy } = this.#inquiry;
    const mode = modeOf(this.mode);
    return html`<div class="frame" part="frame" lang=${language}>
      <slot name="heading"></slot>
      <form part="form" @submit=${this.#onSubmit}>
        <label for="q" part="label">${strings.label[mode]}</label>
        <div class="field">
          <input
            id="q"
            part="input"
            type="search"
            role="combobox"
            aria-autocomplete="list"
            aria-controls="list"
            aria-expanded=${this.#suggested.found.length > 0}
            aria-activedescendant=${this.#suggested.active}
            autocomplete="off"
            enterkeyhint="search"
            placeholder=${this.placeholder ?? nothing}
            @input=${this.#onInput}
            @keydown=${this.#suggested.onKey}
            @focus=${() => this.#inquiry.enter()}
            @blur=${() => this.#inquiry.leave()}
          />
          <button part="button" type="submit">${strings.button[mode]}</button>
          ${this.#suggested.view(strings.suggestionsLabel)}
        </div>
      </form>
      <p class="on-paper">${this.#inquiry.question}</p>
      ${narrowingView(view, this.#inquiry.narrowing)}
      <p part="status" role="status" class="quiet">${status}</p>
      <div class="results" aria-busy=${busy}>${this.#results(view)}</div>
      <slot name="footer"></slot>
      <p part="origin" class="quiet">${strings.basedOn} <a href=${view.addressOf('/')}>${strings.site}</a></p>
    </div>`;
  }

  #results(view: View): unknown {
    const { answer, hits } = this.#inquiry;
    return [
      this.#problem(view),
      answer === null ? nothing : answerView(view, answer, (question) => this.#ask(question)),
      hits === null ? nothing : this.#inquiry.hitsView(view),
    ];
  }

  /** What went wrong, or what the page's editor has to mend, in the visitor's language: editors read it where they see it. */
  #problem({ strings: { problem, retry } }: View): unknown {
    const { failure, wrong } = this.#inquiry;
    const isSetUp = wrong.length > 0 && failure?.remedy !== '';
    if (!isSetUp && failure === null) return nothing;
    return html`<div part="problem" role="alert">
        <p>${isSetUp ? problem.setUp : failure?.sentence}</p>
        ${
          isSetUp
            ? html`<ul lang="en">${wrong.map(({ attribute, value, why }) => html`<li>${attribute}="${value}" ${why}</li>`)}</ul>`
            : failure?.remedy && html`<p class="quiet" lang="en">${failure.remedy}</p>`
        }
        ${
          failure?.retry
            ? html`<button part="retry" type="button" @click=${this.#onRetry}>${retry}</button>`
            : nothing
        }
      </div>
      ${failure?.fallback === false ? nothing : html`<slot></slot>`}`;
  }

  readonly #onInput = (event: Event): void => {
    this.#inquiry.type((event.target as HTMLInputElement).value);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#inquiry.send(this.#field?.value ?? '');
  };

  /** The button goes away with what it tries to mend, and the focus with it. */
  readonly #onRetry = (): void => {
    this.#field?.focus();
    this.#inquiry.again();
  };
}
