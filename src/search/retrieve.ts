/** Ranks the units for a question: one exact list, or the words, the vectors, the concepts and the names, fused. */

import { onceFor } from '../corpus/remember.ts';
import { nthLargest } from '../index/largest.ts';
import { scopeOf } from '../index/scope.ts';
import { ofAnyone } from '../language/of-anyone.ts';
import { asksWhatIsSaid } from '../language/said.ts';
import { type Filters, LEGS, type Leg, type Role, type Unit } from '../types.ts';
import { searchConcepts } from './concept-leg.ts';
import { raiseCounterparts } from './counterparts.ts';
import type { Engine } from './engine.ts';
import { exactList } from './exact-list.ts';
import { bestOf, fuse, type ScoredRows } from './fuse.ts';
import type { Knowledge } from './knowledge.ts';
import { type LexicalLeg, searchWords } from './lexical-leg.ts';
import { byUnitRow } from './likeness.ts';
import { guessMatters, matterLeg } from './matter-leg.ts';
import { partLegs, phaseLeg } from './part-legs.ts';
import { type Evidence, isRelevant } from './relevance.ts';
import { sectionNumbersIn, standsIn } from './sections.ts';
import { constraintsOf, hasFilters, isIn, isResource, measuresFor, passes } from './structured.ts';
import { namesTemplate } from './template.ts';
import { type Reading, understand } from './understand.ts';
import { withoutLeftOut } from './without-left-out.ts';

/** What a first place in each leg is worth. */
export type Weights = Readonly<Record<Leg, number>>;

/** Chosen on the development questions (`npm run eval`, which also shows what each leg is good for). */
export const WEIGHTS: Weights = {
  lexical: 0.2,
  semantic: 1,
  concept: 0.15,
  matter: 0.25,
  title: 0.6,
  phase: 0.25,
  county: 1.2,
  category: 0.2,
  actor: 0.2,
};
/** How much more a part counts that is not named but seems to be asked for as a whole: a named one may only set the scene. */
const GUESSED = { phase: 1.8, category: 1.1, actor: 1.1 } as const;
/**
 * What a unit's part in the source adds to its score. A heading says what stands below it and little itself, and the template's
 * questions are asked for in their own words if at all; a measure is what most people have come for.
 */
const ROLE_BONUS: Readonly<Partial<Record<Role, number>>> = {
  heading: -0.13,
  template: -0.05,
  measure: 0.08,
};
/** How much of its heading's likeness a unit has besides its own. */
const HEADING_SHARE = 0.05;
/**
 * The lexical leg counts this much where its best unit shares next to nothing with the question, and one more where it
 * holds all of it: a rare word found to the letter then outweighs a vague likeness.
 */
const LEXICAL_BASE = 0.5;
/** What it adds to be one of the measures that are asked to be listed. */
const LISTED = 1;
/** What it adds to be a measure where measures are asked for and nothing is named that could tell which. */
const ANY_MEASURE = 0.15;
/** What it adds to be a national resource of the phases named where those are asked for. */
const NATIONAL = 0.4;
/** How much likeness to what is asked of a phase counts within it, against the phase's name. */
const WITHIN_PHASE = 0.8;
/** What it adds to stand in a section that is named. */
const IN_SECTION = 0.4;
/** The rank that the nearest unit is held against to see how clearly a question points. */
const MARGIN_RANK = 20;
/** How many units the words propose, and how many of the nearest vectors do. */
const DEPTH = 60;
/** Units below this share of the best one's score are no hits: one leg alone, and far down in it, proposed them. */
const SCORE_SHARE = 0.4;

export interface Ranked {
  row: number;
  unit: Unit;
  /** 0 to 1, comparable within one ranking. */
  score: number;
  why: Leg[];
}

export interface Ranking {
  hits: Ranked[];
  /** The same without regard to the counties named: what is about the topic, wherever it is. */
  topical: Ranked[];
  /** True where `hits` is all that the knowledge base has for the question, not the nearest. */
  complete: boolean;
  /** Whether `hits` are near enough to answer; if not, they are the nearest all the same. */
  relevant: boolean;
  /** Whether the best unit's own words hold all that is asked: then it is asked for, whatever it sounds like. */
  quotes: boolean;
  /** Terms looked up, for highlighting. */
  terms: ReadonlySet<string>;
  /** What `relevant` was judged by; null for an exact list. */
  evidence: Evidence | null;
}

