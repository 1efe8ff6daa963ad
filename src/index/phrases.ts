/** The vocabulary as phrases to look for in a question: compiled once by the build, read by every server. */

import { MAX_PHRASE_WORDS, type PhraseTable } from '../language/phrases.ts';
import { readWords } from '../language/words.ts';
import type { Unit, Vocabulary } from '../types.ts';
import { frontCode, frontDecode } from './front-coding.ts';

const TARGET_TYPES = ['phase', 'county', 'category', 'group', 'actor', 'concept', 'measure'] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** What a phrase stands for. */
export interface PhraseTarget {
  type: TargetType;
  id: string;
  /** How the words must be written: "NO" and "OS" only in capitals, "Ski" and "Time" only with a capital letter. */
  form: 'any' | 'upper' | 'capital';
  /**
   * For names of counties and places: the folded name, which must be written to the letter but for a genitive s.
   * "Gulen" is not "gul", and "Vestland" is a county of 2020 while "Vestlandet" is a region of four. With a final
   * `*`, for demonyms, any ending may follow ("nordlending*").
   */
  written?: string;
  /** The later county or region by which a county of 2015 was named, so that the answer can say so. */
  by?: string;
  /** It names a town, municipality or region within the county, not the county itself. */
  place?: true;
  /** It is as much a matter of its own as a name of the phase: "exam". */
  hint?: true;
}

/** As stored: encoded target to the keys of its phrases, front-coded. Targets are long and have many phrases, so that this is less than half the size. */
export type EncodedPhrases = Record<string, string>;

/** Every way of naming a phase, county, category, group, actor, concept or measure, in the vocabulary's order. */
export function compilePhrases(vocabulary: Vocabulary, units: readonly Unit[]): EncodedPhrases {
  const table = new Map<string, Set<string>>();
  const add = (label: string, target: PhraseTarget, written?: 'exact' | 'inflected') => {
    const words = readWords(label);
    if (words.length === 0 || words.length > MAX_PHRASE_WORDS) return;
    const key = words.map((word) => word.key).join(' ');
    const folded = words.map((word) => word.folded).join(' ') + (written === 'inflected' ? '*' : '');
    const encoded = encodeTarget(written ? { ...target, written: folded } : target);
    const keys = table.get(encoded) ?? new Set();
    table.set(encoded, keys.add(key));
  };
  const addAll = (labels: Iterable<string>, type: TargetType, id: string) => {
    for (const label of labels) add(label, { type, id, form: 'any' });
  };

  for (const phase of vocabulary.phases) {
    const labels = [
      phase.id,
      ...Object.values(phase.name),
      phase.motto,
      ...Object.values(phase.labels).flat(),
    ];
    const hints = new Set(phase.hintLabels);
    for (const label of labels)
      add(label, { type: 'phase', id: phase.id, form: 'any', ...(hints.has(label) ? { hint: true } : {}) });
  }
  for (const county of vocabulary.counties) {
    const named = (form: PhraseTarget['form']): PhraseTarget => ({ type: 'county', id: county.code, form });
    for (const name of [county.name, ...county.altNames]) add(name, named('any'), 'exact');
    for (const place of county.places) add(place, { ...named('any'), place: true }, 'exact');
    for (const place of county.ambiguousPlaces) add(place, { ...named('capital'), place: true }, 'exact');
    add(county.code, named('upper'), 'exact');
    for (const demonym of county.demonyms) add(demonym, named('any'), 'inflected');
  }
  for (const later of vocabulary.laterCounties) {
    const namesake = vocabulary.counties.some((county) => county.name === later.name);
    for (const id of later.consistsOf) {
      const target: PhraseTarget = { type: 'county', id, form: 'any', ...(namesake ? {} : { by: later.id }) };
      for (const name of [later.name, ...later.altNames]) add(name, target, 'exact');
      for (const demonym of later.demonyms) add(demonym, target, 'inflected');
    }
  }
  for (const category of vocabulary.categories) {
    const labels = [
      category.name,
      ...Object.values(category.short),
      ...Object.values(category.labels).flat(),
    ];
    addAll([category.id, category.statements, ...labels], 'category', category.id);
    for (const group of category.groups) {
      addAll([group.name, ...Object.values(group.labels).flat()], 'group', group.id);
      for (const subgroup of group.subgroups) {
        // Not by its name alone: "Andre" and "I skole" say nothing outside the table.
        addAll(Object.values(subgroup.labels).flat(), 'group', subgroup.id);
      }
    }
  }
  for (const actor of vocabulary.actors) {
    addAll([...Object.values(actor.names), ...Object.values(actor.labels).flat()], 'actor', actor.id);
  }
  for (const concept of vocabulary.concepts) {
    const labels = [...Object.values(concept.pref), ...Object.values(concept.alt).flat(), ...concept.abbr];
    // "Russ" has the key of "rus", and is named by no other than its own forms.
    for (const label of labels)
      add(
        label,
        { type: 'concept', id: concept.id, form: 'any' },
        /^\S*ss$/u.test(label) ? 'inflected' : undefined,
      );
  }
  for (const unit of units) {
    if (unit.kind !== 'measure') continue;
    addAll([unit.title, unit.text, ...shortTitles(unit)], 'measure', unit.id);
    const [, acronym] = ACRONYM.exec(unit.title) ?? [];
    if (acronym !== undefined) add(acronym, { type: 'measure', id: unit.id, form: 'upper' });
  }
  return Object.fromEntries([...table].map(([target, keys]) => [target, frontCode([...keys].sort())]));
}

