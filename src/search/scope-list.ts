/** Measures by the scope that the source gives them in brackets: at one school, at eight or more, at all, a pilot, begun in 2015. */

import { rangeIn } from '../language/numbers.ts';
import type { Unit } from '../types.ts';
import type { Engine } from './engine.ts';
import type { Reading } from './understand.ts';

/** A way of giving a scope: how people ask for it, and how the source writes it. */
interface ScopeKind {
  asked: RegExp;
  written: RegExp;
}

const SINGLE = '(?:enkelt|enkelte|eneste|einaste|single|particular|individual|bestemt)';
const ONE = `(?:(?:én|éin|1|one|${SINGLE})(?: ${SINGLE})?|(?:ein|en|ei|a) ${SINGLE})`;
const ONLY = '(?:bare|berre|kun|only|just|akkurat)';
const AT = '(?:på|ved|at|in|i|to|for|til)';
const SCHOOL = '(?:skole|skule|school|vgs)(?!\\p{L})';
/** "A school" is one only where it says so, or where the measures are said to be at it. */
const RUN =
  '(?:(?:som|er|vart|ble|var|drives|drivast|driven|finnes|finst|gjelder|gjeld|gang|that|are|were|run|running|tried|which|i) )';
const AT_A_SCHOOL = `(?:${ONLY} ${RUN}{0,2}(?:${AT} )?|(?:tiltak\\p{L}*|measures?) ${RUN}{0,4}${AT} )(?:ein|en|ei|a) ${SCHOOL}`;
const SCOPES: readonly ScopeKind[] = [
  {
    asked: new RegExp(
      `(?<!\\p{L})(?:(?:(?:${ONLY}|${AT}|gjelder|gjeld|concern|involve) )+${ONE} ${SCHOOL}|${AT_A_SCHOOL})`,
      'iu',
    ),
    // "(Tiller vgs)" names the one that it is at.
    written: /\b1 skole|\(\p{Lu}\p{L}+ vgs\)/u,
  },
  {
    asked:
      /(?<!\p{L})(?:alle|samtlige|all|every|each) (?:the )?(?:skoler|skolene|skular|skulane|skule|skole|schools?|vgs)(?!\p{L})/iu,
    written: /\balle (?:skoler|skolene|gs|YF|trinn, alle)/i,
  },
  {
    asked:
      /(?<!\p{L})(?:flere|fleire|several|multiple|mange|many|more than one|at least two|minst to|(?:mer|flere) enn (?:én|en)|(?:meir|fleire) enn (?:éin|ein)|(?:to|two|2)(?: eller flere| eller fleire| or more)) (?:skoler|skular|schools?|skole|skule)(?!\p{L})/iu,
    written: /\b(?:[2-9]|\d{2,}) skoler|flere skoler|\balle (?:skoler|skolene|gs|YF|trinn, alle)/i,
  },
  { asked: /\bpilot\w*/i, written: /\bpilot\b/i },
  {
    asked:
      /(?<!\p{L})(?:start(?:et|a|ed|er|ar|s|ing)?|oppstart|begynte|begynner|begynt|byrja|byrjar|begun|began|begins?|nye|nytt|ny|new|launched|kom) (?:opp |up )?(?:i |in |fra |frå |from )?2015(?!\d)|(?<!\p{L})(?:brand[- ]new|helt nye|heilt nye|splitter nye|nystarta|nystartede)(?!\p{L})/iu,
    written: /\bstart 2015\b/i,
  },
];

/** Whether a text names a scope. */
export const namesScope = (text: string): boolean => SCOPES.some(({ asked }) => asked.test(text));

