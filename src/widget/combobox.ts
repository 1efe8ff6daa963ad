/**
 * What the field suggests while someone types, as a combobox with a list (ARIA Authoring Practices): arrows walk the list, Home and
 * End go to its ends, Enter takes one, Escape puts it away; the focus never leaves the field.
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Suggestion } from '../client/shapes.ts';
import { walked } from '../page/walk.ts';

interface Host extends ReactiveControllerHost {
  renderRoot: HTMLElement | DocumentFragment;
}

export class Combobox implements ReactiveController {
  #host: Host;
  #take: (text: string) => void;
  found: readonly Suggestion[] = [];
  /** Called when the list is walked or put away: what comes later must neither change it nor bring it back. */
  declare hold: () => void;
  #at = -1;

  /** `take` is given the text of the suggestion that was chosen. */
  constructor(host: Host, take: (text: string) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** Keeps what is chosen in sight. */
  hostUpdated(): void {
    if (this.#at >= 0)
      this.#host.renderRoot.querySelector(`#o${this.#at}`)?.scrollIntoView({ block: 'nearest' });
  }

  show(found: readonly Suggestion[]): void {
    this.found = found;
    this.#at = -1;
    this.#host.requestUpdate();
  }

  close(): void {
    this.hold();
    if (this.found.length > 0) this.show([]);
  }

  /** Id of the option that is chosen, for `aria-activedescendant`. */
  get active(): string | typeof nothing {
    return this.#at < 0 ? nothing : `o${this.#at}`;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { length } = this.found;
    if (length === 0 || event.isComposing) return;
    const chosen = this.found[this.#at];
    const to = walked(event.key, this.#at, length);
    if (to !== null) {
      event.preventDefault();
      this.hold();
      this.#at = to;
      this.#host.requestUpdate();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      this.#choose(chosen);
    }
  };

  #choose({ text }: Suggestion): void {
    this.close();
    this.#take(text);
  }

  /** The list. `label` names it; `language` is that of the details, which are mostly the source's. */
  view(label: string): TemplateResult {
    // The field keeps the focus, so that a press on the list does not close it before it is let go.
    return html`<ul
      id="list"
      part="suggestions"
      role="listbox"
      aria-label=${label}
      ?hidden=${this.found.length === 0}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${this.found.map(
        (one, i) => html`<li
          id="o${i}"
          part="suggestion"
          role="option"
          aria-selected=${i === this.#at}
          @click=${() => this.#choose(one)}
        >
          ${one.text}${one.detail === null ? nothing : html` <span class="quiet" lang="nb">${one.detail}</span>`}
        </li>`,
      )}
    </ul>`;
  }
}
