/**
 * What a follow-up asks of the answer before: the phase beside, the other counties or all of them, all else that a county has, the two
 * that were spoken of, one property of a measure, what is like it, or those of a list that are something. Words that point are put in names.
 */

import { readWords, type Word } from '../language/words.ts';
import type { Engine } from '../search/engine.ts';
import { areMost, countiesBut, partName } from '../search/knowledge.ts';
import { lackingIn } from '../search/lacking.ts';
import { namesIn } from '../search/names.ts';
import { asksScope, byScope } from '../search/scope-list.ts';
import { categoryOfGroup, passes, unitsFor } from '../search/structured.ts';
import { namesSubject, topicalSubjects } from '../search/title-list.ts';
import type { Reading } from '../search/understand.ts';
import { type Language, NO_FILTERS, type Unit } from '../types.ts';
import {
  ALIKE,
  ANY_OF_THEM,
  ASKS_NAMES,
  DIMENSIONS,
  isTopic,
  NARROWING,
  pointsBack,
  wordsIn,
} from './continuing.ts';
import { bucketsOf, rankedBy } from './count-text.ts';
import { again, hasParts, type InContext, referringTo } from './in-context.ts';
import { ASKS_PROPERTY, MOST_LOOKED_UP } from './lookups.ts';
import { ordinalIn } from './references.ts';
import { countsPlaces } from './refusals.ts';
import { subjectMeasures } from './task.ts';

/** A question and the one before it, with names in place of the words that point to them: what both say is then read together. */
export interface Meant {
  own: InContext;
  before: InContext;
}

/** Whether it names nothing itself: then what it says of others, of all or of the next is of what was spoken of. */
function namesNothing({ measures, parts, understood, subjects }: Reading, besides = /^(?!)/u): boolean {
  return (
    measures.length + parts.length + understood.counties.length + understood.groups.length === 0 &&
    !subjects.some((subject) => isTopic(subject) && !besides.test(subject.text))
  );
}

const withNames = (context: InContext, names: Partial<Reading['understood']>): InContext => ({
  ...context,
  reading: { ...context.reading, understood: { ...context.reading.understood, ...names } },
});

/** The question with names in place of what it points to, or null. */
export function meantOf(
  engine: Engine,
  own: InContext,
  before: InContext,
  listed: () => string[],
): Meant | null {
  return (
    otherCounties(engine, own, before) ??
    allElse(engine, own, before, listed) ??
    bothOf(own, before) ??
    winners(engine, own, before) ??
    subgroupOf(engine, own, before)
  );
}

/* ------------------------------------------------------------------ phases */

const NEXT =
  /(?<!\p{L})(?:nest[ea]|påfølg[ea]nde|etterpå|deretter|etter(?!\p{L})|etterfølg[ea]nde|next|following|subsequent|after(?:wards?|ward)?|then)(?!\p{L})/iu;
const PREVIOUS =
  /(?<!\p{L})(?:forrige|førre|føregåande|foregående|før|forut|previous|preceding|prior|before|earlier)(?!\p{L})/iu;
/** What else may be said of it beside words of grammar. */
const BESIDE_WORDS =
  /^(?:fas[ea]\p{L}{0,2}|phases?|(?:tiltaks)?kategori\p{L}{0,2}|categor(?:y|ies)|ste[gp]\p{L}{0,2}|trinn?\p{L}{0,2}|stage|skjer?|happens?|kommer|kjem|comes?|gå|go|vis|show|tell|gjør\p{L}{0,2}|gjer\p{L}{0,4}|done|står|back|tilbake|attende|please|takk|one|vidare|videre|ok)$/iu;

