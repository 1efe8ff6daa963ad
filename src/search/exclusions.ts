/** Where a question says that something is left out: "unntatt dem i Oslo", "that are not about apprenticeships", "uten læreplass". */

import type { Word } from '../language/words.ts';

/** The words that tell what is left out. */
export interface Exclusion {
  /** Place of the first word, that which leaves out. */
  first: number;
  /** Place of the first word behind what leads up to what is left out. */
  from: number;
  /** One past the last word. */
  end: number;
  /** It is said of the measures that they are not so, rather than of some that they are taken out. */
  negates: boolean;
}

/** What stands somewhere in a question. */
export interface PlacedName {
  first: number;
  /** One past its last word. */
  end: number;
  /** `place` tells where something is: a county, a phase, a category; `topic` is no name in the source's own order. */
  kind: 'county' | 'place' | 'group' | 'topic';
}

const NOT =
  '(?:ikke|ikkje|not)(?! (?:bare|berre|kun|only|just|alt|alle?|everything|every|nødvendigvis|necessarily)(?!\\p{L}))';
/** At the start of a clause: "ta bort Oslo, vis resten". */
const TAKE_OUT =
  '(?:exclude|ekskluder|utelat|utelet|skip|hopp over|omit|ignore|ignorer|disregard|remove|drop(?! ?outs?)|dropp|sløyf|fjern|(?:leave|take) (?:out|aside|away)|(?:ta|kutt) (?:bort|vekk|ut))';
/** What leaves out whatever is named behind it. */
const EXCEPT = `unn?tatt|unn?ateke|unntak av|(?:(?:ser?|sjå|sett) bort|bortsett) (?:fra|frå)|(?:everything|anything|alt|alle?|all) but|nothing to do with|utenom|utanom|foruten|forutan|så nær som|except(?:ing)?(?: for)?|exception of|apart from|aside from|besides|excluding|(?:other|andre|anna|annet|annan)(?: \\p{L}+){0,3} (?:than|enn)|minus|leaving (?:out|aside)|not counting|(?<=^\\W*|[,.;:] ?|(?:please|og|and|men|but|kan du|can you|could you) )${TAKE_OUT}`;
const MARKER = new RegExp(
  `(?<!\\p{L})(?:(?<except>${EXCEPT})|(?<not>${NOT})|(?<neither>verken|hverken|korkje|neither)|(?<without>uten|utan|without)|(?<outside>utenfor|utanfor|outside(?: of)?))(?!\\p{L})`,
  'giu',
);

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** What measures are or are not. */
const IS = setOf(
  `er finnes finst ligger ligg kommer kjem gjelder gjeld handler handlar hører høyrer tilhører angår omhandler omhandlar dreier dreiar skjer foregår
   føregår står is are be was were come comes located belong belongs concern concerns deal deals involve involves relate relates related focus focuses
   cover covers happen happens place fall falls target targets`,
);
const IN = setOf(
  'i in fra frå from of for av by to om on about with under med mot at på ved innen innenfor innanfor within as',
);
const THAT = setOf('som that which who');
/** What else leads up to what is left out: "dem som ikke er meldt inn av", "those in the category", "det som har med … å gjøre". */
const LEADS = setOf(
  `do does did har have has take takes sendt meldt melde submitted sent til seg knyttet knytt knytte knytta tilknyttet tilknytta linked tied connected
   aimed classed rettet retta meant ment anything noe noko inn innmeldt også also heller either mainly primarily primært mest directly direkte de dei dem
   det den those the ones one what sine en ei et ein eit an a any noen nokon nokre all alle alt kategori kategorien kategoriene kategoriane category
   categories gruppe gruppen gruppa gruppene group groups undergruppe undergruppa undergruppen subgroup fase fasen phase fylke fylket fylka fylkene county
   counties kapittel chapter section measure measures tiltak tiltaket tiltaka tiltakene prosjekt prosjekter projects`,
);
const ONES = setOf('de dei dem det those that the ones tiltak tiltaka tiltakene measures');
/** Verbs of the sentence itself, which goes on behind what is left out: "which counties except Oslo have". */
const VERBS = setOf('do does did har have has kan can jobber jobbar work works');
/** Behind a comma these begin what is asked for, and some do behind "and". */
const ASKS = setOf(
  'vis list show gi gje give tell fortell nevn nemn hva kva hvilke hvilken hvilket which what how resten rest',
);
const BEGINS = setOf(
  'kven hvem who hvor kor please takk jeg eg i we vi could can all alle alt every everything og and tiltak measures',
);
const JOINS = setOf('og and eller or nor samt');
const TURNS = setOf('men but however');

