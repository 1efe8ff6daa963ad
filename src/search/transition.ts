/** The step from Vg2 on, which people put in more ways than labels can hold: "between year two and a company placement", "is done with Vg2". */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';

const YEAR = '2.4';
const STEP = '2.5';

/** What comes after Vg2 and is no name of the step by itself. */
const AFTER =
  /^(?:lære|læra|læretid\p{L}*|læreplass\p{L}*|lærling\p{L}*|bedrift\p{L}*|påbygg\p{L}*|apprentic\p{L}*|compan(?:y|ies)|placements?|workplaces?)$/u;
/** The third year, as no label has it. */
const THIRD =
  /^(?:tredje|third|3rd) (?:(?:school|skole|skule) )?(?:år|året|skoleår|skoleåret|skuleår|skuleåret|year)(?= |$)/u;
/** Words that lead from the one to the other; one of `TOWARDS` must be there, or one of `OUT_OF` before the first. */
const BETWEEN =
  /^(?:og|and|til|to|into|in|inn|ut|over|vidare|videre|on|mot|skal|skulle|vil|går|gå|gjekk|gikk|go|goes|going|move|moves|moving|eller|or|i|the|a|an|det|den|dei|de|en|ein|eit|ei|et|their|sin|sitt|his|her|skole|skolen|skule|skulen|school)$/u;
const TOWARDS = /^(?:til|to|into|over)$/u;
const OUT_OF = /^(?:fra|frå|from|mellom|between)$/u;
const OR = /^(?:eller|or|og|and)$/u;
const ARTICLE = /^(?:the|a|an|det|den|en|ein|eit|ei|et)$/u;
/** Having Vg2 behind one, right before its name; articles may stand between. */
const DONE =
  /(?:^| )(?:etter|after|ferdige? med|ferdig frå|går ut av|gå ut av|gått ut av|done with|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|leav(?:es|ing)|fullfør(?:er|t|te)?)(?: (?:the|their|his|her|det|sitt))?$/u;
/** Vg2 coming to its end, right behind its name: "andreåret på yrkesfag er straks slutt". */
const ENDING =
  /^(?:\p{L}+ ){0,4}?(?:er|is|var|was|blir|går mot|nærmer seg|nærmar seg|nears|nearing|comes? to) (?:\p{L}+ )?(?:over|slutt|slutten|ferdig|finished|done|an end|its end|the end)(?: |$)/u;
/** So many words may lead from the one to the other. */
const REACH = 5;

/** The names of that step in a question, each from a name of Vg2 to what comes after it; `named` are all other names in it. */
export function transitionsIn(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
): PhraseMatch<PhraseTarget>[] {
  const folded = (place: number) => words[place]?.folded ?? '';
  const nameAt = (place: number) => named.find(({ start }) => start === place);
  /** Where what comes after Vg2 ends that begins at `place`, if any does, and whether it is a name of the step. */
  const afterAt = (place: number): { end: number; isName: boolean } | null => {
    const name = nameAt(place);
    if (isPhase(name, STEP)) return { end: place + (name?.length ?? 1), isName: true };
    const year = words
      .slice(place, place + 3)
      .map((word) => word.folded)
      .join(' ');
    const third = THIRD.exec(year);
    if (third) return { end: place + third[0].split(' ').length, isName: true };
    let end = place;
    while (AFTER.test(folded(end))) end++;
    return end > place ? { end, isName: false } : null;
  };
  /** Past all that comes after Vg2 from `place` on, "Vg3 or an apprenticeship"; null where no name of the step is among it. */
  const pastAfter = (place: number): number | null => {
    let isNamed = false;
    let end: number | null = null;
    for (let after = afterAt(place); after; ) {
      end = after.end;
      isNamed ||= after.isName;
      after = OR.test(folded(end)) ? afterAt(end + (ARTICLE.test(folded(end + 1)) ? 2 : 1)) : null;
    }
    return isNamed ? end : null;
  };
  /** Past the step that begins with a name of Vg2; null where that leads to nothing. */
  const pastStep = ({ start, length }: PhraseMatch<PhraseTarget>): number | null => {
    let place = start + length;
    while (place < start + length + REACH && BETWEEN.test(folded(place)) && !afterAt(place)) place++;
    const leads = words.slice(start + length, place).some((word) => TOWARDS.test(word.folded));
    const comesFrom = words.slice(Math.max(0, start - 3), start).some((word) => OUT_OF.test(word.folded));
    return leads || comesFrom ? pastAfter(place) : null;
  };
  const isDone = ({ start, length }: PhraseMatch<PhraseTarget>) => {
    const textOf = (from: number, to: number) =>
      words
        .slice(Math.max(0, from), to)
        .map((word) => word.folded)
        .join(' ');
    const end = start + length;
    return DONE.test(textOf(start - 4, start)) || ENDING.test(textOf(end, end + 8));
  };
  const steps: PhraseMatch<PhraseTarget>[] = [];
  for (const name of named) {
    const { start, length } = name;
    const last = steps.at(-1);
    if (last && start < last.start + last.length) continue;
    const past = isPhase(name, STEP)
      ? pastAfter(start)
      : isPhase(name, YEAR)
        ? (pastStep(name) ?? (isDone(name) ? start + length : null))
        : null;
    if (past !== null)
      steps.push({ start, length: past - start, values: [{ type: 'phase', id: STEP, form: 'any' }] });
  }
  return steps;
}

/** Whether a name stands for that phase alone. */
function isPhase(name: PhraseMatch<PhraseTarget> | undefined, phase: string): boolean {
  return name?.values.every(({ type, id }) => type === 'phase' && id === phase) === true;
}