/** "And the next phase?", "og før det?": the phase, or the category, beside the one before; `none` where there is none. Null for any other question. */
export function besideOf({ knowledge }: Engine, own: InContext, before: InContext): Meant | 'none' | null {
  const { text, parts, measures } = own.reading;
  const { phases, categories, groups } = before.reading.understood;
  const step = PREVIOUS.test(text) ? -1 : NEXT.test(text) ? 1 : 0;
  if (step === 0 || parts.length + measures.length > 0) return null;
  const isBeside = ({ text: word, stop }: Word) =>
    stop || [NEXT, PREVIOUS, BESIDE_WORDS].some((words) => words.test(word));
  if (!readWords(text).every(isBeside)) return null;
  const isCategory = groups.length === 0 && (phases.length === 0 || /kategori|categor/iu.test(text));
  const from = isCategory ? categories : phases;
  if (from.length === 0) return null;
  const { vocabulary } = knowledge;
  const all = (isCategory ? vocabulary.categories : vocabulary.phases).map(({ id }) => id);
  const places = from.map((id) => all.indexOf(id));
  const id = all[step > 0 ? Math.max(...places) + 1 : Math.min(...places) - 1];
  if (id === undefined) return 'none';
  const { subjects } = before.reading;
  const isList = !subjects.some(isTopic);
  const phase = partName(knowledge, before.reading.language, id);
  const plain = {
    subjects: [],
    residual: [],
    topical: [],
    topic: phase,
    mendedTopic: phase,
    wantsList: true,
  };
  return {
    own: withNames(
      { ...own, intents: { ...own.intents, source: null } },
      isCategory ? { categories: [id] } : { phases: [id] },
    ),
    before: isList ? { ...before, reading: { ...before.reading, ...plain } } : before,
  };
}

/* ---------------------------------------------------------------- counties */

const COUNTIES = '(?:fylke\\p{L}*|fylka|count(?:y|ies)|steder|stader|stad(?:ar|er)|places|landsdel\\p{L}*)';
/** "Har andre det?", "who else", "in the rest of the country": the counties besides those that were spoken of. */
const OTHERS = new RegExp(
  `(?<!\\p{L})(?:(?:andre|other|another|remaining|øvrige|resterende|resterande|annet|anna) ${COUNTIES}|(?:else|other)where|(?:any|some|every)where else|(?:who|anyone|anybody|someone|somebody|everyone|everybody) else|(?:hvem|kven|noen|nokon|nokre|alle) andre|(?:resten|rest|remainder) (?:av|of) (?:the )?(?:landet|norge|noreg|fylk\\p{L}*|country|counties|norway)|ellers i (?:landet|norge)|elles i (?:landet|noreg)|andre ${COUNTIES}|et annet sted|ein annan stad)(?!\\p{L})|^\\W*(?:og |and |men |but )?(?:har|gjør|gjer|hva med|kva med|do|does|what about|how about|any) (?:de |dei |the |noen |nokon |nokre |any )?(?:andre|others?)(?: det| de| that| it| også| òg| have (?:it|that|them)| gjort| done)*\\W*$`,
  'iu',
);
/** "Nationwide", "i hele landet": whatever county was spoken of. */
const NATIONWIDE =
  /(?<!\p{L})(?:nation-?wide|country-?wide|nationally|nasjonalt|overalt|everywhere|(?:på )?landsbasis|landet (?:rundt|over|under ett|sett under ett)|(?:the )?(?:hele|heile|whole|entire) (?:landet|norge|noreg|country|of norway|nation)|all (?:over |across |of |through )?(?:norway|norge|noreg)|all (?:of )?(?:the )?(?:19 )?counties|(?:alle|samtlige) (?:de |dei )?(?:19 )?fylk\p{L}+|every county|(?:across|throughout|over|all over) (?:the )?(?:country|counties|norway)|(?:uansett|uavhengig av|regardless of|whatever) (?:the )?(?:fylke|county))(?!\p{L})/iu;
const MEASURES = /(?<!\p{L})\p{L}*(?:tiltak\p{L}*|measures?)(?!\p{L})/iu;
/** "Norway" and "others" are concepts of the thesaurus, too, and no topic here. */
const PLACES = /nor(?:ge|eg|way)|land|nation|nasjon|countr|fylk|count(?:y|ies)/iu;

function otherCounties({ knowledge }: Engine, own: InContext, before: InContext): Meant | null {
  const { text, wantsMeasures } = own.reading;
  const earlier = before.reading.understood.counties;
  const others = OTHERS.test(text);
  if (earlier.length === 0 || (!others && !NATIONWIDE.test(text)) || !namesNothing(own.reading, PLACES))
    return null;
  const asked = { ...own, intents: { ...own.intents, source: null } };
  // The others again, after the others.
  const rest = areMost(knowledge, earlier) ? earlier : countiesBut(knowledge, new Set(earlier));
  if (others) return { own: withNames(asked, { counties: rest }), before };
  // "How many measures are there nationwide" asks anew.
  if (wantsMeasures && MEASURES.test(text)) return null;
  return { own: withNames(asked, { counties: [] }), before: withNames(before, { counties: [] }) };
}

