/** How keys walk the list of a combobox (ARIA Authoring Practices), the page's and the embedded one's. */

/**
 * The option that `key` leads to from the one at `at`, of `count`; -1 is the field itself, before the first and past the last. Null
 * for a key that leads nowhere.
 */
export function walked(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
  if (key === 'Home' && at >= 0) return 0;
  if (key === 'End' && at >= 0) return count - 1;
  return null;
}
