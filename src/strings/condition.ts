/** A condition on measures in words: built alike in every language, from words of its own. */

import type { ConditionNames } from './answer.ts';

export interface ConditionWords {
  quote(text: string): string;
  and(parts: readonly string[]): string;
  or(parts: readonly string[]): string;
  about: string;
  both: string;
  only: string;
  none: string;
  butNone: string;
  /** Measures without a number, and with one. */
  measures: string;
  counted(count: number): string;
  exactly: string;
  atLeast: string;
  atMost: string;
  /** The least, and the most with its noun. */
  between(least: number, most: string): string;
}

/** "minst 3 tiltak om både «a» og «b», men ingen om «c»". */
export function conditionIn(words: ConditionWords): (condition: ConditionNames) => string {
  const { about, butNone, measures, none, or } = words;
  const all = (names: readonly string[]) => names.map(words.quote);
  return ({ wanted, both, unwanted, only, range }) => {
    const without = `${about} ${or(all(unwanted))}`;
    if (wanted.length === 0 && unwanted.length > 0) return `${none} ${without}`;
    const on = both ? `${words.both} ${words.and(all(wanted))}` : or(all(wanted));
    const parts = [
      only ? words.only : '',
      range === null ? measures : rangeIn(words, range),
      wanted.length > 0 ? `${about} ${on}` : '',
    ];
    return `${parts.filter(Boolean).join(' ')}${unwanted.length > 0 ? `, ${butNone} ${without}` : ''}`;
  };
}

function rangeIn(words: ConditionWords, { least, most }: NonNullable<ConditionNames['range']>): string {
  if (least === most) return `${words.exactly} ${words.counted(least)}`;
  if (least > 0 && most < Number.POSITIVE_INFINITY) return words.between(least, words.counted(most));
  return most === Number.POSITIVE_INFINITY
    ? `${words.atLeast} ${words.counted(least)}`
    : `${words.atMost} ${words.counted(most)}`;
}