/** Who points to other counties, whatever else the question says. */
export const pointsToOthers = (text: string) => OTHERS.test(text);

const THEY =
  /(?<!\p{L})(?:they|de|dei|fylke[tn]e?|fylka|(?:the|that|this|those|these) count(?:y|ies))(?!\p{L})/iu;
const ELSE =
  /(?<!\p{L})(?:else|otherwise|besides|annet|anna|andre|other|others|ellers|elles|mer|meir|more|flere|fleire|rest|resten)(?!\p{L})/iu;
const WHOLE = /(?<!\p{L})(?:everything|anything|all|alle|alt|samtlige|in total|totalt)(?!\p{L})/iu;

/** "What else did they submit?": of the county that was spoken of all there is, without what was asked for before. */
function allElse(engine: Engine, own: InContext, before: InContext, listed: () => string[]): Meant | null {
  const { text } = own.reading;
  const isElse = ELSE.test(text);
  if (!THEY.test(text) || (!isElse && !WHOLE.test(text)) || !namesNothing(own.reading)) return null;
  if (OTHERS.test(text) || NARROWING.test(text)) return null;
  const { understood, subjects, measures } = before.reading;
  const { counties: named, phases, categories, groups, actors } = understood;
  const hasTopic = phases.length + categories.length + groups.length + actors.length + measures.length > 0;
  if (!hasTopic && !subjects.some(isTopic)) return null;
  const counties = named.length > 0 ? named : countiesIn(engine, measures.length > 0 ? measures : listed());
  if (counties.length === 0) return null;
  const out = isElse ? (groups.length > 0 ? groups : categories) : [];
  const none = { phases: [], counties, categories: [], groups: [], actors: [] };
  const forgotten = { subjects: [], residual: [], topical: [], concepts: [], measures: [], parts: [] };
  const topic = { topic: text, mendedTopic: text, leftOut: [], kept: [], within: [], wantsMeasures: true };
  const reading = { ...before.reading, ...forgotten, ...topic, understood: none };
  const asking = { ...own.reading, wantsMeasures: true, wantsList: true, leftOut: out };
  return {
    own: { ...own, reading: asking, intents: { ...own.intents, source: null } },
    before: { ...before, reading, intents: { ...before.intents, by: null, extreme: null, each: false } },
  };
}

/** The few counties that units are of; none where they are many. */
function countiesIn({ knowledge }: Engine, ids: readonly string[]): string[] {
  const codes = new Set(ids.flatMap((id) => knowledge.unitById.get(id)?.county ?? []));
  return codes.size > MOST_LOOKED_UP ? [] : [...codes];
}

const BOTH =
  /(?<!\p{L})(?:begge|both|(?:the|de|dei|those|these|disse|desse) (?:two|to)|each other|hverandre|kvarandre|together|til ?sam[ma]en|combined|sammenlagt|samanlagt)(?!\p{L})/iu;
const ALL_THREE = /(?<!\p{L})(?:(?:alle|all|the|de|dei|those|these) (?:tre|three))(?!\p{L})/iu;
/** "Who submitted more?" of those that were spoken of; "which has most" is of all. */
const WHO_MORE =
  /^\W*(?:og |and |so )?(?:hvem|kven|who|which(?: one| county| of (?:them|those|the two))?|hvilken|hvilket|kva for (?:ein|eit))(?: fylke| av (?:dem|dei|de to|dei to))?(?: \p{L}+){1,3} (?:flere|fleire|færre|more|fewer|less)(?: \p{L}+)?\W*$/iu;

const MOST_OF_THEM =
  /(?<!\p{L})(?:flest|færrest|færrast|most|fewest)(?!\p{L}).*(?<!\p{L})(?:av|of|blant|among) (?:dem|dei|de to|dei to|them|the two|these|those)(?!\p{L})/iu;
const WHAT_DIFFERS =
  /(?<!\p{L})(?:skiller|skil|separates|distinguishes) (?:de|dem|dei|them|the two)(?!\p{L})|(?<!\p{L})(?:they|de|dei) differ(?!\p{L})/iu;

