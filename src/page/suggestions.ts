/**
 * What the field suggests while someone types, as a combobox with a list (ARIA Authoring Practices): arrows walk the list, Home and
 * End go to its ends, Enter follows, Escape puts it away; the focus never leaves the field.
 */
import { type Field, fieldOf, mayAskWhileTyping, say } from './field.ts';
import { latest } from './latest.ts';
import { walked } from './walk.ts';

interface Suggestion {
  text: string;
  detail: string | null;
  url: string;
}

const LIST = 'forslag';
/** So few that they can be taken in at a glance. */
const MOST = 6;
const REST_MILLISECONDS = 40;
const LEAST_LETTERS = 2;

/** Follows what is typed into the field of any page. */
export function suggestions(): void {
  const asked = latest<Field>(REST_MILLISECONDS, async ({ form, input }, signal) => {
    const query = new URLSearchParams({ q: input.value, limit: String(MOST) });
    query.set('lang', document.documentElement.lang);
    // Suggestions are a help: where they fail, the field works as without them.
    const found: Suggestion[] = await fetch(`/api/suggest?${query}`, { signal })
      .then(async (response) => (response.ok ? (await response.json()).suggestions : []))
      .catch(() => []);
    if (!signal.aborted) show({ form, input }, found);
  });
  document.addEventListener('input', (event) => {
    const field = fieldOf(event.target);
    if (!field) return;
    if (mayAskWhileTyping(field, LEAST_LETTERS)) asked.call(field);
    else {
      asked.cancel();
      close(field.input);
    }
  });
  document.addEventListener('keydown', (event) => {
    const field = fieldOf(event.target);
    if (!field || event.isComposing) return;
    // What is put away does not come back, and a list does not change while it is walked: an answer under way is dropped.
    if (onKey(event, field.input)) asked.cancel();
  });
  document.addEventListener('focusout', (event) => {
    const field = fieldOf(event.target);
    if (field) {
      asked.cancel();
      close(field.input);
    }
  });
}

const options = () => [...document.querySelectorAll<HTMLElement>(`#${LIST} [role=option]`)];
const chosen = () => document.querySelector<HTMLElement>(`#${LIST} [aria-selected=true]`);

function show({ form, input }: Field, found: readonly Suggestion[]): void {
  close(input);
  if (found.length === 0 || document.activeElement !== input) return;
  const list = document.createElement('ul');
  list.id = LIST;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-labelledby', 'q-navn');
  // The field keeps the focus, so that a press on the list does not close it before it is let go.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.append(...found.map(option));
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', LIST);
  input.setAttribute('aria-expanded', 'true');
  const words = found.length === 1 ? form.dataset.oneSuggestion : form.dataset.suggestions;
  say((words ?? '').replace('{n}', String(found.length)));
}

function option({ text, detail, url }: Suggestion, i: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `${LIST}-${i}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset.url = url;
  item.append(text);
  if (detail !== null) {
    const more = document.createElement('span');
    more.className = 'quiet';
    // The source's words and names of places.
    more.lang = 'nb';
    more.textContent = detail;
    item.append(' ', more);
  }
  item.addEventListener('click', () => follow(item));
  return item;
}

/** Walks, follows or puts away; whether the key was one of those that do, with or without a list. */
function onKey(event: KeyboardEvent, input: HTMLInputElement): boolean {
  const ends = event.key === 'Enter' || event.key === 'Escape';
  const all = options();
  if (all.length === 0) return ends;
  const current = chosen();
  const at = current ? all.indexOf(current) : -1;
  const to = walked(event.key, at, all.length);
  if (to !== null) {
    event.preventDefault();
    choose(input, all, to);
  } else if (event.key === 'Enter' && current) {
    event.preventDefault();
    follow(current);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(input);
  } else if (event.key === 'Enter') close(input);
  return ends || to !== null;
}

function choose(input: HTMLInputElement, all: readonly HTMLElement[], to: number): void {
  for (const [i, item] of all.entries()) item.setAttribute('aria-selected', String(i === to));
  const item = all[to];
  if (item) {
    input.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  } else input.removeAttribute('aria-activedescendant');
}

function follow(item: HTMLElement): void {
  const url = new URL(item.dataset.url ?? '/', location.href);
  const chosenLanguage = new URLSearchParams(location.search).get('lang');
  if (chosenLanguage !== null) url.searchParams.set('lang', chosenLanguage);
  location.assign(url);
}

function close(input: HTMLInputElement): void {
  document.getElementById(LIST)?.remove();
  if (input.hasAttribute('aria-expanded')) input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
  input.removeAttribute('aria-controls');
}
