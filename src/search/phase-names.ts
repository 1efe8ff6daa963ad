/** Phases as people put them in more ways than labels can hold: "between year two and a company placement", "is done with Vg2", "through every year". */

import type { PhraseTarget } from '../index/phrases.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';

const START = '2.2';
const FIRST_YEAR: readonly string[] = [START, '2.3'];
const YEAR = '2.4';
const STEP = '2.5';
const FINALS = '2.6';
const ALL_YEARS = '2.7';

/** What comes after Vg2 and is no name of the step by itself. */
const AFTER =
  /^(?:lære|læra|læretid\p{L}*|læreplass\p{L}*|lærling\p{L}*|bedrift\p{L}*|påbygg\p{L}*|apprentic\p{L}*|compan(?:y|ies)|placements?|workplaces?)$/u;
/** The third year behind the second, as no label has it. */
const THIRD =
  /^(?:tredje|siste|third|3rd|final|last) (?:(?:school|skole|skule) )?(?:år|året|skoleår|skoleåret|skuleår|skuleåret|year)(?= |$)/u;
/** School behind Vg2, beside what is said of apprenticeships: "ut i lære eller videre på skolen". */
const MORE_SCHOOL = /^(?:videre|vidare|on) (?:(?:på|i|in|at) )?(?:skole|skolen|skule|skulen|school)(?= |$)/u;
/** Words that lead from the one to the other; one of `TOWARDS` must be there, or one of `OUT_OF` before the first. */
const BETWEEN =
  /^(?:og|and|til|to|into|in|inn|ut|over|vidare|videre|on|mot|skal|skulle|vil|går|gå|gjekk|gikk|go|goes|going|move|moves|moving|eller|or|i|the|a|an|det|den|dei|de|en|ein|eit|ei|et|their|sin|sitt|his|her|skole|skolen|skule|skulen|school|begynne|byrje|start|starte|begin|gjennom|ta|tar|tek|take|takes|taking|velge|velje|vel|choose|become)$/u;
const TOWARDS = /^(?:til|to|into|over)$/u;
const OUT_OF = /^(?:fra|frå|from|mellom|between)$/u;
const AMID = /^(?:mellom|between)$/u;
const STEPS = /^(?:overgang\p{L}*|transition|step)$/u;
const OR = /^(?:eller|or|og|and)$/u;
/** Having Vg2 behind one, right before its name; articles may stand between. */
const DONE =
  /(?:^| )(?:etter|after|ferdige? med|ferdig frå|går ut av|gå ut av|gått ut av|done with|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|leav(?:es|ing)|fullfør(?:er|t|te)?)(?: (?:the|their|his|her|det|sitt))?$/u;
/** Vg2 coming to its end, right behind its name: "andreåret på yrkesfag er straks slutt". */
const ENDING =
  /^(?:\p{L}+ ){0,4}?(?:er|is|var|was|blir|går mot|nærmer seg|nærmar seg|nears|nearing|comes? to) (?:\p{L}+ )?(?:over|slutt|slutten|ferdig|finished|done|an end|its end|the end)(?: |$)/u;
/** All years, or phases: not "each year", which may say how often. */
const EVERY_YEAR =
  /^(?:(?:på tvers av|tvers gjennom|gjennom|igjennom|across|through|throughout) (?:alle|samtlige|all|every|each)(?: (?:de|dei|the|of|tre|three))* (?:trinn|årstrinn|årssteg|år|åra|årene|skoleårene|skuleåra|trinna|trinnene|stega|years?|school years?|stages?|grades?)|(?:alle|samtlige|all|every|each)(?: (?:de|dei|the|of|tre|three))* (?:trinna|trinnene|årstrinnene|årsstega|stega|stages?)|(?:alle )?(?:åra|årene) under (?:eitt|ett))(?= |$)/u;
/** So many words may lead from the one to the other. */
const REACH = 5;
/** So far behind the end of Vg2 may stand what comes after it. */
const FURTHER = 12;

/** Names of one phase alone, each from its first word on. */
const PHRASES: readonly (readonly [phase: string, pattern: RegExp])[] = [
  [ALL_YEARS, EVERY_YEAR],
  [
    STEP,
    /^(?:(?:skal|klar til å gå|klare til å gå|på vei|på veg|i veg|før de går|før dei går) (?:nå |no |snart )?ut i (?:lære|læra|læretid)|(?:about to|ready to) (?:leave for|go into|start|move into) (?:an |their )?apprenticeships?)(?= |$)/u,
  ],
  [
    FINALS,
    /^(?:(?:siste|det siste) (?:halvår|halvåret|semesteret)|(?:last|final) (?:months|weeks) (?:of|before) (?:school|the exams?|exams)|(?:just |right |shortly )?before (?:the |their )?finals|(?:the )?exam(?:ination)?s? (?:phase|season|weeks?)|eksamens? ?(?:fasen?|innspurten|veka|vekene|uka|ukene))(?= |$)/u,
  ],
  [
    START,
    /^(?:rett |like |straks )?etter (?:sommeren|sumaren|sommaren|sommerferien|sommarferien|ferien) (?:i|på) vg1(?= |$)/u,
  ],
  [START, /^(?:right |just )?after the summer (?:(?:break|holidays?) )?(?:in|of) vg1(?= |$)/u],
];