/** What one leg proposes. */
interface Proposal {
  leg: Leg;
  /** A score for each row; 0 or less where it proposes nothing. */
  scores: Float64Array;
  /** What its leg's weight is multiplied by; 1 if it does not say. */
  share?: number;
}

/** Ranks all units that pass `filters` for what `reading` asks. */
export function retrieve(
  engine: Engine,
  reading: Reading,
  asked: Filters,
  weights: Weights = WEIGHTS,
): Ranking {
  const filters = withoutLeftOut(engine, reading, asked);
  const list = exactList(engine, reading, filters);
  if (list) return list;
  const { units } = engine.knowledge;
  const isNarrowed = hasFilters(filters) || filters.leftOut !== undefined;
  const words = searchWords(engine, reading.topic, isNarrowed ? units.length : DEPTH);
  const weighed = weigh(engine, reading.mendedTopic);
  const { vector, cosines } = weighed;
  const titled = new Set(reading.measures);
  const proposals: Proposal[] = [
    { leg: 'lexical', scores: byRow(units.length, words.matches) },
    { leg: 'semantic', scores: withHeadings(engine, cosines) },
    { leg: 'concept', scores: searchConcepts(engine, reading.concepts) },
    ...(titled.size === 0
      ? []
      : [{ leg: 'title' as const, scores: allThat(units, ({ id }) => titled.has(id)) }]),
    ...structuredLegs(engine, reading),
    ...guessedLegs(engine, reading),
    // What a unit says to the letter is looked for, and not the phase that stands in it.
    ...(words.verbatim ? [] : withinPhases(engine, reading)),
  ];
  const passing = isNarrowed ? units.map((unit) => passes(filters, unit)) : null;
  const isAdmitted = (row: number) => passing === null || passing[row] === true;
  const admit = (of: readonly Proposal[]) => (passing === null ? of : of.map((one) => only(one, isAdmitted)));
  const admitted = admit(proposals);
  const guess = vector === null ? null : guessMatters(engine, vector);
  // What is about the topic wherever it is has no county that its matters could lie in.
  const withMatters = (counties: readonly string[]) => {
    const leg = matterLeg(engine, guess, counties);
    return leg === null ? admitted : [...admitted, ...admit([leg])];
  };
  const evidence = evidenceOf(engine, reading, words, weighed);
  const legWeights = { ...weights, lexical: weights.lexical * (LEXICAL_BASE + words.coverage) };
  const { counties } = reading.understood;
  const sections = sectionNumbersIn(reading.text);
  const ranked = (legs: readonly Proposal[], by: Weights, others: readonly ScoredRows[]) =>
    fuseLegs(engine, legs, by, others, isAdmitted);
  const hits = ranked(withMatters(counties), legWeights, [
    ...listed(engine, reading, filters),
    ...inSections(engine, sections),
  ]);
  const anywhere = { ...legWeights, county: 0 };
  return {
    hits,
    topical: counties.length > 0 ? ranked(withMatters([]), anywhere, []) : hits,
    complete: false,
    relevant:
      reading.measures.length > 0 ||
      asksOfCounty(reading, evidence, hits) ||
      asksOfTemplate(reading, evidence, hits) ||
      asksOfSection(sections, evidence, hits) ||
      asksInPhase(reading, evidence, hits) ||
      isNear(engine, reading, evidence),
    quotes: words.verbatim,
    terms: words.terms,
    evidence,
  };
}

/** What the vectors tell of a text. */
interface Weighed {
  cosines: Float64Array;
  strength: number | null;
  vector: Float32Array | null;
}

function weigh(engine: Engine, text: string): Weighed {
  const { vector, strength } = engine.weigh(text);
  return { vector, strength, cosines: vector === null ? new Float64Array() : engine.cosines(vector) };
}