/** "Compare the two", "who submitted more?": the counties, or the phases, of the turns before, where each named one. */
function bothOf(own: InContext, before: InContext): Meant | null {
  const { text, understood: said } = own.reading;
  const more = WHO_MORE.test(text) || MOST_OF_THEM.test(text);
  const differs = own.intents.differs || WHAT_DIFFERS.test(text);
  const sets = WHAT_DIFFERS.test(text) || ((own.intents.compares || differs) && pointsBack(own.reading));
  const many = ALL_THREE.test(text) ? 3 : 2;
  if ((!more && !sets && many === 2 && !BOTH.test(text)) || said.counties.length + said.phases.length > 0)
    return null;
  const of = (['counties', 'phases'] as const).find(
    (dimension) => before.spokenOf.at(-1)?.[dimension].length,
  );
  if (of === undefined || before.reading.understood[of].length === 0) return null;
  const earlier = before.reading.understood[of];
  const spoken = before.spokenOf.map((named) => named[of]).filter(({ length }) => length > 0);
  const isOneSet = spoken.length < many || (of === 'counties' && earlier.length >= many);
  const ids = [...new Set(isOneSet ? earlier : spoken.slice(-many).flat())];
  if (ids.length < many) return null;
  const intents = { ...own.intents, compares: own.intents.compares || more, differs, source: null };
  return { own: { ...withNames(own, { [of]: ids }), intents }, before };
}

/** "What did they submit?" after which county has fewest: of those that have. */
function winners(engine: Engine, own: InContext, before: InContext): Meant | null {
  const { by, extreme } = before.intents;
  const { reading, intents } = own;
  if (extreme === null || by === null || by === 'actor' || intents.extreme !== null) return null;
  if (
    !namesNothing(reading) ||
    !(
      [ASKS_NAMES, OF_IT, THEY_ARE].some((asks) => asks.test(reading.text)) ||
      pointsBack(reading) ||
      reading.wantsMeasures
    )
  )
    return null;
  if (OTHERS.test(reading.text) || NATIONWIDE.test(reading.text) || ordinalIn(reading.text) !== null)
    return null;
  const buckets = bucketsOf(
    { knowledge: engine.knowledge, language: before.reading.language },
    by,
    subjectMeasures(engine, before.reading, NO_FILTERS),
  ).filter(({ units }) => units.length > 0);
  const ids = rankedBy(buckets, extreme).first.map(({ id }) => id);
  const dimension = (
    { county: 'counties', category: 'categories', group: 'groups', phase: 'phases' } as const
  )[by];
  const named = { [dimension]: ids, ...(by === 'group' ? { categories: ids.map(categoryOfGroup) } : {}) };
  const plain = { ...before.intents, by: null, extreme: null, each: false };
  const won = withNames({ ...before, intents: plain }, named);
  // Its own words ask for the names of people, to who knows not what "they" are.
  const said = ASKS_NAMES.test(reading.text) ? { text: before.reading.text } : {};
  return {
    own: {
      ...own,
      reading: { ...reading, ...said, wantsMeasures: true, wantsList: true },
      intents: { ...intents, source: null },
    },
    before: won,
  };
}

/** What belongs to what was spoken of. */
const OF_IT =
  /(?<!\p{L})(?:its|their|dens|dets|deres|deira|(?:det|dette|that|this) (?:fylket|county))(?!\p{L})/iu;

/** "Which of them are in school?": a subgroup that is known by no other name than the one it has within its group. */
function subgroupOf(engine: Engine, own: InContext, before: InContext): Meant | null {
  const { text, subjects, concepts } = own.reading;
  const { groups } = before.reading.understood;
  const asksPart = NARROWING.test(text) || ANY_OF_THEM.test(text);
  if (!asksPart || subjects.some(isTopic) || concepts.length === 0 || asksScope(text)) return null;
  if (!namesNothing(own.reading)) return null;
  const inside = groups.flatMap((id) => engine.knowledge.groupById.get(id)?.group.subgroups ?? []);
  const conceptsOf = (name: string) =>
    namesIn(engine, name).concepts.flatMap(({ values }) => values.map(({ id }) => id));
  const found = inside.filter(({ name, labels }) => {
    const named = conceptsOf(name);
    const isNameless = Object.values(labels).every((of) => of.length === 0);
    return isNameless && named.length > 0 && named.every((id) => concepts.includes(id));
  });
  if (found.length === 0) return null;
  const ids = [...new Set(found.map(({ id }) => id))];
  return {
    own: withNames(own, { groups: ids, categories: [...new Set(ids.map(categoryOfGroup))] }),
    before,
  };
}