/** "Brand new or only being piloted", "which began in 2015, and which are at all schools". */
const EITHER = /(?<!\p{L})(?:eller|or|(?:og|and) (?:hvilke|hva|kva|which|what))(?!\p{L})/iu;
/** "At eight schools or more", "at most schools". */
const SCHOOLS = /^ (?:skoler|skular|skolar|skole|skule|schools?|vgs|videregående|vidaregåande)(?!\p{L})/iu;
const MOST_SCHOOLS = /(?<!\p{L})(?:flest|most) (?:skoler|skular|schools)(?!\p{L})/iu;
const OF_SCHOOLS = /(\d+) skole/;
/** A year in which no measure is said to have begun: of the time before and after the source says nothing. */
const OTHER_YEAR =
  /(?<!\p{L})(?:start\p{L}*|oppstart|begyn\p{L}*|byrj\p{L}*|beg[au]n|launched) (?:(?:opp|up) )?(?:(?:før|before|etter|after|siden|sidan|since) (?:19|20)\d\d|(?:i|in) (?!2015)(?:19|20)\d\d)/iu;
/** A scope that says where a measure is, and not only when it began. */
const EXTENT = /skol|gs|vgs|trinn|kommun|avdeling/i;
/** Before a scope that is not to be had. */
const NOT = /(?<!\p{L})(?:ikke|ikkje|not)(?: \p{L}+){0,2} ?$/iu;

/** A concept that says nothing of what a measure is about: a school, a trial. */
function isPlain({ genericConcepts }: Engine, id: string): boolean {
  return genericConcepts.has(id) || PLAIN.has(id);
}

const PLAIN = new Set([
  'skole',
  'utdanning',
  'videregaende',
  'utproving',
  'forsok',
  'prosjekt',
  'skolestart',
  'fase',
  'tilskudd',
]);

/**
 * Those of `measures` whose scope, as the source writes it, is the one that a question asks for; null where it asks for none,
 * or is about something besides.
 */
export function byScope(
  engine: Engine,
  { text, subjects }: Reading,
  measures: readonly Unit[],
): Unit[] | null {
  const asked = scopesIn(text, measures);
  // The words that name the scope are no topic: "brand" of "brand-new" is no marking.
  const naming = asked.map(({ name }) => name.toLowerCase()).join(' ');
  const topical = subjects.some(
    (subject) =>
      !naming.includes(subject.text.toLowerCase()) && subject.concepts.some((id) => !isPlain(engine, id)),
  );
  if (asked.length === 0 || topical) return null;
  return measures.filter((unit) =>
    EITHER.test(text) ? asked.some(({ has }) => has(unit)) : asked.every(({ has }) => has(unit)),
  );
}

/** Whether a text asks for a scope, of whatever measures. */
export const asksScope = (text: string): boolean => scopesIn(text, []).length > 0;

/** The scopes that a text asks for: the words that name each, and which measures are of it. */
function scopesIn(text: string, measures: readonly Unit[]): { name: string; has: (unit: Unit) => boolean }[] {
  const counted = schoolsIn(text, measures);
  if (counted !== null) return [counted];
  if (OTHER_YEAR.test(text)) return [{ name: text, has: () => false }];
  return SCOPES.flatMap(({ asked, written }) => {
    const found = asked.exec(text);
    if (!found) return [];
    // Of a measure without a scope nothing is known, not even that it is not at one school.
    const isOut = NOT.test(text.slice(0, found.index));
    const has = (unit: Unit) =>
      isOut ? EXTENT.test(unit.scope ?? '') && !written.test(unit.text) : written.test(unit.text);
    return [{ name: found[0], has }];
  });
}

/** A number of schools that is asked for; null where there is none. */
function schoolsIn(text: string, measures: readonly Unit[]): ReturnType<typeof scopesIn>[number] | null {
  const schoolsOf = (unit: Unit) => Number(OF_SCHOOLS.exec(unit.scope ?? '')?.[1] ?? 0);
  if (MOST_SCHOOLS.test(text)) {
    const most = Math.max(0, ...measures.map(schoolsOf));
    return { name: text, has: (unit) => most > 0 && schoolsOf(unit) === most };
  }
  const range = rangeIn(text, SCHOOLS);
  // One, and more than one, are scopes of their own: "several schools" gives no number.
  if (range === null || range.most <= 1 || (range.least <= 2 && range.most === Number.POSITIVE_INFINITY))
    return null;
  return {
    name: text.slice(0, range.end),
    has: (unit) => schoolsOf(unit) > 0 && schoolsOf(unit) >= range.least && schoolsOf(unit) <= range.most,
  };
}
