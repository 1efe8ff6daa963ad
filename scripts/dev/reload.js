/** In the browser, in development only: loads the page again when something has changed, and shows what is wrong. */

const served = Number(new URL(import.meta.url).searchParams.get('version'));
const panel = document.createElement('pre');
panel.id = 'dev-faults';
panel.setAttribute('role', 'alert');
panel.setAttribute('lang', 'en');
// By script, since the pages' policy allows no style attributes.
Object.assign(panel.style, {
  position: 'fixed',
  inset: 'auto 0 0 0',
  zIndex: '1000',
  margin: '0',
  padding: '1rem',
  maxHeight: '50vh',
  overflow: 'auto',
  whiteSpace: 'pre-wrap',
  font: '1rem/1.4 monospace',
  color: '#fff',
  background: '#7a0b0b',
});

new EventSource('/_dev/events').addEventListener('message', ({ data }) => {
  const { version, faults } = JSON.parse(data);
  if (version !== served) location.reload();
  panel.textContent = `${faults.join('\n')}\n\nThe last good version is shown.`;
  if (faults.length > 0) document.body.append(panel);
  else panel.remove();
});