/* ---------------------------------------------------------------- measures */

const THE_MEASURE =
  /(?<!\p{L})(?:tiltaket|prosjektet|ordningen|ordninga|(?:the|this|that) (?:measure|project|scheme))(?!\p{L})/iu;

/** "Which group does it belong to?", "how many schools are involved?": of the measures that were told of. */
export function propertyOf(
  engine: Engine,
  own: InContext,
  before: InContext,
  listed: () => string[],
  language: Language,
): InContext | null {
  const { reading, intents } = own;
  const { text, wantsMeasures, understood } = reading;
  const isPlain = intents.extreme === null && !intents.each && wordsIn(text).length <= MOST_PROPERTY_WORDS;
  const asks = ASKS_PROPERTY.test(text) || countsPlaces(text);
  const isOfOne = !wantsMeasures || THE_MEASURE.test(text);
  const named = DIMENSIONS.some((dimension) => understood[dimension].length > 0);
  const spoken = before.reading.measures;
  if (!isPlain || named || reading.measures.length > 0 || !isOfOne) return null;
  if (OTHERS.test(text) || NATIONWIDE.test(text) || ALIKE.test(text)) return null;
  // "What are its results?": of a measure the source lacks them.
  const lacks =
    spoken.length > 0 &&
    !reading.parts.length &&
    lackingIn({ ...reading, measures: spoken }) !== null &&
    (OF_IT.test(text) || pointsBack(reading) || THE_MEASURE.test(text) || wordsIn(text).length <= FEW_WORDS);
  const whether = spoken.length > 0 && WHETHER_IT.test(text);
  if (!asks && !lacks && !whether) return null;
  const about = { ...own, intents: { ...intents, source: null, by: null } };
  const ids = spoken.length > 0 ? spoken : measuresIn(engine, listed());
  if (ids.length > 0 && ids.length <= MOST_LOOKED_UP)
    return referringTo(engine.knowledge, about, ids, language);
  const points = pointsBack(reading) || THE_MEASURE.test(text) || THEY_ARE.test(text);
  // Of a long list each is told with its county, its category and its group.
  return points && asks && hasParts(before.reading) && !/(?<!\p{L})(?:fas|phas)/iu.test(text)
    ? again(before, { language, wantsList: true, wantsMeasures: true })
    : null;
}

/** "Is it a pilot?", "gjelder det alle skoler?"; not "er det noen". */
const WHETHER_IT =
  /^\W*(?:og |and )?(?:(?:is|was|does|did|has) (?:it|this|that)|(?:er|var|gjelder|gjeld|handler|handlar|har|hører|høyrer) (?:dette|tiltaket|prosjektet)|(?:gjelder|gjeld|handler|handlar|hører|høyrer) det|(?:er|var) det (?:en|et|ein|eit|bare|berre|for|på|knyttet|knytt))(?!\p{L})/iu;
/** "Which group are they in?", "hvilket fylke er de fra?" */
const THEY_ARE =
  /(?<!\p{L})(?:er|var|hører|høyrer|ligger|ligg|kommer|kjem|står|tilhører|tilhøyrer) (?:de|dei)(?!\p{L})/iu;

const MOST_PROPERTY_WORDS = 9;
const FEW_WORDS = 5;

const measuresIn = ({ knowledge }: Engine, ids: readonly string[]): string[] => {
  const isMeasure = (id: string) => knowledge.unitById.get(id)?.kind === 'measure';
  return ids.every(isMeasure) ? [...ids] : [];
};

/** Beside what was just told of, these say it, too. */
const ALIKE_TOO =
  /(?<!\p{L})(?:related|relater[ta]\p{L}*|such measures|slike tiltak|sånne tiltak|like (?:it|this|that)(?: one)?|som (?:det|dette|denne))(?!\p{L})/iu;

