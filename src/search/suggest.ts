/** What a search field suggests while someone types: names that the knowledge base has something under. */

import { onceFor } from '../corpus/remember.ts';
import { EDIT, editDistance, MAX_WORD, spell } from '../language/edit-distance.ts';
import { readWords } from '../language/words.ts';
import { type Language, SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from '../types.ts';
import type { Engine } from './engine.ts';

interface Entry {
  kind: SuggestionKind;
  id: string;
  /** What is shown, in each language. */
  text: Record<Language, string>;
  detail: string | null;
  url: string;
  /** Few names that hold much come before many that hold little. */
  rank: number;
  labels: Label[];
}

/** A way to write it, and its folded words. */
interface Label {
  written: string;
  words: string[];
}

/** A prefix with a slip in it must have this many letters: shorter ones are near to too much. */
const LEAST_MISSPELT = 4;

/** How ill a label fits that goes on after what was typed, and one that has it further in. */
const GOES_ON = 1;
const FURTHER_IN = 2;
/** How much iller one that goes on fits where it is not the name that is shown. */
const OTHERWISE_CALLED = 0.5;

/**
 * Up to `limit` names that `text` begins, or begins another name or a word of, best first, in `language`; a slip of the finger or of the
 * keyboard is forgiven. Each has something under it, and tells which other name fits. Of one kind come at most half, as long as there are others.
 */
export function suggest(engine: Engine, text: string, limit: number, language: Language): Suggestion[] {
  const words = readWords(text);
  const typed = words.map(({ folded }) => folded);
  if (typed.length === 0) return [];
  // A whole name that the vocabulary knows otherwise: "skulk" is fravær.
  const whole = engine.phrases.get(words.map(({ key }) => key).join(' ')) ?? [];
  const named = new Set(whole.flatMap(({ type, id }) => (type === 'county' ? [] : id)));
  const fitting = collect(engine).flatMap((entry) => {
    const shown = entry.text[language];
    let misfit = named.has(entry.id) ? 0 : Number.POSITIVE_INFINITY;
    let detail = entry.detail;
    for (const { written, words } of entry.labels) {
      const own = misfitOf(typed, words);
      const fit = own > 0 && written !== shown ? own + OTHERWISE_CALLED : own;
      if (fit >= misfit) continue;
      misfit = fit;
      // Which counties of 2015 it covers, or is in, says more than another spelling.
      detail = written === shown || (entry.kind === 'county' && entry.detail) ? entry.detail : written;
    }
    return misfit < Number.POSITIVE_INFINITY ? [{ entry: { ...entry, detail }, misfit }] : [];
  });
  // Slips are looked behind only where nothing is written as typed.
  const written = fitting.filter(({ misfit }) => misfit <= FURTHER_IN + OTHERWISE_CALLED);
  const ranked = (written.length > 0 ? written : fitting)
    .sort(
      (a, b) =>
        a.misfit - b.misfit ||
        a.entry.rank - b.entry.rank ||
        a.entry.text[language].length - b.entry.text[language].length,
    )
    .map(({ entry }) => entry);
  return mixed(unique(ranked, language), limit).map(({ kind, id, text: names, detail, url }) => {
    const name = names[language];
    return { text: name, kind, id, detail, url: url === '' ? `/sok?q=${encodeURIComponent(name)}` : url };
  });
}

/** Nought for a label as typed, more for one that goes on, has the words further in or is spelt otherwise; infinite if it does not fit. */
function misfitOf(typed: readonly string[], label: readonly string[]): number {
  if (typed.length === label.length && typed.every((word, i) => word === label[i])) return 0;
  let best = Number.POSITIVE_INFINITY;
  for (let start = 0; start + typed.length <= label.length; start++) {
    const here = typed.map((word, i) => prefixDistance(word, label[start + i] ?? '', i === typed.length - 1));
    best = Math.min(
      best,
      here.reduce((sum, distance) => sum + distance, start === 0 ? GOES_ON : FURTHER_IN),
    );
  }
  return best;
}

/** How far `word` is from what `name` begins with; a word with another after it must be whole. */
function prefixDistance(word: string, name: string, last: boolean): number {
  if (last ? name.startsWith(word) : name === word) return 0;
  if (word.length < LEAST_MISSPELT || word.length > MAX_WORD) return Number.POSITIVE_INFINITY;
  const written = spell([word]);
  const whole = spell([name.slice(0, MAX_WORD)]);
  const end = Math.min(name.length, MAX_WORD);
  // A letter too many or too few shifts where the prefix ends.
  const ends = last ? [word.length - 1, word.length, word.length + 1].filter((at) => at <= end) : [end];
  const distance = Math.min(...ends.map((at) => editDistance(written, whole, EDIT, 0, at)));
  return distance > EDIT ? Number.POSITIVE_INFINITY : FURTHER_IN * distance;
}

/** Names as they are shown, each once. */
function unique(entries: readonly Entry[], language: Language): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ text, detail }) => {
    const shown = `${text[language].toLowerCase()}|${detail ?? ''}`;
    return !seen.has(shown) && seen.add(shown);
  });
}