const QUOTED = /['‘’"«]([^'‘’"»]+)['’"»]/gu;
const ACRONYM = /\((\p{Lu}{3,})\)/u;
const BEFORE_COLON = /^([^:]+):/u;
/** "Passivhus- Aktiv læring": what stands before the dash is a name if it is long enough to be none of everyday. */
const BEFORE_DASH = /^([^-–]{8,}?)\s?[-–]\s/u;
/** A short title of fewer letters may mean anything. */
const MIN_SHORT_TITLE = 4;

/** What people say for a measure's whole title: a name in quotation marks, or what stands before a colon or a dash. */
function shortTitles({ title }: Unit): string[] {
  const quoted = [...title.matchAll(QUOTED)].map(([, name = '']) => name);
  const [, before = ''] = BEFORE_COLON.exec(title) ?? [];
  const [, first = ''] = BEFORE_DASH.exec(title) ?? [];
  return [...quoted, before.trim(), first.trim()].filter((name) => name.length >= MIN_SHORT_TITLE);
}

/** What `compilePhrases` stored, as a table to look phrases up in; a phrase is decoded when it is first met. */
export function readPhrases(encoded: EncodedPhrases): PhraseTable<PhraseTarget> {
  const stored = new Map<string, string[]>();
  for (const [target, keys] of Object.entries(encoded)) {
    for (const key of frontDecode(keys)) {
      const targets = stored.get(key);
      if (targets) targets.push(target);
      else stored.set(key, [target]);
    }
  }
  const decoded = new Map<string, PhraseTarget[]>();
  const lengths = new Map<string, number>();
  for (const key of stored.keys()) {
    const end = key.indexOf(' ');
    const first = end < 0 ? key : key.slice(0, end);
    // Not by splitting all of it: a cold start waits for this.
    let words = 1;
    for (let at = end; at >= 0; at = key.indexOf(' ', at + 1)) words++;
    lengths.set(first, (lengths.get(first) ?? 0) | (1 << (words - 1)));
  }
  return {
    lengthsFrom: (first) => lengths.get(first) ?? 0,
    get(key) {
      const written = stored.get(key);
      if (written === undefined) return undefined;
      const targets = decoded.get(key) ?? written.map(decodeTarget);
      decoded.set(key, targets);
      return targets;
    },
  };
}

function encodeTarget({ type, id, form, written = '', by = '', place, hint }: PhraseTarget): string {
  const mark = place ? 'place' : hint ? 'hint' : '';
  return [type, id, form, written, by, mark].join('|').replace(/\|+$/, '');
}

function decodeTarget(text: string): PhraseTarget {
  const [type, id, form, written = '', by = '', mark = ''] = text.split('|') as [
    TargetType,
    string,
    PhraseTarget['form'],
    ...(string | undefined)[],
  ];
  return {
    type,
    id,
    form,
    ...(written === '' ? {} : { written }),
    ...(by === '' ? {} : { by }),
    ...(mark === 'place' ? { place: true as const } : mark === 'hint' ? { hint: true as const } : {}),
  };
}
