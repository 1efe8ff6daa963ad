/** Answers about one thing: a word that is explained, a measure or a statement that is looked up. */

import { readWords } from '../language/words.ts';
import { WHO_HAS } from '../search/asking.ts';
import { namedInTitles } from '../search/title-list.ts';
import type { Unit } from '../types.ts';
import type { Composition } from './lines.ts';
import { composeLookup } from './lookup-text.ts';
import { composeNearest, worthQuoting } from './nearest-text.ts';
import { measuresNamed, type Outcome, type Task } from './task.ts';
import { composePreface, composeTerms, termsAskedFor } from './terms.ts';

/** The most measures that one answer looks up; more are listed. */
export const MOST_LOOKED_UP = 3;

export function terms({ composition, engine, intents, reading, ranking }: Task): Outcome | null {
  const asked = termsAskedFor(engine, reading, intents);
  if (asked.length === 0) return null;
  // Of "Fireårsløpet" there is nothing to tell but the measure that is called so.
  const isTold = asked.some(({ abbreviation, concept }) => abbreviation !== null || concept?.definition);
  if (!isTold && !intents.differs && reading.measures.length > 0) return null;
  // Letters alone may ask what they mean, or for what there is of it: they get both.
  if (!intents.explains && readWords(reading.text).length === 1) {
    for (const term of asked) composePreface(composition, engine, term);
    return null;
  }
  const units = composeTerms(composition, engine, asked, {
    differs: intents.differs,
    asked: reading.subjects.map(({ meant }) => meant),
  });
  const named = measuresNamed(composition, reading);
  if (named.length > 0 && named.length <= MOST_LOOKED_UP && !intents.differs && !intents.explains) {
    lookUp(composition, named);
  }
  const shown = [...new Set([...units, ...named])];
  // A word that the source does not use is explained all the same, and what is near it is offered.
  if (shown.length === 0 && ranking.relevant) {
    const near = worthQuoting(composition.knowledge, ranking.hits);
    composition.draft.frame(composition.strings.nearestLead);
    composeNearest(composition, near);
    shown.push(...near);
  }
  // That the source has no such word tells nothing of it.
  return { answered: isTold || shown.length > 0, complete: false, total: shown.length, units: shown };
}

/** Asks for one property of what is named: "which category is BUP i skolen in". */
export const ASKS_PROPERTY =
  /(?<!\p{L})(?:hvilken|hvilket|kva(?: for(?: ein| ei| eit)?)?|which|what) (?:kategori|gruppe|undergruppe|faser?|fasar|fylke|category|group|phases?|county)(?!\p{L})/iu;

/** A measure, or a statement that was pointed at: all that is known of it. */
export function lookup({ composition, engine, reading, ranking, filters }: Task): Outcome | null {
  const { counties } = reading.understood;
  // "Sommerskole i Oslo" is not the one of Finnmark that bears the name.
  const fromThere = ({ county }: Unit) =>
    counties.length === 0 || county === null || counties.includes(county);
  const named = measuresNamed(composition, reading).filter(fromThere);
  const whoHas = WHO_HAS.test(reading.text);
  const asksOfAll = reading.wantsList && !whoHas && !ASKS_PROPERTY.test(reading.text);
  if (named.length === 0 || named.length > MOST_LOOKED_UP || asksOfAll) return null;
  // "Who has a summer school" names one measure by its title and means them all.
  const titled = whoHas ? (namedInTitles(engine, reading, filters) ?? []) : [];
  if (titled.length > named.length) return null;
  lookUp(composition, named);
  const others = worthQuoting(composition.knowledge, ranking.hits).filter((unit) => !named.includes(unit));
  if (others.length > 0) {
    composition.draft.frame(composition.strings.lookupOthers);
    composeNearest(composition, others);
  }
  return { answered: true, complete: false, total: named.length, units: [...named, ...others] };
}

export function lookUp(composition: Composition, named: readonly Unit[]): void {
  for (const unit of named) composeLookup(composition, unit);
}
