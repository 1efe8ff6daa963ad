/** Buttons that copy a text of the page, such as a citation. */
import { say } from './field.ts';

/** How long a button says that it has copied, or that it could not. */
const DONE_MILLISECONDS = 4000;

/** A button with `data-copy` copies the texts of the elements with these ids, and says so with its `data-done`, or with its `data-refused` that the browser does not let it. */
export function copyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const ids = (button.dataset.copy ?? '').split(' ');
  const texts = ids.map((id) => document.getElementById(id)?.innerText.trim() ?? '');
  const { done, refused } = button.dataset;
  const said = await navigator.clipboard.writeText(texts.filter((text) => text !== '').join('\n\n')).then(
    () => done,
    () => {
      // Where the browser refuses, the text is at least chosen, and the keyboard copies it.
      const first = document.getElementById(ids[0] ?? '');
      if (first) getSelection()?.selectAllChildren(first);
      return refused;
    },
  );
  button.dataset.label ??= button.textContent;
  button.textContent = said ?? '';
  say(said ?? '');
  setTimeout(() => {
    button.textContent = button.dataset.label ?? '';
    say('');
  }, DONE_MILLISECONDS);
}
