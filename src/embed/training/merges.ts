/** Finds the pieces that words are made of, by byte-pair encoding over characters (Sennrich et al. 2016). */

interface Word {
  symbols: string[];
  count: number;
}

/**
 * The pieces of `counts` (word -> how often it occurs): all single characters, then one a merge, most frequent pair
 * first, until there are `size` of them or no pair occurs twice. Ties go to the pair that sorts first.
 */
export function learnPieces(counts: ReadonlyMap<string, number>, size: number): string[] {
  const words = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]): Word => ({ symbols: [...word], count }));
  const pieces = new Set(words.flatMap(({ symbols }) => symbols).sort());
  const pairs = new Map<string, { count: number; words: Set<Word> }>();
  for (const word of words) countPairs(pairs, word, word.count);

  while (pieces.size < size) {
    const best = mostFrequent(pairs);
    if (best === null) break;
    const [left, right] = best.split(' ') as [string, string];
    pieces.add(left + right);
    for (const word of [...(pairs.get(best)?.words ?? [])]) {
      countPairs(pairs, word, -word.count);
      word.symbols = merge(word.symbols, left, right);
      countPairs(pairs, word, word.count);
    }
  }
  return [...pieces];
}

/** Words hold no space, so a space can part a pair's two symbols. */
function countPairs(
  pairs: Map<string, { count: number; words: Set<Word> }>,
  word: Word,
  change: number,
): void {
  for (let i = 1; i < word.symbols.length; i++) {
    const key = `${word.symbols[i - 1]} ${word.symbols[i]}`;
    let pair = pairs.get(key);
    if (!pair) {
      pair = { count: 0, words: new Set() };
      pairs.set(key, pair);
    }
    pair.count += change;
    if (change > 0) pair.words.add(word);
    if (pair.count <= 0) pairs.delete(key);
  }
}

function mostFrequent(pairs: ReadonlyMap<string, { count: number }>): string | null {
  let best: string | null = null;
  let bestCount = 1;
  for (const [key, { count }] of pairs) {
    if (count > bestCount || (count === bestCount && best !== null && key < best)) {
      best = key;
      bestCount = count;
    }
  }
  return best;
}

function merge(symbols: readonly string[], left: string, right: string): string[] {
  const merged: string[] = [];
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === left && symbols[i + 1] === right) {
      merged.push(left + right);
      i++;
    } else merged.push(symbols[i] as string);
  }
  return merged;
}
