/** The site's one style sheet, as text so that workerd, Node and tests serve the very same bytes without a build. */
export const APP_CSS = `
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f3f6f9;
  --ink: #1a222b;
  --quiet: #4d5a67;
  --line: #c5ced7;
  --strong-line: #6b7885;
  --accent: #0b4a78;
  --on-accent: #ffffff;
  --mark: #fff0b3;
  --mark-ink: #1a222b;
  --focus: #b3005e;
  font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181f;
    --raised: #1c252e;
    --ink: #e8edf2;
    --quiet: #b3bfca;
    --line: #3a4753;
    --strong-line: #8795a3;
    --accent: #8cc8f5;
    --on-accent: #0c1a26;
    --mark: #5b4a00;
    --mark-ink: #fff6d6;
    --focus: #ff8ac4;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
.frame { max-width: 48rem; margin-inline: auto; padding-inline: 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; text-wrap: balance; }
h1, h2, h3 { hyphens: auto; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); margin-top: 1.2em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, blockquote, table, dl { margin: 0 0 1em; }
a { color: var(--accent); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: .2rem solid var(--focus); outline-offset: .15rem; border-radius: .15rem; }
main:focus, :is(h2, h3, p):focus { outline: none; }
:is(h2, h3, p):focus-visible { outline: .2rem solid var(--focus); }
.skip { position: absolute; inset-inline-start: .5rem; inset-block-start: -5rem; background: var(--accent); color: var(--on-accent); padding: .6rem 1rem; z-index: 1; }
.skip:focus { inset-block-start: .5rem; }
.unseen, .pass:not(:focus) { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.pass { display: inline-block; margin-block-end: .5rem; padding: .4rem .8rem; background: var(--accent); color: var(--on-accent); }
.top { border-block-end: 1px solid var(--line); background: var(--raised); }
.top .frame { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; padding-block: .7rem; }
.top ul, footer ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; margin: 0; padding: 0; }
.top a { display: inline-block; padding-block: .3rem; }
.brand { font-weight: 700; font-size: 1.15rem; text-decoration: none; color: var(--ink); }
.languages { margin-inline-start: auto; font-size: .9rem; }
[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
footer { border-block-start: 1px solid var(--line); margin-block-start: 4rem; padding-block: 1.2rem 2rem; font-size: .9rem; color: var(--quiet); }
.lead, .quiet { color: var(--quiet); }
.lead { font-size: 1.08rem; }

form[data-ask] { display: grid; gap: .4rem; margin-block: 1.5rem; }
form[data-ask] label { font-weight: 600; }
.field { display: flex; flex-wrap: wrap; gap: .5rem; }
.field input { flex: 1 1 14rem; min-width: 0; font: inherit; padding: .7rem .8rem; color: var(--ink); background: var(--ground); border: 2px solid var(--strong-line); border-radius: .3rem; }
.field button { flex: 0 1 auto; font: inherit; font-weight: 600; padding: .7rem 1.6rem; border: 2px solid var(--accent); border-radius: .3rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
.field button:hover { filter: brightness(1.12); }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.chips a { display: inline-block; padding: .35rem .8rem; border: 1px solid var(--strong-line); border-radius: 2rem; text-decoration: none; }
.chips a:hover { background: var(--raised); }
[aria-busy='true'] { opacity: .55; }
.over { margin-inline-start: .4rem; white-space: nowrap; }

.browse ul { padding-inline-start: 0; list-style: none; }
.browse li { break-inside: avoid; padding-block: .2rem; }
.browse .quiet { display: inline-block; }
.browse .columns { columns: 15rem; }

.answer { border-inline-start: .3rem solid var(--accent); background: var(--raised); padding: .2rem 1.2rem .6rem; margin-block: 1.5rem; }
.answer h2 { margin-top: .8em; }
.drop { display: inline-block; margin-inline-start: .4rem; padding: .1rem .6rem; border: 1px solid var(--strong-line); border-radius: 2rem; text-decoration: none; }
.drop:hover { background: var(--raised); }
.understood { margin-block-start: -.3em; font-size: .95rem; }
.answer h3, .answer h4 { margin-top: 1.2em; }
.answer blockquote { margin-inline: 0; padding-inline-start: .9rem; border-inline-start: 2px solid var(--strong-line); }
.cite { font-size: .85em; font-weight: 600; text-decoration: none; padding-inline: .15em; white-space: nowrap; }
.cite:hover { text-decoration: underline; }
.sources { font-size: .95rem; padding-inline-start: 2rem; }
.sources q { quotes: '«' '»'; }
.notice { border: 1px solid var(--strong-line); padding: .6rem .9rem; border-radius: .3rem; }

.hits { list-style: none; padding: 0; }
.hits > li { border-block-start: 1px solid var(--line); padding-block: .9rem; }
.hits h3 { margin: 0; }
.hits p { margin: .3rem 0; }
.meta { display: flex; flex-wrap: wrap; gap: .1rem .9rem; color: var(--quiet); font-size: .9rem; margin: .3rem 0; padding: 0; list-style: none; }
.path { color: var(--quiet); font-size: .9rem; }
mark { background: var(--mark); color: var(--mark-ink); padding-inline: .05em; }

dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; }
@media (max-width: 30rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-block-end: .6rem; } }

.source li { margin-block: .25rem; }
.source .resources { color: var(--quiet); border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; margin-block: .8rem; }
.source .resources :is(h4, h5, h6) { margin-block: .6rem .2rem; }
.source .resources :is(h5, h6) { font-weight: 400; }
.source .resources > :first-child { margin-block-start: 0; font-weight: 600; }
:target { background: var(--mark); color: var(--mark-ink); box-shadow: 0 0 0 .35rem var(--mark); scroll-margin-block-start: 30vh; }
:target a { color: inherit; }
table { border-collapse: collapse; width: 100%; hyphens: auto; }
th[scope='col'] { white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-block-end: 1px solid var(--line); }
tbody th { padding-block-start: 1.1rem; font-weight: 600; }
tr:target { box-shadow: none; }
code { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: .92em; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
.scroll code { white-space: nowrap; }
dl dl.facts { margin: 0; grid-column: 1 / -1; }
/* Rows as blocks, since columns would break long words: the roles in the markup keep it a table. */
@media (max-width: 34rem) {
  .measures, .measures :is(tbody, tr, th, td) { display: block; }
  .measures thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .measures tr { border-block-end: 1px solid var(--line); padding-block: .5rem; }
  .measures :is(th, td) { border: 0; padding: 0; }
  .measures tbody th { padding-block-start: .8rem; }
  .measures td:empty { display: none; }
}
@media (max-width: 30rem) { .field button { flex: 1 1 100%; } .languages { margin-inline-start: 0; } }
@media print { .top, footer, form[data-ask], .chips { display: none; } }
`;