/** What the floor judges by. */
function evidenceOf(
  engine: Engine,
  reading: Reading,
  words: LexicalLeg,
  { cosines, strength, vector }: Weighed,
): Evidence {
  const inScope = (text: string) => scopeOf(engine.scope, engine.features(text));
  const nearest = bestOf(cosines);
  const inSource = reading.concepts.filter((id) => engine.concepts[id]);
  return {
    cosine: nearest,
    margin: nearest - nthLargest(cosines, MARGIN_RANK),
    outside: vector === null || engine.outside === null ? 0 : dot(engine.outside, vector),
    strength,
    scope: inScope(reading.mendedTopic),
    coverage: words.coverage,
    unknown: words.unknown,
    mended: words.mended,
    words: words.count,
    concepts: inSource.filter((id) => !engine.genericConcepts.has(id)).length,
    verbatim: words.verbatim && !reading.asksFact,
    meaning: reading.asksMeaning,
    named: reading.asksFact || !reading.onlyConcepts ? null : inScope(reading.onlyConcepts),
  };
}

/** What is nearer than this is near by more than the words of asking. */
const NEAR = 0.5;

/**
 * Whether the nearest units are near enough. "Are there any measures on war?" sounds much like what is asked here, whatever it is about, and
 * "… for parents" like what is asked elsewhere: where nothing is near, what it is about is judged by itself.
 */
function isNear(engine: Engine, reading: Reading, evidence: Evidence): boolean {
  const { subjects, wantsMeasures, wantsList, understood } = reading;
  const whole = isRelevant(evidence) || isNearOfAnyone(engine, reading, evidence);
  const isSaid = asksWhatIsSaid(reading.text);
  const isFramed = (wantsMeasures || wantsList || isSaid) && constraintsOf(understood).length === 0;
  if (!isFramed || subjects.length === 0 || (whole && evidence.cosine >= NEAR)) return whole;
  if (!whole && (reading.asksFact || !(wantsMeasures || isSaid) || !reading.onlyConcepts)) return false;
  const topic = subjects.map(({ text }) => text).join(' ');
  const mendedTopic = subjects.map(({ meant }) => meant).join(' ');
  return isNearAs(engine, { ...reading, topic, mendedTopic });
}

/** Whether the nearest units are near enough to a question that is read otherwise. */
function isNearAs(engine: Engine, about: Reading): boolean {
  const words = searchWords(engine, about.topic, 1);
  return isRelevant(evidenceOf(engine, about, words, weigh(engine, about.mendedTopic)));
}

/** "Our son is bullied" sounds like what is asked of all of life: whoever it is, it is judged as told of a pupil, if it names what the source does. */
function isNearOfAnyone(engine: Engine, reading: Reading, { concepts }: Evidence): boolean {
  const text = ofAnyone(reading.text);
  if (reading.asksFact || concepts === 0 || text === reading.text) return false;
  return isNearAs(engine, understand(engine, text, reading.language));
}

function byRow(size: number, found: readonly { row: number; score: number }[]): Float64Array {
  const scores = new Float64Array(size);
  for (const { row, score } of found) scores[row] = score;
  return scores;
}

/** 1 for each unit that is one of them, and 0 for the others: one as good as the other. */
function allThat(units: readonly Unit[], isOne: (unit: Unit) => boolean): Float64Array {
  const scores = new Float64Array(units.length);
  units.forEach((unit, row) => {
    if (isOne(unit)) scores[row] = 1;
  });
  return scores;
}

/** The titles of a county's measures answer whether it has any about a matter, also where it has none. */
function asksOfCounty(
  { text, understood, wantsList, wantsMeasures, wantsCounties, asksFact }: Reading,
  { concepts }: Evidence,
  [nearest]: readonly Ranked[],
): boolean {
  if (understood.counties.length === 0 || asksFact || concepts === 0) return false;
  const county = nearest?.unit.county ?? null;
  const isItsOwn =
    county !== null && understood.counties.includes(county) && nearest?.why.includes('concept') === true;
  return (wantsList && wantsMeasures) || ((wantsCounties || COUNTY_HAS.test(text)) && isItsOwn);
}

