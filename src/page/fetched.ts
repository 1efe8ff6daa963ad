/** What the script asks for by itself while someone types or chooses: a help, and where it fails the page works as without it. */

/** The page at the address; null where there is none, or no connection. */
export async function pageAt(url: URL, signal: AbortSignal): Promise<Document | null> {
  const text = await fetch(url, { signal, headers: { Accept: 'text/html' } })
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  return text === null ? null : new DOMParser().parseFromString(text, 'text/html');
}
