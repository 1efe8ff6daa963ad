/** Hits while someone types: below the field at once, without an answer, and without taking the focus. */
import { pageAt } from './fetched.ts';
import { addressOf, type Field, fieldOf, mayAskWhileTyping, say } from './field.ts';
import { latest } from './latest.ts';

const REST_MILLISECONDS = 50;
const LEAST_LETTERS = 3;
/** So long that no hits are told only if nothing is suggested by then: half a word finds nothing, and says nothing. */
const SUGGESTED_MILLISECONDS = 400;

/** What was on the page before hits took its place, and those hits. */
let replaced: { before: Element; hits: Element } | null = null;

/** An answer, there or on its way, stays: what is typed below it may be the next question. */
const isAnswered = () => document.querySelector('#resultat .answer, #resultat[aria-busy]') !== null;

/** Follows what is typed into the field of any page. */
export function hitsWhileTyping(): void {
  const asked = latest<Field>(REST_MILLISECONDS, async ({ form }, signal) => {
    const url = addressOf(form, { vis: 'treff' });
    // What is being typed is a new question: what came before it counts when it is sent.
    url.searchParams.delete('fra');
    const page = await pageAt(url, signal);
    const found = page?.getElementById('resultat');
    const result = document.getElementById('resultat');
    if (!page || !found || !result || signal.aborted || isAnswered()) return;
    found.lang = page.documentElement.lang;
    replaced = { before: result === replaced?.hits ? replaced.before : result, hits: found };
    result.replaceWith(found);
    if (!found.querySelector('.hits li')) await new Promise((go) => setTimeout(go, SUGGESTED_MILLISECONDS));
    const isSuggesting = document.querySelector('#q[aria-expanded=true]') !== null;
    if (!signal.aborted && (found.querySelector('.hits li') || !isSuggesting))
      say(found.querySelector('h2')?.textContent ?? '');
  });
  document.addEventListener('input', (event) => {
    const field = fieldOf(event.target);
    if (!field || isAnswered()) return;
    if (mayAskWhileTyping(field, LEAST_LETTERS)) asked.call(field);
    else {
      asked.cancel();
      restore();
    }
  });
  document.addEventListener('submit', asked.cancel, { capture: true });
}

/** Puts back what hits took the place of, where these still stand. */
function restore(): void {
  if (!replaced?.hits.isConnected) return;
  replaced.hits.replaceWith(replaced.before);
  replaced = null;
  say('');
}
