/** Questions for the parts of the source as such: which phases or categories it has, what one is called, and what stands on a page. */

import { rangeIn } from '../language/numbers.ts';
import { readWords, wordKeys } from '../language/words.ts';
import { COUNT_WORDS, EVERYTHING_WORDS, LIST_WORDS, MEASURE_WORDS } from '../search/intent-words.ts';
import { pagesIn, sectionNumbersIn, standsIn } from '../search/sections.ts';
import { constraintsOf, passes } from '../search/structured.ts';
import type { CountedBy } from '../strings/answer.ts';
import type { Unit } from '../types.ts';
import { SOURCE_WORDS } from './about-source.ts';
import { composeOverview } from './count-text.ts';
import { type Composition, listUnderHeadings } from './lines.ts';
import { whatOf } from './list-text.ts';
import { DECLINED, type Outcome, type Task } from './task.ts';

/** What the source divides itself or the measures into, where it is asked for in the plural. */
const KINDS: readonly [by: CountedBy | 'actor', nouns: RegExp][] = [
  ['phase', /^(?:fase(?:r|ne)|fasa(?:r|ne)|phases)$/u],
  ['category', /^(?:tiltaks)?(?:kategori(?:er|ene|ar|ane)|categories)$/u],
  ['group', /^(?:tiltaks)?(?:grupper|gruppene|gruppane|groups)$/u],
  ['actor', /^(?:aktør(?:er|ene|ar|ane)|actors)$/u],
  ['county', /^(?:fylke(?:r|ne)|fylka|fylkeskommun(?:er|ene|ar|ane)|counties)$/u],
];
/** Which is the last is told by all of them in their order. */
const LAST_PHASE =
  /(?<!\p{L})(?:aller )?(?:siste|last|final|avsluttende|avsluttande) (?:fasen?|fasa|phase)(?!\p{L})/iu;

const NAMING_WORDS = new Set(
  wordKeys(`kalles kallast called name navn tittel motto mottoet mottoer undertittel subtitle slagord overskrift heading nummer number nr side
    page`),
);
const DIVIDING_WORDS = new Set(
  wordKeys(`delt dele inndelt oppdelt fordelt gruppert sortert plassert skiller skilje ordnet divided split grouped placed distinguish
    classified organised organized arranged consist består opererer bruker use nevner nemner nevnt nemnt mention`),
);
const WHOLE_WORDS = new Set(wordKeys(`opplæringsløp løp program ramme rammeverk framework`));
/** What may stand before the kind that is asked for. */
const LEADING = [COUNT_WORDS, LIST_WORDS, NAMING_WORDS, EVERYTHING_WORDS, SOURCE_WORDS];
const BESIDE = [...LEADING, MEASURE_WORDS, DIVIDING_WORDS, WHOLE_WORDS];
const OF_MEASURES =
  /(?<!\p{L})(?:for|av|of|til) (?:alle |all )?(?:the |de |dei )?(?:innsendte )?(?:tiltak\p{L}*|measures?)/iu;

/** Asks for what a part is called, for its motto, or for where it stands. */
const PROPERTY =
  /(?<!\p{L})(?:heter|heiter|heitte|kalles|kallast|called|name(?: of| is|\W*$)|navn(?:et)?|namn(?:et)?|tittel(?:en)?|title|motto(?:et)?|undertittel(?:en)?|subtitle|slagord(?:et)?|overskrift(?:en|a)?|heading|(?:hvilken|hvilket|kva(?: for)?(?: ei| ein| eit)?|what|which) (?:side|sida|page|nummer|number))(?!\p{L})|^\W*(?:og )?(?:hva|kva|what|hvilken|which) (?:er|is) (?:den |the )?\S+ (?:fasen?|fasa|phase)\W*$/iu;

/** Asks for others than were spoken of, or when, where and why. */
const ASKS_OTHERWISE =
  /(?<!\p{L})(?:andre|other|flere|fleire|more|når|kva tid|when|hvor(?! mange)|kor(?! mange)|kvar|where|hvorfor|kvifor|why)(?!\p{L})/iu;

/** Which parts of a kind there are, what one is called, or what a page has. Null for any other question. */
export function namedParts(task: Task): Outcome | null {
  return page(task) ?? called(task) ?? overviews(task);
}

/** Whether all words of a text that say something are among these. */
function saysOnly(text: string, sets: readonly ReadonlySet<string>[]): boolean {
  return readWords(text).every(
    ({ stop, key, text: word }) =>
      stop || /^\d/.test(word) || kindOf(word) !== undefined || sets.some((set) => set.has(key)),
  );
}

const kindOf = (word: string) => KINDS.find(([, nouns]) => nouns.test(word.toLowerCase()))?.[0];

function overviews({ composition, intents, reading }: Task): Outcome | null {
  const { text, measures, understood, leftOut } = reading;
  const { extreme, each, compares, differs } = intents;
  const isMore =
    measures.length + leftOut.length > 0 || constraintsOf(understood).length > 0 || extreme !== null || each;
  if (
    isMore ||
    compares ||
    differs ||
    ASKS_OTHERWISE.test(text) ||
    rangeIn(text, /^ (?:tiltak|measures?)(?!\p{L})/iu)
  )
    return null;
  const asked = kindsIn(text);
  if (asked.length === 0) return null;
  const units = asked.flatMap((by) => composeOverview(composition, by));
  return { answered: true, complete: true, total: units.length, units: [...new Set(units)] };
}

