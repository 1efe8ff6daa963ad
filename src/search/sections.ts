/** Questions for a section of the source by its number: "hva står i kapittel 2.3", "what does section 4.2 say", "4.4". */

import type { Unit } from '../types.ts';
import type { Stretch } from './context-sentences.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './understand.ts';

/** A chapter needs a word before its number; a section's number is known by its dot. The appendix is asked for by name. */
const SECTION =
  /(?:(?<!\p{L})(?:kap(?:ittel)?|avsnitt|punkt|seksjon|del|chapter|section|part)\.? ?|§ ?)(\d)(?![\d-]|[.,]\d)|(?<![\d.-])(\d\.\d)(?![\d-]|[.,]\d)|(?<!\p{L})(vedlegg(?:et)?|appendix)(?!\p{L})/giu;

/** What may stand beside it, where it asks for what stands there and no more. */
const BESIDE =
  /^(?:\d|del$|part$|seksjon|vedlegg|appendix|oppsum|summar|sam\w*drag|inn[eh]|cont|forklar|expl|descri)/i;

/** Whether a unit stands in the section or the chapter of that number. */
export const standsIn = ({ section }: Unit, id: string) => section === id || section.startsWith(`${id}.`);

/** Most questions have no number, and are not searched for one. */
const MAY_NAME = /\d|vedlegg|appendix/i;
const namedIn = (text: string): RegExpExecArray[] => (MAY_NAME.test(text) ? [...text.matchAll(SECTION)] : []);

/** "Part 2" may be one of an exam. */
const isCertain = ([written, chapter]: RegExpMatchArray) =>
  chapter === undefined || !/^(?:del|part)/i.test(written);

/** The numbers of sections and chapters that a text names. */
export const sectionNumbersIn = (text: string): string[] =>
  namedIn(text)
    .filter(isCertain)
    .flatMap(([, chapter, section]) => chapter ?? section ?? []);

/** Where a text names chapters by their number: they say where, and not what. */
export const chaptersIn = (text: string): Stretch[] =>
  namedIn(text)
    .filter((match) => match[1] !== undefined && isCertain(match))
    .map(({ index: start, 0: found }) => ({ start, end: start + found.length }));

/** The numbers of the sections that a question asks for as they stand; none where it asks for something in them, or besides. */
export function sectionsIn(
  { units }: Knowledge,
  { text, subjects, measures, asksFact, understood, leftOut }: Reading,
): string[] {
  const template = units.find(({ role }) => role === 'template')?.section ?? '';
  const asked = namedIn(text).map(([, chapter, section]) => chapter ?? section ?? template);
  const { phases, categories, counties, groups, actors } = understood;
  // "3.2" names the category that it says what to do in.
  const last = (id: string) => asked.some((one) => one === id || one === `3.${id.at(-1)}`);
  const isMore =
    asksFact ||
    leftOut.length + measures.length + counties.length + groups.length + actors.length > 0 ||
    ![...phases, ...categories].every(last) ||
    !subjects.every((subject) => BESIDE.test(subject.text));
  return isMore ? [] : [...new Set(asked)];
}

const PAGES =
  /(?<!\p{L})(?:(?:side|sida|siden|sider|sidene|pages?)(?: (?:nr\.?|nummer|number|no\.?))?|s\.|pp?\.) ?(\d{1,3})(?:(?: ?[-–] ?| (?:til|to|og|and) )(\d{1,3}))?(?![\p{L}\d]|[.,]\d)/iu;

/** The pages that a text names by their numbers, or null. */
export function pagesIn(text: string): { first: number; last: number } | null {
  const [, first, last = first] = PAGES.exec(text) ?? [];
  return first === undefined ? null : { first: Number(first), last: Number(last) };
}
