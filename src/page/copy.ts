/** Buttons that copy a text of the page, such as a citation. */
import { say } from './field.ts';

/** How long a button says that it has copied. */
const DONE_MILLISECONDS = 4000;

/** A button with `data-copy` copies the texts of the elements with these ids, and says so with its `data-done`. */
export function copyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const ids = (button.dataset.copy ?? '').split(' ');
  const texts = ids.map((id) => document.getElementById(id)?.innerText.trim() ?? '');
  try {
    await navigator.clipboard.writeText(texts.filter((text) => text !== '').join('\n\n'));
    const done = button.dataset.done ?? '';
    button.dataset.label ??= button.textContent;
    button.textContent = done;
    say(done);
    setTimeout(() => {
      button.textContent = button.dataset.label ?? '';
      say('');
    }, DONE_MILLISECONDS);
  } catch {
    // Where the browser refuses, the text is at least chosen, and the keyboard copies it.
    const first = document.getElementById(ids[0] ?? '');
    if (first) getSelection()?.selectAllChildren(first);
  }
}
