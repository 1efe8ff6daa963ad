/** The form of the page that helps editors to embed. */
import { html } from 'hono/html';
import type { Knowledge } from '../../search/knowledge.ts';
import type { EmbedStrings } from '../../strings/embed.ts';
import { stringsFor } from '../../strings/strings.ts';
import { WIDGET_MODES } from '../../strings/widget.ts';
import { LANGUAGES } from '../../types.ts';
import { COLOURS, type EmbedChoices, FIELDS } from './embed-choices.ts';
import type { Html, Page } from './page.ts';

type Option = [value: string, label: string];

export function embedForm(
  page: Page,
  { vocabulary }: Knowledge,
  words: EmbedStrings,
  { county, phase, language, mode, colours, ownColours }: EmbedChoices,
): Html {
  const options = (given: readonly Option[], current: string) =>
    given.map(([value, label]) => option(value, label, current));
  const in2015 = vocabulary.counties.map(({ code, name }): Option => [code, name]);
  const later = vocabulary.laterCounties.map(({ name }): Option => [name, name]);
  return html`<form class="choices" method="get" action="/embed/velg" aria-label="${words.choices}">
${page.chosen === null ? '' : html`<input type="hidden" name="lang" value="${page.chosen}">`}
${select(FIELDS.county, words.county, [
  option('', words.allCounties, county),
  html`<optgroup label="${words.counties2015}">${options(in2015.toSorted(byLabel), county)}</optgroup>`,
  html`<optgroup label="${words.laterCounties}">${options(later.toSorted(byLabel), county)}</optgroup>`,
])}
${select(
  FIELDS.phase,
  words.phase,
  options(
    [['', words.allPhases], ...vocabulary.phases.map(({ id, name }): Option => [id, name[page.language]])],
    phase,
  ),
)}
${select(
  FIELDS.language,
  words.language,
  options(
    [['', words.pageLanguage], ...LANGUAGES.map((one): Option => [one, stringsFor(one).languageName])],
    language ?? '',
  ),
)}
${select(
  FIELDS.mode,
  words.mode,
  options(
    WIDGET_MODES.map((one): Option => [one, words.modes[one]]),
    mode,
  ),
)}
<fieldset>
<legend>${words.colours}</legend>
<label class="tick"><input type="checkbox" name="${FIELDS.own}" value="ja"${ownColours ? html` checked` : ''}> ${words.ownColours}</label>
${(Object.keys(COLOURS) as (keyof typeof COLOURS)[]).map(
  (name) =>
    html`<label class="tick"><input type="color" name="${name}" value="${colours[name]}"> ${words[name]}</label>`,
)}
</fieldset>
<button class="ds-button" type="submit">${words.show}</button>
</form>`;
}

function select(name: string, label: string, options: readonly Html[]): Html {
  return html`<label for="${name}">${label}</label>
<select class="ds-input" id="${name}" name="${name}">${options}</select>`;
}

function option(value: string, label: string, current: string): Html {
  const selected = value === current ? html` selected` : '';
  return html`<option value="${value}"${selected}>${label}</option>`;
}

const byLabel = ([, a]: Option, [, b]: Option) => a.localeCompare(b, 'nb');
