/** The field to ask in and the words that its form carries for the script, looked up anew since answers replace the page. */

import { privateDataIn } from '../answer/private-data.ts';

export interface Field {
  form: HTMLFormElement;
  input: HTMLInputElement;
}

/** The field that an event came from, or null. */
export function fieldOf(target: EventTarget | null): Field | null {
  if (!(target instanceof HTMLInputElement) || target.id !== 'q') return null;
  const form = target.closest<HTMLFormElement>('form[data-ask]');
  return form ? { form, input: target } : null;
}

/**
 * Whether what stands in the field may be asked about while it is typed: it is long enough, and it holds nothing that identifies a
 * person, since servers and proxies log addresses.
 */
export function mayAskWhileTyping({ input }: Field, leastLetters: number): boolean {
  return input.value.trim().length >= leastLetters && privateDataIn(input.value) === null;
}

/** The address that the form asks at, with further parameters. */
export function addressOf(form: HTMLFormElement, more: Record<string, string> = {}): URL {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) url.searchParams.append(name, String(value));
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return url;
}

/** Says something to who cannot see the page change, and to who can. */
export function say(text: string): void {
  const status = document.getElementById('status');
  if (status && status.textContent !== text) status.textContent = text;
}
