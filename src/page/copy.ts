/** Buttons that copy a text of the page, such as a citation. */

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
    button.textContent = button.dataset.done ?? '';
  } catch {
    // Where the browser refuses, the text is at least chosen, and the keyboard copies it.
    const first = document.getElementById(ids[0] ?? '');
    if (first) getSelection()?.selectAllChildren(first);
  }
}
