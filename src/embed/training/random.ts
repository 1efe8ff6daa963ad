/** A seeded random number generator, so that training gives the same bytes every time. */

/** Uniform in [0, 1). */
export type Random = () => number;

/** Mulberry32 (32-bit state, period 2³²): ample for a training run, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** An integer in [0, below). */
export function pickIndex(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** One of `items`, which must not be empty. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[pickIndex(random, items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}

/** Two different places of a list of `length` ≥ 2. */
export function pickPair(random: Random, length: number): [number, number] {
  const first = pickIndex(random, length);
  const second = pickIndex(random, length - 1);
  return [first, second < first ? second : second + 1];
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle<T>(random: Random, items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = pickIndex(random, i + 1);
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}
