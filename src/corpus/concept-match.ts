/** Finds the concepts of the thesaurus that a Norwegian text names. */

import type { Concept } from '../types.ts';

interface Label {
  concept: Concept;
  stems: string[];
}

/** Labels by their first stem, longest first. */
export type LabelIndex = ReadonlyMap<string, Label[]>;

/** Endings of inflected nouns and adjectives in bokmål and nynorsk, longest first; derivation is another word. */
const ENDINGS = ['enes', 'anes', 'ene', 'ane', 'ens', 'ets', 'er', 'ar', 'en', 'et', 'es', 'as', 'a', 'e'];

/** A compound with one of these as its head speaks of what stands before: "kompetanseutviklingstiltak". */
const EMPTY_HEADS = /s?(?:prosjekt|tiltak)$/;

/** A stem shorter than this may be of another word: "lær" is of both "lære" and "lærer". */
const MIN_STEM = 4;

/** Lower-case words without punctuation: "NAV- veileder" is two. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The word without its inflection and an empty head; short words and abbreviations stay whole. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= MIN_STEM);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  const core = stem.replace(EMPTY_HEADS, '');
  return core.length >= MIN_STEM ? core : stem;
}

/** The bokmål and nynorsk labels and abbreviations of all concepts that are not generic. */
export function indexLabels(concepts: Concept[]): LabelIndex {
  const index = new Map<string, Label[]>();
  for (const concept of concepts) {
    const { pref, alt, abbr } = concept;
    for (const label of new Set([pref.nb, pref.nn, ...alt.nb, ...alt.nn, ...abbr])) {
      const stems = wordsOf(label).map(stemOf);
      const first = stems[0];
      if (first === undefined) continue;
      const labels = index.get(first) ?? [];
      labels.push({ concept, stems });
      index.set(first, labels);
    }
  }
  for (const labels of index.values()) labels.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

/**
 * The concepts whose labels stand in `text` as whole words, inflected or not. The longest label wins over those
 * inside it ("psykisk helse" over "helse"); a generic concept takes its words but is not returned.
 */
export function namedConcepts(text: string, index: LabelIndex): Concept[] {
  const stems = wordsOf(text).map(stemOf);
  const named = new Set<Concept>();
  for (let at = 0; at < stems.length; ) {
    const labels = index.get(stems[at] ?? '') ?? [];
    const fitting = labels.filter((label) => label.stems.every((stem, n) => stem === stems[at + n]));
    const words = fitting[0]?.stems.length ?? 1;
    for (const { concept, stems: own } of fitting) {
      if (own.length === words && !concept.generic) named.add(concept);
    }
    at += words;
  }
  return [...named];
}