/** "Measures like Jobbskolen", "which measures are related to it": with a title these say it, too. */
const LIKE_NAMED =
  /(?<!\p{L})(?:are|is|measures?|anything|something|more|others?) like(?!\p{L})|(?<!\p{L})(?:tiltak\p{L}*|measures?|noe|noko|anything|something)(?: \p{L}+){0,2} (?:relate[rd]\p{L}* (?:to|til)|som)(?= [\p{Lu}«"“'])/iu;

/** The measures that something is to be like: those that the question names, or those that were told of. */
export function similarTo(
  engine: Engine,
  own: InContext,
  before: InContext | null,
  listed: () => string[],
): string[] {
  const { text, measures, understood } = own.reading;
  const { phases, categories, groups, actors } = understood;
  // "What in Vg2 is like it" is of a phase.
  if (phases.length + categories.length + groups.length + actors.length > 0) return [];
  if (measures.length > 0)
    return (ALIKE.test(text) || LIKE_NAMED.test(text)) && measures.length <= MOST_LOOKED_UP ? measures : [];
  const asks = ALIKE.test(text) || ALIKE_TOO.test(text);
  if (before === null || own.reading.subjects.some((one) => isTopic(one) && !ALIKE_TOO.test(one.text)))
    return [];
  const spoken = before.reading.measures;
  // "Has Oslo a summer school?" is no question of the one that is called so elsewhere.
  const isPlaced = before.reading.understood.counties.length + understood.counties.length > 0;
  const others = !isPlaced && OTHERS.test(text);
  const isLike = before.ofBefore?.kind === 'similar';
  // "And in Troms?", after what is like it elsewhere.
  const there = isLike && understood.counties.length > 0 && wordsIn(text).length <= FEW_WORDS;
  if (!asks && !there && !(others && (isLike || spoken.length > 0))) return [];
  // "And which are in the same group?", after what is like it.
  const earlier = before.ofBefore?.kind === 'similar' ? before.ofBefore.to : spoken;
  // "Has Oslo anything like it?", after a list, asks for what was listed.
  const isOfList = ALIKE.test(text) && understood.counties.length === 0;
  const ids = earlier.length > 0 || !isOfList ? earlier : measuresIn(engine, listed());
  // Like a whole list is nothing.
  return ids.length <= MOST_LOOKED_UP ? ids : [];
}

/* -------------------------------------------------------------------- lists */

/** Those of the units that were listed before that are something: null where a question asks for no part of them, or its names tell which. */
export function amongListed(
  engine: Engine,
  own: InContext,
  before: InContext,
  listed: () => string[],
): { ids: string[]; listed: number } | null {
  const { reading } = own;
  const { text, understood, measures } = reading;
  if (!(NARROWING.test(text) || ANY_OF_THEM.test(text)) || measures.length > 0) return null;
  const earlier = before.reading.understood;
  const subjects = reading.subjects.filter(isTopic);
  const scoped = asksScope(text);
  const inGroups = understood.groups.length > 0 && earlier.groups.length > 0;
  const isOther =
    inGroups &&
    !understood.groups.some((id) => earlier.groups.some((one) => id.startsWith(one) || one.startsWith(id)));
  // What a list without names of its own has is told by no names.
  const ofPart = before.ofBefore !== null && DIMENSIONS.some((one) => understood[one].length > 0);
  if (subjects.length === 0 && !scoped && !isOther && !ofPart) return null;
  const ids = listed();
  const units = ids.flatMap((id) => engine.knowledge.unitById.get(id) ?? []);
  if (units.length < 2) return null;
  // What a title names stands in one group, and may be about another.
  const { groups } = understood;
  const placed = isOther ? { ...understood, categories: [], groups: [] } : understood;
  const inPlace = new Set(unitsFor(units, placed, NO_FILTERS));
  const topics = isOther ? topicalSubjects(engine.knowledge, reading) : subjects;
  const named = topics.map((subject) => {
    const has = namesSubject(engine, subject, true, () => true);
    return (unit: Unit) => {
      const row = engine.knowledge.rowById.get(unit.id) ?? -1;
      return has(row) || has(engine.knowledge.headingRows[row] ?? -1);
    };
  });
  const inGroup = (unit: Unit) => passes({ ...NO_FILTERS, categories: groups }, unit);
  const ofScope = scoped ? new Set(byScope(engine, { ...reading, subjects: [] }, units) ?? []) : null;
  const fits = (unit: Unit) =>
    inPlace.has(unit) &&
    ((isOther && inGroup(unit)) || ((named.length > 0 || !isOther) && named.every((has) => has(unit)))) &&
    (ofScope === null || ofScope.has(unit));
  return { ids: units.filter(fits).map(({ id }) => id), listed: units.length };
}