/** "Phase 4" is that of § 2.4. */
const NUMBERED = /^(?:fase|phase|fasen) (?:nr |nummer |number |no )?([1-7])(?= |$)/u;
/** So is "the fourth phase", but not that of a measure. Which is the last is a matter of how one counts. */
const ORDINALS = [
  /^(?:første|fyrste|1|first|1st)$/u,
  /^(?:andre|2|second|2nd)$/u,
  /^(?:tredje|3|third|3rd)$/u,
  /^(?:fjerde|4|fourth|4th)$/u,
  /^(?:femte|5|fifth|5th)$/u,
  /^(?:sjette|6|sixth|6th)$/u,
  /^(?:sjuende|sjuande|syvende|7|seventh|7th)$/u,
];
const THE_NTH =
  /^(\S+) (?:fase|fasen|fasa|phase)(?= |$)(?! (?:av|of) (?!(?:the )?(?:ramme|framew|opplæringsløp|synt)))/u;

/** When, before what may be a matter of its own: "around the exams". */
const WHEN =
  /(?:^| )(?:før|ved|rundt|under|omkring|(?:fram|frem|inn|opp) mot|foran|framfor|i forbindelse med|i samband med|når|around|during|ahead of|leading up to|in the run up to|close to|in connection with|when|at)(?: (?:the|their|de|dei|alle|all))?$/u;

/**
 * Without the hints at a phase that name none here: "help with exams" asks for a matter. They name it where they tell a time, or where
 * another name of that phase stands beside them: "exams and final assessment".
 */
export function withoutHints(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
): PhraseMatch<PhraseTarget>[] {
  const isSure = (id: string) =>
    named.some(({ values }) =>
      values.some((target) => target.type === 'phase' && target.id === id && !target.hint),
    );
  return named.flatMap((match) => {
    const tellsTime = WHEN.test(textOf(words, match.start - 5, match.start));
    const values = match.values.filter(({ hint, id }) => !hint || tellsTime || isSure(id));
    return values.length > 0 ? [{ ...match, values }] : [];
  });
}

/** The longest of them, in words. */
const MOST_WORDS = 8;

/**
 * Names of that step, each from a name of Vg2 to what comes after it, of the step from Vg1 to Vg2, for which the source has only what is done
 * in Vg2, and of all years; `named` are all other names in the question.
 */
export function phaseNamesIn(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
): PhraseMatch<PhraseTarget>[] {
  const later = transitionsIn(named, words);
  const steps = [
    ...later,
    ...intoVg2(named, words).filter(({ start }) => !later.some((step) => covers(step, start))),
  ];
  return [...steps, ...phrasesOf(words).filter(({ start }) => !steps.some((step) => covers(step, start)))];
}

/** The phase that a text begins with a name of. */
function phraseAt(text: string): { phase: string; text: string } | null {
  for (const [phase, pattern] of PHRASES) {
    const found = pattern.exec(text);
    if (found) return { phase, text: found[0] };
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) return { phase: `2.${numbered[1]}`, text: numbered[0] };
  const [nth = '', ordinal = ''] = THE_NTH.exec(text) ?? [];
  const at = ORDINALS.findIndex((pattern) => pattern.test(ordinal));
  return at < 0 ? null : { phase: `2.${at + 1}`, text: nth };
}

function phrasesOf(words: readonly Word[]): PhraseMatch<PhraseTarget>[] {
  const found: PhraseMatch<PhraseTarget>[] = [];
  for (let start = 0; start < words.length; start++) {
    if (found.some((match) => covers(match, start))) continue;
    const name = phraseAt(textOf(words, start, start + MOST_WORDS));
    if (name !== null) found.push(phaseAt(name.phase, start, name.text.split(' ').length));
  }
  return found;
}