/** The kinds of parts that a text asks for, and for nothing else. */
function kindsIn(text: string): (CountedBy | 'actor')[] {
  if (!saysOnly(text, BESIDE))
    return LAST_PHASE.test(text) && saysOnly(text.replace(LAST_PHASE, ''), BESIDE) ? ['phase'] : [];
  const words = readWords(text);
  const kindAt = words.map(({ text: word }) => kindOf(word));
  const first = kindAt.findIndex((kind) => kind !== undefined);
  if (first < 0) return LAST_PHASE.test(text) ? ['phase'] : [];
  const leads = words
    .slice(0, first)
    .every(({ stop, key, folded }) => stop || /^\d/.test(folded) || LEADING.some((set) => set.has(key)));
  const ofMeasures = words.some(({ key }) => MEASURE_WORDS.has(key));
  const divides = words.some(({ key }) => DIVIDING_WORDS.has(key));
  if (!leads || (ofMeasures && !divides && !OF_MEASURES.test(text))) return [];
  const isJoined = /(?<!\p{L})(?:og|and)(?!\p{L})|,/iu.test(text);
  return [...new Set(kindAt.flatMap((kind) => kind ?? []))].slice(0, isJoined ? undefined : 1);
}

/** What the source calls a phase, a category or a section, with its motto, and where it stands. */
function called({ composition, reading }: Task): Outcome | null {
  const { text, subjects, understood, wantsMeasures, wantsResources } = reading;
  if (!PROPERTY.test(text) || wantsMeasures || wantsResources) return null;
  if (!subjects.every((subject) => saysOnly(subject.text, [NAMING_WORDS]))) return null;
  const { counties, actors, groups, phases, categories } = understood;
  if (counties.length + actors.length + groups.length + reading.measures.length > 0) return null;
  const numbers = sectionNumbersIn(text);
  const ids = numbers.length > 0 ? numbers : phases.length > 0 ? phases : categories;
  const sections = ids.flatMap((id) => sectionsOf(composition, id));
  if (sections.length === 0) return null;
  const write = sections.length === 1 ? composition.draft.paragraph : composition.draft.item;
  const units = sections.map((section) => title(composition, section, write));
  return { answered: true, complete: true, total: units.length, units };
}

/** The units of a section, or of each section of a chapter that has no words of its own. */
function sectionsOf({ knowledge }: Composition, id: string): Unit[][] {
  const inside = knowledge.units.filter((unit) => standsIn(unit, id));
  const own = inside.filter(({ section }) => section === id);
  return own.length > 0 ? [own] : [...Map.groupBy(inside, ({ section }) => section).values()];
}

/** Tells the title of a section; returns the unit that is cited for it. */
function title(
  { knowledge, strings, draft, language }: Composition,
  units: readonly Unit[],
  write: (text: string) => void,
): Unit {
  const [first] = units as [Unit, ...Unit[]];
  const pages = units.map((unit) => unit.page);
  const where = strings.where(first.section, Math.min(...pages), Math.max(...pages));
  const phase = knowledge.phaseById.get(first.section)?.name[language];
  const name = phase === undefined ? where : `**${phase}** (${where})`;
  write(`${strings.titled(name, first.sectionTitle)} ${draft.mark(first)}`);
  return first;
}

const PAGE_WORDS = new Set(wordKeys(`side page pp oppsummer summary summarise summarize innhold content`));

const HOW_MANY_PAGES = /(?<!\p{L})(?:mange|many) (?:sider|pages)(?!\p{L})/iu;
const NO_PAGE = { first: 0, last: 0 };

/** What stands on the pages that are asked for by their numbers, in the source's order. */
function page({ composition, filters, reading }: Task): Outcome | null {
  const { text, subjects, understood, measures } = reading;
  const asked = pagesIn(text) ?? (HOW_MANY_PAGES.test(text) ? NO_PAGE : null);
  const isMore = measures.length > 0 || constraintsOf(understood).length > 0;
  const isOfPage = subjects.every((subject) => saysOnly(subject.text, [PAGE_WORDS, SOURCE_WORDS]));
  if (asked === null || isMore || !isOfPage) return null;
  const { knowledge, strings, draft } = composition;
  const units = knowledge.units.filter(
    (unit) => unit.page >= asked.first && unit.page <= asked.last && passes(filters, unit),
  );
  if (units.length === 0) {
    const pages = knowledge.units.map((unit) => unit.page);
    draft.frame(strings.pagesThere(Math.min(...pages), Math.max(...pages)));
    return asked === NO_PAGE ? { ...DECLINED, answered: true } : DECLINED;
  }
  draft.paragraph(strings.pageLead(asked.first, asked.last, whatOf(composition, units)) + draft.marks(units));
  for (const [section, inside] of Map.groupBy(units, (unit) => unit.section)) {
    draft.heading(3, `§ ${section} ${inside[0]?.sectionTitle}`);
    listUnderHeadings(composition, inside);
  }
  return { answered: true, complete: true, total: units.length, units };
}