/** "Har Oslo eksamenskurs", "does Oslo or Akershus have …". */
const COUNTY_HAS = /^\W*(?:har|finnes|finst|has|have|does|do|is there|are there)(?!\p{L})/iu;

/** Nearer than this to what nothing answers, a question is not answered by what it names alone. */
const MOST_OUTSIDE = 0.4;
/** There are other forms: who asks of the one in chapter 5 is at least so near to one of its questions. */
const LEAST_TEMPLATE = 0.55;

/** Its questions are in words of all matters ("who was it for, and who may not take part"), so that the name says more than they. */
function asksOfTemplate(
  { text }: Reading,
  { cosine, outside }: Evidence,
  [nearest]: readonly Ranked[],
): boolean {
  const isNear = cosine >= LEAST_TEMPLATE && outside < MOST_OUTSIDE;
  return isNear && namesTemplate(text) && nearest?.unit.role === 'template';
}

/** "What does 3.4 say about homework help": a matter that the section named is about. */
function asksOfSection(
  named: readonly string[],
  { concepts }: Evidence,
  [nearest]: readonly Ranked[],
): boolean {
  return concepts > 0 && named.some((id) => nearest && standsIn(nearest.unit, id));
}

/** "What is suggested at the start of Vg1 when it comes to absence?": the nearest stands in the phase that is named, and names the matter. */
function asksInPhase(
  { understood: { phases }, asksFact }: Reading,
  { concepts, outside }: Evidence,
  [nearest]: readonly Ranked[],
): boolean {
  if (phases.length === 0 || asksFact || concepts === 0 || nearest === undefined) return false;
  if (outside >= MOST_OUTSIDE) return false;
  return nearest.unit.kind !== 'measure' && nearest.why.includes('concept') && isIn(nearest.unit, phases);
}

/** What stands in a section that is named comes before what is only like it. */
function inSections({ knowledge }: Engine, named: readonly string[]): ScoredRows[] {
  if (named.length === 0) return [];
  const isThere = (unit: Unit) => named.some((id) => standsIn(unit, id));
  return [{ weight: IN_SECTION, scores: allThat(knowledge.units, isThere) }];
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < b.length; k++) sum += (a[k] ?? 0) * (b[k] as number);
  return sum;
}

/** What of a proposal is admitted. */
function only(proposal: Proposal, isAdmitted: (row: number) => boolean): Proposal {
  return { ...proposal, scores: proposal.scores.map((score, row) => (isAdmitted(row) ? score : 0)) };
}

/** For each property that the question names, the units that have it, one as good as the other; of phases, as far as each is meant. */
function structuredLegs(engine: Engine, reading: Reading): Proposal[] {
  return constraintsOf(reading.understood).map(({ leg, matches }) =>
    leg === 'phase' ? phaseLeg(engine, reading) : { leg, scores: allThat(engine.knowledge.units, matches) },
  );
}

/** Likeness by vectors, and some of that of the heading a unit stands under: what a heading is about, all below it is about. */
function withHeadings(engine: Engine, cosines: Float64Array): Float64Array {
  const own = byUnitRow(engine, cosines);
  const scores = new Float64Array(own.length);
  for (let row = 0; row < own.length; row++) {
    const heading = engine.knowledge.headingRows[row] as number;
    const shared = heading < 0 ? 0 : HEADING_SHARE * Math.max(0, own[heading] as number);
    scores[row] = (own[row] as number) + shared;
  }
  return scores;
}

/**
 * Likeness to what is asked of the phases named, without their names, within them: "pupils in Vg2 who have no idea what to become" is near to
 * all that names Vg2, and what is asked for may not name it.
 */
function withinPhases(engine: Engine, { text, parts, understood, subjects }: Reading): Proposal[] {
  const { phases } = understood;
  const named = parts.filter(({ ids }) => ids.some((id) => phases.includes(id)));
  if (named.length === 0 || subjects.length === 0) return [];
  const beside = named.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const { vector, cosines } = weigh(engine, beside);
  if (vector === null) return [];
  const scores = withHeadings(engine, cosines).map((likeness, row) =>
    isIn(engine.knowledge.units[row] as Unit, phases) ? likeness : 0,
  );
  return [{ leg: 'phase', scores, share: WITHIN_PHASE }];
}

