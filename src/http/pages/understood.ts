/** One line on what was read out of a question: phases, counties, categories, groups and actors. */
import { html } from 'hono/html';
import { type Knowledge, partName } from '../../search/knowledge.ts';
import { ANSWER_STRINGS } from '../../strings/answer.ts';
import type { AskUnderstood, Understood } from '../../types.ts';
import { namedHeadings } from './headings.ts';
import type { Html, Page } from './page.ts';

/** "Forstått som: fase Overgang Vg2–Vg3 · fylke Rogaland (RO)"; nothing where nothing was read. */
export function understoodLine(page: Page, knowledge: Knowledge, understood: Understood): Html | '' {
  const { language, strings } = page;
  const words = strings.answer.understood;
  // A group that was named stands for its category too.
  const grouped = new Set(understood.groups.map((id) => knowledge.groupById.get(id)?.category.id));
  const categories = understood.categories.filter((id) => !grouped.has(id));
  const parts: [kind: (count: number) => string, names: string[]][] = [
    [words.phase, understood.phases.map((id) => knowledge.phaseById.get(id)?.name[language] ?? id)],
    [
      words.county,
      understood.counties.map((code) => `${knowledge.countyByCode.get(code)?.name ?? code} (${code})`),
    ],
    [
      words.category,
      categories.map((id) => `${knowledge.categoryById.get(id)?.short[language] ?? ''} (${id})`.trim()),
    ],
    [
      words.group,
      namedHeadings([...new Set(understood.groups.map((id) => partName(knowledge, page.language, id)))]),
    ],
    [words.actor, understood.actors.map((id) => knowledge.actorById.get(id)?.names[language] ?? id)],
  ];
  const read = parts
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `${kind(names.length)} ${names.join(', ')}`);
  return read.length === 0 ? '' : html`<p class="quiet understood">${words.lead} ${read.join(' · ')}</p>`;
}

/**
 * What was carried over from earlier questions, each with a link that asks the same without it; nothing where nothing was.
 * `without` gives that link's address for the ids to leave out.
 */
export function carriedLine(
  page: Page,
  knowledge: Knowledge,
  understood: AskUnderstood,
  without: (ids: readonly string[]) => string,
): Html | '' {
  const words = page.strings.answer.carried;
  const carried = understood.carried.filter((id) => !isCovered(knowledge, understood.carried, id));
  if (carried.length === 0) return '';
  // A group takes its category with it, and those of one name are left out together.
  const idsByName = new Map<string, string[]>();
  for (const id of carried) {
    const name = nameOf(page, knowledge, understood, id);
    const category = knowledge.groupById.get(id)?.category.id;
    const ids = category && understood.carried.includes(category) ? [id, category] : [id];
    idsByName.set(name, [...(idsByName.get(name) ?? []), ...ids]);
  }
  const links = Array.from(idsByName, ([name, given]) => {
    const ids = [...new Set(given)];
    return html` <a data-ask class="drop" href="${without(ids)}" aria-label="${words.drop(name)}">${name} <span aria-hidden="true">×</span></a>`;
  });
  return html`<p class="quiet understood">${words.lead}${links}</p>`;
}

/** A category is not named where one of its groups is. */
function isCovered({ groupById }: Knowledge, carried: readonly string[], id: string): boolean {
  return carried.some((other) => groupById.get(other)?.category.id === id);
}

function nameOf(page: Page, knowledge: Knowledge, { topic }: AskUnderstood, id: string): string {
  const { language, strings } = page;
  if (id === 'topic')
    return topic === null ? strings.answer.carried.topic : ANSWER_STRINGS[language].quote(topic);
  const measure = knowledge.unitById.get(id);
  if (measure) return ANSWER_STRINGS[language].quote(measure.text);
  return (
    knowledge.countyByCode.get(id)?.name ??
    knowledge.actorById.get(id)?.names[language] ??
    partName(knowledge, language, id)
  );
}