const MEASURES =
  /(?<!\p{L})(?:\p{L}*tiltak\p{L}*|measures?|prosjekt\p{L}*|projects?|initiatives?|ordning\p{L}*|schemes?|alle|alt|all|everything|mange|many|ones|what|hva|kva)(?!\p{L})/giu;
/** No measure is meant by what "that" stands for: "measures for pupils that are not apprentices". */
const PERSON =
  /(?<!\p{L})(?:elev|ungdom|lærling|person|folk|barn|unge|dem|dei|de|noen|nokon|pupil|student|young|youth|people|child|kid|apprentice(?!ship)|those|anyone|kandidat|candidate)\p{L}*/iu;
/** "Why did Oslo not", "har ikke Hordaland noe om dette?": nothing is left out, though "not" stands there. */
export const ASKS_WHY =
  /(?:^|[.?!;:,] )\W*(?:og |and |men |but )?(?:hvorfor|kvifor|koffor|why|how come)(?!\p{L})/iu;
const ASKS_WHETHER = /^\W*(?:har|er|finnes|finst|has|have|does|do|did|is|are)(?!\p{L})/iu;
const SAYS_THAT = /(?<!\p{L})(?:som|that|which)(?!\p{L})/iu;
/** Nothing is before "not" that could be so: "ikke de fra Vestfold", "and not Oslo". */
const ALONE = /(?:^|[,.;:–(]|(?<!\p{L})(?:og|and|men|but))\W*(?:heller )?$/iu;
/** "All measures without". */
const WHOLE =
  /(?:^\W*(?:(?:og|and|men|but|ok) )*|(?:tiltak\p{L}*|measures?|alle|alt|all|everything|list|liste|lista|oversikt) )$/iu;
/** "Utanom det vanlege opptaket" is done in another way, and leaves out nothing that is usual. */
const THE_USUAL =
  /^\W*(?:(?:det|den|dei|de|the|an?|en|ein|et|eit|ei) )?(?:vanlig|vanleg|ordinær|alminnelig|usual|regular|normal|ordinary|standard)/iu;
/** What people are without. */
const OF_PEOPLE = /^\W*(?:(?:en|ein|an|a) )?(?:lærepl|lærling|apprentic|training place)/iu;

/** The stretches that tell what is left out; `names` is what the words of `text` name. */
export function exclusionsIn(
  text: string,
  words: readonly Word[],
  names: readonly PlacedName[],
): Exclusion[] {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const marked = Array.from(text.matchAll(MARKER)).flatMap((marker): Exclusion[] => {
    const first = words.findIndex(({ start }) => start >= marker.index);
    const behind = words.findIndex(({ start }) => start >= marker.index + marker[0].length);
    if (behind < 0) return [];
    const lead = leadFrom(words, behind, nameAt);
    const negates = leavesOut(text, marker, lead, endingAt(words, names, first));
    return negates === null ? [] : [{ first, from: lead.at, end: words.length, negates }];
  });
  return marked.map((one, i) => {
    const end = Math.min(endOf(text, words, one, nameAt), marked[i + 1]?.first ?? words.length);
    return { ...one, end: Math.max(end, one.from) };
  });
}

/** The words from that which leaves out to what is left out. */
interface Lead {
  /** Place of the first word behind them. */
  at: number;
  name: PlacedName | undefined;
  hasIs: boolean;
  hasIn: boolean;
}

function leadFrom(words: readonly Word[], first: number, nameAt: ReadonlyMap<number, PlacedName>): Lead {
  let at = first;
  let [hasIs, hasIn] = [false, false];
  for (; at < words.length && !nameAt.has(at); at++) {
    const word = lower(words[at]);
    if (![IS, IN, THAT, LEADS].some((set) => set.has(word))) break;
    hasIs ||= IS.has(word);
    hasIn ||= IN.has(word);
  }
  return { at, name: nameAt.get(at), hasIs, hasIn };
}

const lower = (word: Word | undefined) => word?.text.toLowerCase() ?? '';

/** What is named right before a place. */
const endingAt = (words: readonly Word[], names: readonly PlacedName[], place: number) =>
  place === 0 || words[place - 1] === undefined ? undefined : names.find(({ end }) => end === place);

/** Whether a word that may leave out does, and whether by negating: null where it does not. `named` is what stands before it. */
function leavesOut(
  text: string,
  { index, groups = {}, 0: marker }: RegExpExecArray,
  lead: Lead,
  named: PlacedName | undefined,
): boolean | null {
  if (lead.name?.kind !== 'county' && THE_USUAL.test(text.slice(index + marker.length))) return null;
  const before = text.slice(0, index).replace(/^.*[.?!;:](?!\d)(?=\s|$)/su, '');
  const isOfMeasures = tellsOfMeasures(before);
  // "Other places than school" are asked for, and nothing is left out: only of what has a name there are others.
  const compares = /(?:than|enn)$/iu.test(marker) && !tellsOfMeasures(marker);
  if (groups.except !== undefined)
    return compares && (lead.name === undefined || lead.name.kind === 'topic') ? null : false;
  if (groups.without !== undefined) {
    const isWhole = WHOLE.test(before) || (named !== undefined && !PERSON.test(before));
    const isLacked = OF_PEOPLE.test(text.slice(index + marker.length)) && !WHOLE.test(before);
    return lead.name && (lead.name.kind === 'county' || (isWhole && !isLacked)) ? false : null;
  }
  // "Ungdom utenfor i Oslo" are outside of something else.
  if (groups.outside !== undefined) {
    const isThere = isPlace(lead.name) || (lead.name?.kind === 'group' && !PERSON.test(before));
    return isThere && !lead.hasIn ? false : null;
  }
  if (groups.neither !== undefined)
    return lead.name && (isOfMeasures || ALONE.test(before) || lead.name.kind === 'county') ? true : null;
  if (ASKS_WHY.test(text) || (ASKS_WHETHER.test(before) && !SAYS_THAT.test(before))) return null;
  if (ALONE.test(before)) return lead.name ? false : null;
  const hasIs = lead.hasIs || IS.has(/(\p{L}+)\W*$/u.exec(before)?.[1]?.toLowerCase() ?? '');
  if (isOfMeasures && hasIs) return true;
  // "Not in Oslo", "som ikke er meldt inn av Oslo", "which measures has not Oslo".
  const isCounty = lead.name?.kind === 'county';
  return (isCounty && (lead.hasIn || isOfMeasures)) || (isPlace(lead.name) && lead.hasIn && isOfMeasures)
    ? true
    : null;
}

const isPlace = (name: PlacedName | undefined) => name?.kind === 'county' || name?.kind === 'place';

/** Whether what "not" behind a text is said of are measures, and no people that they are for. */
function tellsOfMeasures(before: string): boolean {
  const last = Array.from(before.matchAll(MEASURES)).at(-1);
  return last !== undefined && !PERSON.test(before.slice(last.index + last[0].length));
}

/** Where what is left out ends: with the clause, or where the sentence around it goes on. */
function endOf(
  text: string,
  words: readonly Word[],
  { first, from, negates }: Exclusion,
  nameAt: ReadonlyMap<number, PlacedName>,
): number {
  const hasOnes = words.slice(first, from).some((word) => ONES.has(lower(word)));
  let isOpen = false;
  let named: PlacedName | undefined;
  for (let at = from; at < words.length; at++) {
    const word = lower(words[at]);
    const before = lower(words[at - 1]);
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (at > from) {
      if (/[.?!;:\n]|\s[–-]\s/.test(gap) || TURNS.has(word)) return at;
      if (gap.includes(',') && [ASKS, BEGINS, IS, VERBS].some((set) => set.has(word))) return at;
      if (JOINS.has(before) && ASKS.has(word)) return at - 1;
      if ((IS.has(word) || VERBS.has(word)) && !nameAt.has(at)) {
        if (!isOpen) return at;
        isOpen = false;
      }
      // "Not about mental health in 4.3", "other counties than Oslo on mental health": where they are, or what they are about, is said of all of them.
      const isOther = negates ? named?.kind !== 'county' : isPlace(named) && !hasOnes;
      if (named && isOther && IN.has(word) && !nameAt.has(at)) {
        const { name } = leadFrom(words, at, nameAt);
        if (name && (negates ? isPlace(name) : name.kind !== 'county')) return at;
      }
    }
    if (THAT.has(word)) isOpen = true;
    named = nameAt.get(at) ?? named;
    at = Math.max(at, (nameAt.get(at)?.end ?? 0) - 1);
  }
  return words.length;
}
