/**
 * The site's one script, as text so that workerd, Node and tests serve the very same bytes without a build.
 * Everything works without it; with it, an answer replaces the last one without loading the page anew.
 */
export const APP_JS = `
const form = document.querySelector('form[data-ask]');
const result = document.getElementById('resultat');
const address = () => location.pathname + location.search;
let shown = address();
let running;

async function show(url, { push }) {
  running?.abort();
  const own = (running = new AbortController());
  result.setAttribute('aria-busy', 'true');
  document.getElementById('status').textContent = form.dataset.busy;
  try {
    const response = await fetch(url, { signal: own.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.getElementById('resultat');
    if (!fresh) throw new Error('no result in the page');
    if (push) history.pushState(null, '', url);
    shown = address();
    document.title = page.title;
    const question = page.querySelector('form[data-ask] [name=q]');
    if (question) form.elements.namedItem('q').value = question.value;
    document.querySelector('.languages').replaceWith(page.querySelector('.languages'));
    result.replaceChildren(...fresh.childNodes);
    result.querySelector('h2')?.focus();
  } catch (error) {
    if (error.name !== 'AbortError') location.assign(url);
  } finally {
    if (running === own) {
      result.removeAttribute('aria-busy');
      document.getElementById('status').textContent = '';
    }
  }
}

if (form && result) {
  form.addEventListener('submit', (event) => {
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
