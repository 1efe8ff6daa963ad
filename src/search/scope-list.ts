/** Measures by the scope that the source gives them in brackets: at one school, at all schools, a pilot, begun in 2015. */

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
    asked: new RegExp(`(?<!\\p{L})(?:(?:(?:${ONLY}|${AT}) )+${ONE} ${SCHOOL}|${AT_A_SCHOOL})`, 'iu'),
    written: /\b1 skole/i,
  },
  {
    asked:
      /(?<!\p{L})(?:alle|samtlige|all|every|each) (?:the )?(?:skoler|skolene|skular|skulane|skule|skole|schools?|vgs)(?!\p{L})/iu,
    written: /\balle (?:skoler|skolene|gs|YF|trinn, alle)/i,
  },
  {
    asked:
      /(?<!\p{L})(?:flere|fleire|several|multiple|mange|many|more than one|mer enn (?:én|en)|meir enn (?:éin|ein)) (?:skoler|skular|schools)(?!\p{L})/iu,
    written: /\b(?:[2-9]|\d{2,}) skoler|flere skoler/i,
  },
  { asked: /\bpilot\w*/i, written: /\bpilot\b/i },
  {
    asked:
      /(?<!\p{L})(?:start(?:et|a|ed|er|ar|s|ing)?|oppstart|begynte|begynner|begynt|byrja|byrjar|begun|began|begins?|nye|nytt|ny|new|launched|kom) (?:opp |up )?(?:i |in |fra |frå |from )?2015(?!\d)|(?<!\p{L})(?:brand[- ]new|helt nye|heilt nye|splitter nye|nystarta|nystartede)(?!\p{L})/iu,
    written: /\bstart 2015\b/i,
  },
];

/** "Brand new or only being piloted". */
const EITHER = /(?<!\p{L})(?:eller|or)(?!\p{L})/iu;

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
  const asked = SCOPES.filter((scope) => scope.asked.test(text));
  // The words that name the scope are no topic: "brand" of "brand-new" is no marking.
  const naming = asked.map((scope) => scope.asked.exec(text)?.[0].toLowerCase() ?? '').join(' ');
  const topical = subjects.some(
    (subject) =>
      !naming.includes(subject.text.toLowerCase()) && subject.concepts.some((id) => !isPlain(engine, id)),
  );
  if (asked.length === 0 || topical) return null;
  const has = (unit: Unit) => (scope: ScopeKind) => scope.written.test(unit.text);
  return measures.filter((unit) => (EITHER.test(text) ? asked.some(has(unit)) : asked.every(has(unit))));
}
