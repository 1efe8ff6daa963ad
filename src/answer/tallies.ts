/** Answers that count what is no measure: how many statements each actor has, which phase has most national resources. */

import { rangeIn } from '../language/numbers.ts';
import { isResource, passes } from '../search/structured.ts';
import { type Filters, NO_FILTERS, type Unit } from '../types.ts';
import { composeRanked, countItem, type Tally } from './count-text.ts';
import type { Outcome, Task } from './task.ts';

/** What the statements and the resources of the source are called by who counts them. */
const STATEMENTS =
  /(?<!\p{L})(?:oppg[aå]v\p{L}*|punkt\p{L}*|pkt|utsagn\p{L}*|ansvar\p{L}*|plikt\p{L}*|statements?|duties|duty|tasks?|points?|responsibilit\p{L}*)(?!\p{L})/iu;
const RESOURCES = /(?<!\p{L})(?:ressurs\p{L}*|føring\p{L}*|resources?|guidelines?)(?!\p{L})/iu;
/** What a bound is told by, where it is read as a word of its own. */
const OF_BOUND = /^(?:\d+|mer|mere|meir|more)$/iu;
/** The same behind a number. */
const COUNTED_STATEMENTS = /^ (?:oppg[aå]v|punkt|pkt|utsagn|statement|dut|task|point|responsib)/iu;
const COUNTED_RESOURCES = /^ (?:nasjonale? |national )?(?:føring|ressurs|resource|guideline)/iu;
const MEASURES = /(?<!\p{L})(?:tiltak\p{L}*|measures?)(?!\p{L})/iu;

/** Asks for a number, and not for the things themselves: "compare the school and the school owner". */
const ASKS_NUMBER =
  /(?<!\p{L})(?:flest|færrest|færrast|most|fewest|least|flere|fleire|færre|more|fewer|mange|many|antall|antal|talet|number)(?!\p{L})/iu;
/** "Who has most statements in 3.2" asks for an actor. */
const WHO = /^\W*(?:hvem|kven|who)(?!\p{L})/iu;

/** How many each actor or phase has of what is counted: those that are named, or all; the most or the fewest first. */
export function tallies(task: Task): Outcome | null {
  const { composition, intents, reading, filters } = task;
  const { strings, draft } = composition;
  const ofResources = RESOURCES.test(reading.text);
  const range = rangeIn(reading.text, ofResources ? COUNTED_RESOURCES : COUNTED_STATEMENTS);
  const found =
    range !== null || ASKS_NUMBER.test(reading.text) ? talliesOf(task, ofResources, filters) : null;
  if (found === null) return null;
  const what = ofResources ? strings.resources : strings.statements;
  const units = found.flatMap((tally) => tally.units);
  if (units.length === 0) return null;
  if (range !== null) {
    const meeting = found.filter(
      (tally) => tally.units.length >= range.least && tally.units.length <= range.most,
    );
    draft.frame(strings.soMany(meeting.length, found.length));
    for (const tally of meeting) countItem(composition, tally, what);
    const all = meeting.flatMap((tally) => tally.units);
    return { answered: true, complete: true, total: all.length, units: all };
  }
  // Who asks how many each has is told the sum, and who asks for more or fewer, which has them.
  if (!reading.wantsCount || intents.extreme !== null) {
    const kind = intents.extreme ?? 'most';
    const lead = (names: string[], count: number) => strings.extremeOf(kind, names, what(count));
    composeRanked(composition, found, kind, lead, what);
  } else {
    draft.paragraph(strings.sumLead(what(units.length)) + draft.marks(units));
    for (const tally of found) countItem(composition, tally, what);
  }
  return { answered: true, complete: true, total: units.length, units };
}

/** The tallies that are asked for; null where the question counts measures, or nothing that there is one of for each. */
function talliesOf(
  { composition, intents, reading }: Task,
  ofResources: boolean,
  filters: Filters,
): Tally[] | null {
  const { knowledge, language } = composition;
  const { vocabulary } = knowledge;
  const { text, understood } = reading;
  if (MEASURES.test(text) || reading.subjects.some((subject) => !OF_BOUND.test(subject.text))) return null;
  const counts = (unit: Unit) =>
    passes(filters, unit) &&
    (ofResources ? unit.role === 'resource' : unit.role === 'statement' && !isResource(unit));
  // "How can the school and the follow-up service help more pupils" counts nothing that they have.
  const byActor =
    STATEMENTS.test(text) && (intents.by === 'actor' || understood.actors.length > 1 || WHO.test(text));
  if (byActor && !ofResources && understood.phases.length + understood.counties.length === 0) {
    const inCategory = { ...NO_FILTERS, categories: understood.categories };
    const actors = vocabulary.actors.filter(
      ({ id }) => understood.actors.length === 0 || understood.actors.includes(id),
    );
    return actors.map(({ id, name }) => ({
      name,
      units: knowledge.units.filter((unit) => unit.actor === id && counts(unit) && passes(inCategory, unit)),
    }));
  }
  const isOfAll = ofResources && reading.wantsCount && understood.phases.length === 0;
  const byPhase = intents.by === 'phase' || understood.phases.length > 1 || isOfAll;
  if (!byPhase || understood.counties.length + understood.actors.length > 0) return null;
  if (!ofResources && !STATEMENTS.test(text)) return null;
  const phases = vocabulary.phases.filter(
    ({ id }) => understood.phases.length === 0 || understood.phases.includes(id),
  );
  return phases.map(({ id, name }) => ({
    name: name[language],
    units: knowledge.units.filter((unit) => unit.section === id && counts(unit)),
  }));
}
