/** What is asked for and what has come of it: while someone types and when it is sent, of many requests only the last one counts. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { privateDataIn } from '../answer/private-data.ts';
import { askStreaming } from '../client/ask.ts';
import { TiltakssokError } from '../client/failure.ts';
import { search, suggest } from '../client/search.ts';
import type { SearchResponse } from '../client/shapes.ts';
import { unfinished } from '../language/unfinished.ts';
import { latest } from '../page/latest.ts';
import { type Answer, emptyAnswer, withEvent } from './answer-view.ts';
import { filterOf, limitOf, modeOf } from './attributes.ts';
import type { Combobox } from './combobox.ts';
import { tell } from './events.ts';
import { type Failure, failureOf } from './failures.ts';
import { hitsView } from './hits-view.ts';
import { type Filters, Narrowing, type Wrong } from './narrowing.ts';
import { siteOf } from './site.ts';
import type { View } from './view.ts';

const REST_MILLISECONDS = 150;
const LEAST_LETTERS = { suggestions: 2, hits: 3 };
/** So few that they can be taken in at a glance. */
const MOST_SUGGESTIONS = 6;

interface Host extends LitElement {
  api: string | null;
  county: string | null;
  phase: string | null;
  mode: string | null;
  limit: string | null;
  readonly view: View;
}

interface Asked {
  text: string;
  /** Sent, and not only typed so far. */
  sent: boolean;
}

export class Inquiry implements ReactiveController {
  /** Told aloud: what has come of the question, and how much is suggested. */
  readonly #said = { result: '', suggestions: '' };
  busy = false;
  failure: Failure | null = null;
  answer: Answer | null = null;
  hits: SearchResponse | null = null;
  #asked: Asked = { text: '', sent: false };
  readonly narrowing: Narrowing;
  readonly #host: Host;
  readonly #combobox: Combobox;
  readonly #work = latest<Asked>(REST_MILLISECONDS, (asked, signal) => this.#run(asked, signal));
  readonly #names = latest<string>(REST_MILLISECONDS, (text, signal) => this.#suggest(text, signal));

  constructor(host: Host, combobox: Combobox) {
    this.#host = host;
    this.#combobox = combobox;
    combobox.hold = this.#names.cancel;
    this.narrowing = new Narrowing(host);
    host.addController(this);
  }

  get status(): string {
    const suggested = this.#combobox.found.length > 0 ? this.#said.suggestions : '';
    // Half a word finds nothing, which is no news while something is suggested.
    return suggested && this.hits?.total === 0 ? suggested : `${this.#said.result} ${suggested}`.trim();
  }

  /** What the hits and the answer are to; empty where there are none. */
  get question(): string {
    return this.#asked.text;
  }

  hostDisconnected(): void {
    this.#work.cancel();
    this.leave();
  }

