/** Questions about the form of chapter 5, in which the counties describe a measure. */

import { readWords, wordKeys } from '../language/words.ts';
import { COUNT_WORDS, FRAME_WORDS, LIST_WORDS } from './intent-words.ts';
import type { Knowledge } from './knowledge.ts';
import { namesIn, placesOf } from './names.ts';
import type { WordReader } from './question-words.ts';

const TEMPLATE =
  /(?<!\p{L})(?:the form|the template|skjemaet|malen|tiltaksmal\p{L}*|tiltaksskjema\p{L}*|vedlegget|the appendix|(?:kapittel|kap\.?|chapter|§) ?5(?![\d.]))(?!\p{L})/iu;

/** Whether a text names the form. */
export function namesTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/** Whether a text asks what to fill in, or which questions there are. */
export const ASKS_PART = /(?<!\p{L})(?:fyll|fill|spørsmål|questions?(?!\p{L}))/iu;

/** Words around the heading of a part of the form. */
const FILLING = [
  new Set(
    wordKeys(
      `fylle fill malen skjema template form overskrift heading spørsmål question punkt stå står vite vita know ask asks asked spørre spørje spør spurt be ber
      gi gir gjev gives give given eksempel eksempler eksempla døme example examples nevne nevnt nemnt mention list listed seie seier sier say says
      vedlegg vedlegget appendix kapittel chapter krev krever require ønske ønsker want wants svare svara answer skrive skriva write does`,
    ),
  ),
  ...[COUNT_WORDS, FRAME_WORDS, LIST_WORDS],
];

/** Headings of the form that a text names, by their words or by what they mean, and names nothing besides. */
export function partsIn(reader: WordReader & { knowledge: Knowledge }, text: string): string[] {
  const rest = readWords(text).flatMap(({ key, text: word }) =>
    /^\d$/.test(word) || FILLING.some((set) => set.has(key)) ? [] : [word],
  );
  const { words, concepts } = namesIn(reader, rest.join(' '));
  const content = words.filter(({ stop }) => !stop);
  if (content.length === 0) return [];
  // The first heading is that of the form itself.
  const template = reader.knowledge.units.filter(({ role }) => role === 'template');
  const headings = [...new Set(template.flatMap(({ context }) => context.slice(1)))];
  const named = headings.filter((heading) => {
    const keys = wordKeys(heading);
    return content.every(({ key }) => keys.includes(key));
  });
  const meant = placesOf(concepts);
  if (named.length > 0 || !words.every(({ stop }, at) => stop || meant.has(at))) return named;
  return headings.filter((heading) => {
    const ids = namesIn(reader, heading).concepts.flatMap(({ values }) => values.map(({ id }) => id));
    return concepts.every(({ values }) => values.some(({ id }) => ids.includes(id)));
  });
}
