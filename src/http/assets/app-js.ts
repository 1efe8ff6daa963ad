/**
 * The site's one script, as text so that workerd, Node and tests serve the very same bytes without a build.
 * Everything works without it; with it, an answer replaces the last one without loading the page anew. The whole body
 * is replaced, since the answer's page may be in another language and its form carries the conversation.
 */
export const APP_JS = `
const address = () => location.pathname + location.search;
let shown = address();
let running;

async function show(url, { push }) {
  running?.abort();
  const own = (running = new AbortController());
  const form = document.querySelector('form[data-ask]');
  const result = document.getElementById('resultat');
  const status = document.getElementById('status');
  result.setAttribute('aria-busy', 'true');
  status.textContent = form.dataset.busy;
  try {
    const response = await fetch(url, { signal: own.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.getElementById('resultat')) throw new Error('no result in the page');
    if (push) history.pushState(null, '', url);
    shown = address();
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceWith(page.body);
    document.querySelector('#resultat h2, #resultat [tabindex]')?.focus();
  } catch (error) {
    if (error.name !== 'AbortError') location.assign(url);
  } finally {
    if (running === own) {
      result.removeAttribute('aria-busy');
      status.textContent = '';
    }
  }
}

if (document.getElementById('resultat')) {
  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-ask]');
    if (!form) return;
    event.preventDefault();
    const url = new URL(form.action);
    url.search = new URLSearchParams(new FormData(form)).toString();
    show(url.href, { push: true });
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-ask]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, { push: true });
  });
  addEventListener('popstate', () => {
    // A link to a place on this page comes by here too, and needs nothing.
    if (address() !== shown) show(location.href, { push: false });
  });
}
`;