  /** Attributes that keep the element from working. */
  get wrong(): readonly Wrong[] {
    if (this.#hasSite) return this.narrowing.wrong;
    return [{ attribute: 'api', value: this.#host.api ?? '' }];
  }

  get #hasSite(): boolean {
    return this.#host.view.addressOf('/') !== '#';
  }

  /** Looks up what the attributes name. */
  enter(): void {
    if (this.#hasSite) this.narrowing.load(siteOf(this.#host), this.#filters, this.#host.view.language);
  }

  /** One more letter. */
  type(text: string): void {
    const { length } = text.trim();
    if (length >= LEAST_LETTERS.suggestions && privateDataIn(text) === null) this.#names.call(text);
    else this.leave();
    if (modeOf(this.#host.mode) === 'ask') return;
    this.#work.cancel();
    if (length >= LEAST_LETTERS.hits) this.#work.call({ text: text.trim(), sent: false });
    else this.#clear();
  }

  /** The whole question. */
  send(text: string): void {
    this.leave();
    if (text.trim() === '') this.#clear();
    else this.#work.call({ text: text.trim(), sent: true }, 0);
  }

  /** The same once more, if anything was asked for. */
  again(): void {
    if (this.#asked.text !== '') this.#work.call(this.#asked, 0);
  }

  /** Puts the suggestions away. */
  leave(): void {
    this.#combobox.close();
    this.#say('suggestions', '');
  }

  hitsView(view: View): TemplateResult | null {
    // That there are none is said above already.
    if (!this.hits || this.hits.total === 0) return null;
    const { county, phase } = this.#filters;
    const query = new URLSearchParams({ q: this.#asked.text });
    for (const [name, value] of Object.entries({ county, phase }))
      for (const one of value ?? []) query.append(name, one);
    return hitsView(view, this.hits, view.addressOf(`/sok?${query}`));
  }

  get #filters(): Filters {
    return { county: filterOf(this.#host.county), phase: filterOf(this.#host.phase) };
  }

  #clear(): void {
    this.#work.cancel();
    this.#asked = { text: '', sent: false };
    this.#set({ busy: false, failure: null, answer: null, hits: null });
    this.#say('result', '');
  }

  #say(of: 'result' | 'suggestions', text: string): void {
    this.#said[of] = text;
    this.#host.requestUpdate();
  }

  #set(state: Partial<Pick<Inquiry, 'busy' | 'failure' | 'answer' | 'hits'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }

  async #suggest(text: string, signal: AbortSignal): Promise<void> {
    const { language, strings } = this.#host.view;
    const options = { limit: MOST_SUGGESTIONS, lang: language, signal };
    // Suggestions are a help: where they fail, the field works as without them.
    const ask = async () => (await suggest(siteOf(this.#host), text, options)).suggestions;
    const found = await ask().catch(() => []);
    const focused = this.#host.shadowRoot?.activeElement?.id === 'q';
    if (signal.aborted || !focused) return;
    this.#combobox.show(found);
    this.#say('suggestions', found.length > 0 ? strings.suggestions(found.length) : '');
  }

  /** Hits for what is typed; for what is sent also, or only, the answer. */
  async #run(asked: Asked, signal: AbortSignal): Promise<void> {
    const mode = modeOf(this.#host.mode);
    const { strings } = this.#host.view;
    // When one of the two fails, the other one stops, too.
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort(signal.reason));
    this.#asked = asked;
    this.enter();
    this.#set({ busy: true, failure: null, answer: null });
    this.#say('result', strings.searching);
    try {
      // Nothing that identifies a person leaves the browser.
      if (privateDataIn(asked.text) !== null) throw new TiltakssokError('query_private', '');
      const said = await Promise.all([
        asked.sent && mode !== 'search' ? this.#answer(asked.text, own.signal) : '',
        mode === 'ask' ? '' : this.#search(asked.sent ? asked.text : unfinished(asked.text), own.signal),
      ]);
      if (signal.aborted) return;
      this.#set({ busy: false });
      this.#say('result', said.filter(Boolean).join(' '));
    } catch (error) {
      own.abort();
      if (signal.aborted) return;
      const failure = failureOf(error, strings);
      this.#set({ busy: false, failure, hits: null });
      this.#say('result', '');
      tell(this.#host, 'tiltakssok-error', { code: failure.code, status: failure.status });
    }
  }

  /** Resolves with what to tell aloud. */
  async #search(text: string, signal: AbortSignal): Promise<string> {
    const { strings } = this.#host.view;
    const limit = limitOf(this.#host.limit);
    const hits = await search(siteOf(this.#host), text, { ...this.#filters, limit, signal });
    if (signal.aborted) return '';
    this.#set({ hits });
    const { total, complete } = hits;
    tell(this.#host, 'tiltakssok-hits', { total, complete });
    return total === 0 ? strings.noHits : strings.hits(total);
  }

  /** Resolves with what to tell aloud, when the answer is whole. */
  async #answer(text: string, signal: AbortSignal): Promise<string> {
    const { view } = this.#host;
    const { strings } = view;
    for await (const event of askStreaming(siteOf(this.#host), text, { filters: this.#filters, signal })) {
      if (signal.aborted) return '';
      this.#set({ answer: withEvent(this.answer ?? emptyAnswer(view), event, view) });
      this.#say('result', strings.answering);
    }
    if (signal.aborted) return '';
    const { citations = [], rest = null } = this.answer ?? {};
    const answered = rest?.answered ?? false;
    tell(this.#host, 'tiltakssok-answer', { answered, citations: citations.length });
    return answered ? strings.answered(citations.length) : strings.notAnswered;
  }
}
