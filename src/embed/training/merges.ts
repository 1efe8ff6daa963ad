/** Finds the pieces that words are made of, by byte-pair encoding over characters (Sennrich et al. 2016). */

interface Word {
  symbols: string[];
  count: number;
}

/** Marks a piece that goes on a word. */
export const CONTINUATION = '##';

/**
 * The pieces of `counts` (word -> how often it occurs), as WordPiece's tokens: what begins a word is told from what goes
 * on with one, since few of them do both. First every character in both its places, so that any word of them can be cut;
 * then one a merge, most frequent pair first, until there are `size` of them or no pair occurs twice. Ties go to the pair
 * that sorts first.
 */
export function learnPieces(counts: ReadonlyMap<string, number>, size: number): string[] {
  const words = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]): Word => ({ symbols: [...word].map(inItsPlace), count }));
  const characters = [...new Set([...counts.keys()].flatMap((word) => [...word]))].sort();
  const pieces = new Set([...characters, ...characters.map((character) => CONTINUATION + character)]);
  const pairs = new Map<string, { count: number; words: Set<Word> }>();
  for (const word of words) countPairs(pairs, word, word.count);

  while (pieces.size < size) {
    const best = mostFrequent(pairs);
    if (best === null) break;
    const [left, right] = best.split(' ') as [string, string];
    pieces.add(joined(left, right));
    for (const word of [...(pairs.get(best)?.words ?? [])]) {
      countPairs(pairs, word, -word.count);
      word.symbols = merge(word.symbols, left, right);
      countPairs(pairs, word, word.count);
    }
  }
  return [...pieces];
}

function inItsPlace(character: string, place: number): string {
  return place === 0 ? character : CONTINUATION + character;
}

/** The right one always goes on a word. */
function joined(left: string, right: string): string {
  return left + right.slice(CONTINUATION.length);
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
      merged.push(joined(left, right));
      i++;
    } else merged.push(symbols[i] as string);
  }
  return merged;
}
