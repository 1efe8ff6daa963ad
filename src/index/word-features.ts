/**
 * What the linear models know of a text beside its vector: its words, pairs of them, beginnings of long ones and how it begins, each as a
 * hash (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009).
 */

import { wordKeys } from '../language/words.ts';

/** Words of one beginning are often of one family, also those that were never seen. */
const BEGINNING = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hashes of 32 bits, in the text's order; some may be there twice. */
export function wordFeatures(text: string): number[] {
  const words = wordKeys(text);
  const features: number[] = [];
  words.forEach((word, i) => {
    features.push(hashOf('w', word));
    if (word.length > BEGINNING) features.push(hashOf('p', word.slice(0, BEGINNING)));
    if (i > 0) features.push(hashOf('b', `${words[i - 1]} ${word}`));
  });
  const [first, second] = words;
  if (first !== undefined) features.push(hashOf('f', first));
  if (second !== undefined) features.push(hashOf('f', `${first} ${second}`));
  return features;
}

/** Those of `words`, which `wordFeatures` gave for the text, and how long it is as one more: in pairs of words, from some length on the same. */
export function textFeatures(text: string, words: readonly number[] = wordFeatures(text)): number[] {
  const pairs = Math.floor(text.trim().split(/\s+/u).length / 2);
  return [...words, hashOf('n', String(Math.min(MOST_PAIRS, pairs)))];
}

const MOST_PAIRS = 12;

/** FNV-1a over the UTF-16 code units of the kind and the feature. */
function hashOf(kind: string, feature: string): number {
  let hash = FNV_OFFSET;
  for (const part of [kind, feature]) {
    for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
