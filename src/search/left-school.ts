/** All measures are against dropout, but not all of them for those who have left: "dropouts", "youth who have quit", "dem som står uten plass". */

import type { Understood } from '../types.ts';

/** The source's group of measures that lead back to school, and its category. */
const LEADING_BACK = { category: '4.4', group: '4.4-tilbakeforende-tiltak' } as const;

const LEFT_SCHOOL =
  /(?<!\p{L})(?:(?:har|hadde|have|has|had|who|som|those)(?: (?:alt|allerede|allereie|already|no|nå))? (?:slutt(?:a|et|e)?|falle?t? (?:fra|frå|ut|utenfor|utanfor)|dropp(?:a|et) ut|dropped out|quit|left(?: school)?)|dropouts?(?=\W+(?:all|list|which|what)|\W*$)|for (?:the )?dropouts|out of school|(?:verken|korkje|neither)(?: \p{L}+){0,3} (?:skole|skolen|skule|skulen|school)|utenfor skolen|utanfor skulen)(?!\p{L})/iu;

/** A place may be one at school or one in a company. */
const WITHOUT_PLACE =
  /(?<!\p{L})(?:(?:uten|utan) (?:skole|skule)?plass|without a (?:school )?place)(?!\p{L})/iu;
/** "Which schemes are there for those who have left", "dropouts: all measures"; who works with those who have left may ask for anything. */
const OF_MEASURES =
  /(?<!\p{L})(?:\p{L}*tiltak|prosjekt|ordning|satsing|measure|scheme|project|initiative)|^\W*$/iu;

/** Whether a question is for those outside of school, so that it does not ask for all measures there are. */
export const isForOutside = (text: string) => LEFT_SCHOOL.test(text) || WITHOUT_PLACE.test(text);

/** What is understood of a question for measures, with that group if it is for those who have left and names no group itself. */
export function withLeftSchool(understood: Understood, text: string): Understood {
  const { categories, phases } = understood;
  const at = categories.length + phases.length > 0 ? -1 : text.search(LEFT_SCHOOL);
  if (at < 0 || !OF_MEASURES.test(text.slice(0, at))) return understood;
  return { ...understood, categories: [LEADING_BACK.category], groups: [LEADING_BACK.group] };
}
