/** Questions that get no answer, with the reason: talk, orders, one person's case, and facts that the source lacks. */

import { lackingIn } from '../search/lacking.ts';
import { retrieve } from '../search/retrieve.ts';
import { greets, isSmallTalk } from '../search/small-talk.ts';
import { steers } from '../search/steering.ts';
import type { Reading } from '../search/understand.ts';
import { lookUp, MOST_LOOKED_UP } from './lookups.ts';
import { namedPersonIn } from './named-person.ts';
import { DECLINED, decline, measuresNamed, type Outcome, type Task } from './task.ts';

/** Nothing to answer: a greeting, an order, or one person's case. */
export function refuse({ composition, engine, reading, ranking, filters }: Task): Outcome | null {
  const { strings, draft } = composition;
  if (isSmallTalk(reading.text)) {
    draft.frame(greets(reading.text) ? strings.smallTalk : strings.welcome);
    return DECLINED;
  }
  if (steers(reading.text)) return decline(composition, ranking, strings.declined);
  const person = namedPersonIn(engine, reading);
  if (person === null) return null;
  const nameless = { ...reading, ...withoutName(reading, person) };
  const general = retrieve(engine, nameless, filters);
  return { ...decline(composition, general, strings.namedPerson, strings.generally), private: true };
}

/** What is looked for when the one it is about has no name: not even the word that the name was taken for a misspelling of ("Agnes" for "ages"). */
export function withoutName(
  { topic, mendedTopic }: Pick<Reading, 'topic' | 'mendedTopic'>,
  name: string,
): Pick<Reading, 'topic' | 'mendedTopic'> {
  const named = new Set(name.toLowerCase().split(' '));
  // Words are mended one by one, so that each stands where it was written.
  const written = topic.split(' ');
  const isName = written.map((word) => named.has(word.toLowerCase()));
  const nameless = (words: readonly string[]) => words.filter((_, at) => !isName[at]).join(' ');
  return { topic: nameless(written), mendedTopic: nameless(mendedTopic.split(' ')) };
}

export function lacking({ composition, reading, ranking }: Task): Outcome | null {
  const kind = lackingIn(reading);
  if (!kind) return null;
  const named = measuresNamed(composition, reading);
  // "How many municipalities took part in it" is told in the brackets behind its title.
  if (kind === 'numbers' && named.some(({ scope }) => scope !== null && countsIn(scope, reading.text)))
    return null;
  if (named.length === 0 || named.length > MOST_LOOKED_UP) {
    return decline(composition, ranking, composition.strings.lacking[kind]);
  }
  // What it does say of the measure, and whom it says to ask, is the best there is.
  composition.draft.frame(composition.strings.lacking[kind]);
  lookUp(composition, named);
  return DECLINED;
}

/** What measures are at, as a scope has it and as a question counts it: "13 av 26 kommuner". */
const COUNTED = [
  [/skol/iu, /(?:mange|many) (?:av )?(?:skoler|skular|skolar|schools)/iu],
  [/kommun/iu, /(?:mange|many) (?:av )?(?:kommun|municipal)/iu],
] as const;
/** Whether a question asks at how many places something is. */
export const countsPlaces = (question: string) => COUNTED.some(([, asks]) => asks.test(question));

const countsIn = (scope: string, question: string) =>
  /\d/.test(scope) && COUNTED.some(([has, asks]) => has.test(scope) && asks.test(question));