/** "From Vg1 to Vg2", "between the first year and the second", "the transition Vg1–Vg2"; not "in Vg1 and Vg2". */
function intoVg2(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
): PhraseMatch<PhraseTarget>[] {
  return named.flatMap((name, at): PhraseMatch<PhraseTarget>[] => {
    const next = named[at + 1];
    if (!name.values.every(({ type, id }) => type === 'phase' && FIRST_YEAR.includes(id))) return [];
    if (next === undefined || !isPhase(next, YEAR)) return [];
    const end = name.start + name.length;
    const between = words.slice(end, next.start);
    const before = words.slice(Math.max(0, name.start - 3), name.start);
    if (between.length > REACH || !between.every(({ folded }) => BETWEEN.test(folded))) return [];
    const isStep =
      between.some(({ folded }) => TOWARDS.test(folded)) ||
      before.some(({ folded }) => AMID.test(folded) || (end === next.start && STEPS.test(folded))) ||
      DONE.test(textOf(words, name.start - 4, name.start));
    return isStep ? [phaseAt(YEAR, name.start, next.start + next.length - name.start)] : [];
  });
}

function transitionsIn(
  named: readonly PhraseMatch<PhraseTarget>[],
  words: readonly Word[],
): PhraseMatch<PhraseTarget>[] {
  const folded = (place: number) => words[place]?.folded ?? '';
  const nameAt = (place: number) => named.find(({ start }) => start === place);
  /** Where what comes after Vg2 ends that begins at `place`, if any does, and whether it is a name of the step. */
  const afterAt = (place: number): { end: number; isName: boolean } | null => {
    const name = nameAt(place);
    if (isPhase(name, STEP)) return { end: place + (name?.length ?? 1), isName: true };
    const text = textOf(words, place, place + 3);
    const third = THIRD.exec(text) ?? MORE_SCHOOL.exec(text);
    if (third) return { end: place + third[0].split(' ').length, isName: true };
    let end = place;
    while (AFTER.test(folded(end))) end++;
    return end > place ? { end, isName: false } : null;
  };
  /** Past all that comes after Vg2 from `place` on, "Vg3 or an apprenticeship"; null where no name of the step is among it, unless it is sure without. */
  const pastAfter = (place: number, isSure = false): number | null => {
    let isNamed = isSure;
    let end: number | null = null;
    for (let after = afterAt(place); after; ) {
      end = after.end;
      isNamed ||= after.isName;
      let next = end + 1;
      while (next < end + REACH && BETWEEN.test(folded(next)) && !afterAt(next)) next++;
      after = OR.test(folded(end)) ? afterAt(next) : null;
    }
    return isNamed ? end : null;
  };
  /** Past the step that begins with a name of Vg2; null where that leads to nothing. */
  const pastStep = ({ start, length }: PhraseMatch<PhraseTarget>): number | null => {
    let place = start + length;
    while (place < start + length + REACH && BETWEEN.test(folded(place)) && !afterAt(place)) place++;
    const leads = words.slice(start + length, place).some((word) => TOWARDS.test(word.folded));
    const before = words.slice(Math.max(0, start - 3), start);
    const comesFrom = before.some((word) => OUT_OF.test(word.folded));
    // "Between the second year and the workplace": no more is needed.
    const isBetween = before.some((word) => AMID.test(word.folded));
    return leads || comesFrom ? pastAfter(place, isBetween) : null;
  };
  const isDone = ({ start, length }: PhraseMatch<PhraseTarget>) => {
    const end = start + length;
    return DONE.test(textOf(words, start - 4, start)) || ENDING.test(textOf(words, end, end + 8));
  };
  const steps: PhraseMatch<PhraseTarget>[] = [];
  for (const name of named) {
    const { start, length } = name;
    if (steps.some((step) => covers(step, start))) continue;
    const past = isPhase(name, STEP) ? pastAfter(start) : isPhase(name, YEAR) ? pastStep(name) : null;
    if (past !== null) steps.push(phaseAt(STEP, start, past - start));
    else if (isPhase(name, YEAR) && isDone(name)) {
      steps.push(phaseAt(STEP, start, length));
      // "… is over, and they move on, either to the last year or into an apprenticeship"
      for (let place = start + length; place < start + length + FURTHER; place++) {
        const end = pastAfter(place);
        if (end === null) continue;
        steps.push(phaseAt(STEP, place, end - place));
        break;
      }
    }
  }
  return steps;
}

/** The folded words from `from` to before `to`, joined by spaces. */
const textOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(Math.max(0, from), to)
    .map(({ folded }) => folded)
    .join(' ');

const phaseAt = (id: string, start: number, length: number): PhraseMatch<PhraseTarget> => ({
  start,
  length,
  values: [{ type: 'phase', id, form: 'any' }],
});

const covers = ({ start, length }: PhraseMatch<PhraseTarget>, place: number) =>
  place >= start && place < start + length;

/** Whether a name stands for that phase alone. */
function isPhase(name: PhraseMatch<PhraseTarget> | undefined, phase: string): boolean {
  return name?.values.every(({ type, id }) => type === 'phase' && id === phase) === true;
}