/** What the question seems to ask for as a whole: as sure as it is, as much. */
function guessedLegs(engine: Engine, reading: Reading): Proposal[] {
  return partLegs(engine, reading).map((leg) => ({ ...leg, share: leg.share * GUESSED[leg.leg] }));
}

/**
 * The measures that a question asks to have listed, where other words than names are left of it, so that it may ask for
 * fewer: "which measures are mainly about getting to know local conditions". They come before what is only like it.
 */
function listed(
  { knowledge }: Engine,
  { understood, wantsList, wantsMeasures, wantsResources }: Reading,
  filters: Filters,
): ScoredRows[] {
  const { phases } = understood;
  if (wantsResources && phases.length > 0)
    return [
      {
        weight: NATIONAL,
        scores: allThat(knowledge.units, (unit) => isResource(unit) && isIn(unit, phases)),
      },
    ];
  const isAny = constraintsOf(understood).length === 0;
  if (isAny && wantsMeasures)
    return [{ weight: ANY_MEASURE, scores: allThat(knowledge.units, ({ kind }) => kind === 'measure') }];
  if (isAny || !wantsList || !wantsMeasures) return [];
  const measures = new Set(measuresFor(knowledge.units, understood, filters));
  return [{ weight: LISTED, scores: allThat(knowledge.units, (unit) => measures.has(unit)) }];
}

/** The `ROLE_BONUS` of each row. */
const bonusOf = onceFor(({ units }: Knowledge) =>
  Float64Array.from(units, ({ role }) => ROLE_BONUS[role] ?? 0),
);

function fuseLegs(
  engine: Engine,
  proposals: readonly Proposal[],
  weights: Weights,
  others: readonly ScoredRows[],
  isAdmitted: (row: number) => boolean,
): Ranked[] {
  const { knowledge } = engine;
  const { units } = knowledge;
  const legs = proposals
    .map((proposal) => ({ ...proposal, weight: weights[proposal.leg] * (proposal.share ?? 1) }))
    .filter(({ weight }) => weight > 0);
  const scores = fuse([...legs, ...others], units.length);
  const bonus = bonusOf(knowledge);
  for (let row = 0; row < units.length; row++) {
    const score = scores[row] as number;
    if (score > 0) scores[row] = score + (bonus[row] as number);
  }
  const best = bestOf(scores);
  const why = legsByRow(legs, units.length);
  for (const row of raiseCounterparts(engine, scores, isAdmitted)) {
    if (why[row] === 0) why[row] = BY_LIKENESS;
  }
  const rows: number[] = [];
  for (let row = 0; row < units.length; row++) {
    if (why[row] !== 0 && (scores[row] as number) >= best * SCORE_SHARE) rows.push(row);
  }
  rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return rows.map((row) => ({
    row,
    unit: units[row] as Unit,
    score: (scores[row] as number) / best,
    why: legsOf(why[row] as number),
  }));
}

/** The bit of the leg that speaks for what says the same as another. */
const BY_LIKENESS = 1 << LEGS.indexOf('semantic');

/** The legs of a row's bits. There are few sets of legs and many rows, so each set is made once. */
const legSets = new Map<number, Leg[]>();
function legsOf(bits: number): Leg[] {
  const known = legSets.get(bits);
  if (known) return known;
  const legs = LEGS.filter((_, place) => (bits & (1 << place)) !== 0);
  legSets.set(bits, legs);
  return legs;
}

/**
 * Which legs propose each row, a bit for each of LEGS. Vectors are near or far from everything, so only the nearest
 * `DEPTH` count as proposed by theirs.
 */
function legsByRow(proposals: readonly Proposal[], size: number): Uint16Array {
  const why = new Uint16Array(size);
  for (const { leg, scores } of proposals) {
    const bit = 1 << LEGS.indexOf(leg);
    const least = leg === 'semantic' ? nthLargest(scores, DEPTH) : 0;
    for (let row = 0; row < size; row++) {
      const score = scores[row] as number;
      if (score > 0 && score >= least) why[row] = (why[row] as number) | bit;
    }
  }
  return why;
}