/** The first `limit`, of which at most half are of one kind where there are others to show. */
function mixed(entries: readonly Entry[], limit: number): Entry[] {
  const most = Math.ceil(limit / 2);
  const counts = new Map<SuggestionKind, number>();
  const first: Entry[] = [];
  const rest: Entry[] = [];
  for (const entry of entries) {
    const count = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, count);
    (count <= most ? first : rest).push(entry);
  }
  const shown = new Set([...first, ...rest].slice(0, limit));
  return entries.filter((entry) => shown.has(entry));
}

const collect = onceFor(({ knowledge, concepts }: Engine): Entry[] => {
  const { vocabulary, units, countyByCode } = knowledge;
  const same = (name: string) => ({ nb: name, nn: name, en: name });
  const countyNames = (codes: readonly string[]) =>
    codes.map((code) => countyByCode.get(code)?.name ?? code).join(', ');
  const countyUrl = (code: string) => `/fylke/${encodeURIComponent(code)}`;
  return [
    ...vocabulary.phases.map(({ id, name, motto }) =>
      entry({ kind: 'phase', id, text: name, detail: motto, url: `/fase/${id}` }, Object.values(name)),
    ),
    ...vocabulary.counties.map(({ code, name, altNames }) =>
      entry({ kind: 'county', id: code, text: same(name), url: countyUrl(code) }, [name, ...altNames]),
    ),
    ...vocabulary.laterCounties
      .filter(({ name }) => !vocabulary.counties.some((county) => county.name === name))
      .map(({ id, name, altNames, consistsOf }) =>
        entry(
          { kind: 'county', id, text: same(name), detail: countyNames(consistsOf), url: countyUrl(name) },
          [name, ...altNames],
        ),
      ),
    ...vocabulary.counties.flatMap(({ code, name, places, ambiguousPlaces }) =>
      [...places, ...ambiguousPlaces].map((place) =>
        entry(
          {
            kind: 'county',
            id: code,
            text: same(place),
            detail: name,
            url: countyUrl(code),
            rank: PLACE_RANK,
          },
          [place],
        ),
      ),
    ),
    ...vocabulary.categories.flatMap(({ id, name, short, groups }) => [
      entry({ kind: 'category', id, text: short, url: `/kilde#punkt-${id}` }, [
        name,
        ...Object.values(short),
      ]),
      ...groups.map((group) =>
        entry({ kind: 'category', id: group.id, text: same(group.name), url: '' }, [group.name]),
      ),
    ]),
    ...vocabulary.actors.map(({ id, names }) =>
      entry({ kind: 'actor', id, text: names, url: '' }, Object.values(names)),
    ),
    ...vocabulary.concepts
      .filter(({ id, generic }) => !generic && concepts[id])
      .map(({ id, pref, abbr }) =>
        entry({ kind: 'concept', id, text: pref, url: '' }, [...Object.values(pref), ...abbr]),
      ),
    ...units
      .filter(({ kind }) => kind === 'measure')
      .map(({ id, title, county }) =>
        entry(
          {
            kind: 'measure',
            id,
            text: same(title),
            detail: countyNames([county ?? '']),
            url: `/tiltak/${id}`,
          },
          [title],
        ),
      ),
  ];
});

/** Places are many, and begin like anything. */
const PLACE_RANK = SUGGESTION_KINDS.length;

type Given = Omit<Entry, 'labels' | 'detail' | 'rank'> & Partial<Pick<Entry, 'detail' | 'rank'>>;

function entry(given: Given, labels: readonly string[]): Entry {
  const { detail = null, rank = SUGGESTION_KINDS.indexOf(given.kind) } = given;
  return {
    ...given,
    detail,
    rank,
    labels: labels.map((written) => ({ written, words: readWords(written).map(({ folded }) => folded) })),
  };
}
