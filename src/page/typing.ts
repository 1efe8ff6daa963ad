/** Hits while someone types: below the field at once, without an answer, and without taking the focus. */
import { pageAt } from './fetched.ts';
import { addressOf, type Field, fieldOf, mayAskWhileTyping, say } from './field.ts';
import { latest } from './latest.ts';

const REST_MILLISECONDS = 50;
const LEAST_LETTERS = 3;

/** Follows what is typed into the field of any page. */
export function hitsWhileTyping(): void {
  const asked = latest<Field>(REST_MILLISECONDS, async ({ form }, signal) => {
    const url = addressOf(form, { vis: 'treff' });
    // What is being typed is a new question: what came before it counts when it is sent.
    url.searchParams.delete('fra');
    const page = await pageAt(url, signal);
    const found = page?.getElementById('resultat');
    const result = document.getElementById('resultat');
    if (!page || !found || !result || signal.aborted) return;
    found.lang = page.documentElement.lang;
    result.replaceWith(found);
    say(found.querySelector('h2')?.textContent ?? '');
  });
  document.addEventListener('input', (event) => {
    const field = fieldOf(event.target);
    if (field && mayAskWhileTyping(field, LEAST_LETTERS)) asked.call(field);
    else if (field) asked.cancel();
  });
  document.addEventListener('submit', asked.cancel, { capture: true });
}
