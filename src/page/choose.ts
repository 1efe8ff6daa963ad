/** What an editor chooses shows at once: the page for these choices is asked for, and what follows from them put in. */
import { pageAt } from './fetched.ts';
import { addressOf, say } from './field.ts';
import { latest } from './latest.ts';

const REST_MILLISECONDS = 150;
const PLACE = 'valgt';

const shown = latest<HTMLFormElement>(REST_MILLISECONDS, async (form, signal) => {
  const url = addressOf(form);
  const found = (await pageAt(url, signal))?.getElementById(PLACE);
  if (!found || signal.aborted) return;
  document.getElementById(PLACE)?.replaceWith(found);
  history.replaceState(null, '', url);
  say([...found.querySelectorAll('.contrasts li')].map((line) => line.textContent).join(' '));
});

document.querySelector<HTMLFormElement>('form.choices')?.addEventListener('input', (event) => {
  const { form, type } = event.target as HTMLInputElement;
  const own = form?.querySelector<HTMLInputElement>('[type=checkbox]');
  // Whoever picks a colour means to use it.
  if (own && type === 'color') own.checked = true;
  if (form) shown.call(form);
});
