/**
 * An answer replaces the last one without loading the page anew. The whole body is replaced, since the answer's page may be in
 * another language and its form carries the conversation.
 */

import { addressOf, say } from './field.ts';

const address = () => location.pathname + location.search;
let shown = address();
let running: AbortController | undefined;

/** Takes over the forms and links that ask, on pages that have a place for an answer. */
export function withoutReloading(): void {
  if (!document.getElementById('resultat')) return;
  document.addEventListener('submit', (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>('form[data-ask]');
    if (!form) return;
    event.preventDefault();
    void show(addressOf(form).href, { push: true });
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ask]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    void show(link.href, { push: true });
  });
  addEventListener('popstate', () => {
    // A link to a place on this page comes by here too, and needs nothing.
    if (address() !== shown) void show(location.href, { push: false });
  });
}

async function show(url: string, { push }: { push: boolean }): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  const result = document.getElementById('resultat');
  const status = document.getElementById('status');
  result?.setAttribute('aria-busy', 'true');
  const asked = field()?.value;
  const busy = document.querySelector<HTMLElement>('form[data-ask]')?.dataset.busy ?? '';
  say(busy);
  try {
    const response = await fetch(url, { signal: own.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.getElementById('resultat')) throw new Error('There is no result in the page.');
    if (push) history.pushState(null, '', url);
    shown = address();
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    const written = field();
    document.body.replaceWith(page.body);
    if (written && written.value !== asked) keepWriting(written);
    else document.querySelector<HTMLElement>('#resultat h2, #resultat [tabindex]')?.focus();
  } catch (error) {
    // A page of another kind is shown as such; where there is no connection, the page stays and says so.
    if (error instanceof TypeError && !own.signal.aborted) offline(url);
    else if (!own.signal.aborted) location.assign(url);
  } finally {
    if (running === own) {
      result?.removeAttribute('aria-busy');
      if (!own.signal.aborted && status?.isConnected && status.textContent === busy) say('');
    }
  }
}

const field = () => document.querySelector<HTMLInputElement>('#q');

/** What was written while the answer was on its way stays in the field, and so does the focus; that there is an answer is told. */
function keepWriting({ value, selectionStart, selectionEnd }: HTMLInputElement): void {
  const input = field();
  if (!input) return;
  input.value = value;
  input.focus();
  input.setSelectionRange(selectionStart, selectionEnd);
  say(document.querySelector('#resultat h2')?.textContent ?? '');
}

/** Says that there is no connection, with a link that tries again. */
function offline(url: string): void {
  const form = document.querySelector<HTMLElement>('form[data-ask]');
  const again = document.createElement('a');
  again.href = url;
  again.dataset.ask = '';
  again.textContent = form?.dataset.again ?? '';
  say(form?.dataset.offline ?? '');
  document.getElementById('status')?.append(' ', again);
}
