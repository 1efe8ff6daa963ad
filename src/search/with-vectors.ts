/**
 * Lets work that embeds as it goes, and cannot wait, use a model that takes its time. The work is deterministic and changes
 * nothing, so it is simply begun anew each time a vector was lacking: it takes a thousandth of what the model takes.
 */

import { remember } from '../corpus/remember.ts';
import type { WeighedVector } from '../embed/static.ts';
import { guesserOf } from '../index/parts.ts';
import type { Engine } from './engine.ts';

/** Thrown through the work where it needs a vector that is not there yet. */
class Lacking extends Error {
  readonly text: string;

  constructor(text: string) {
    // Never what somebody asked.
    super('A text has no vector yet.');
    this.text = text;
  }
}

/** What `work` gives over `engine`, whose questions `engine.other` embeds where it is set. Vectors are kept for this work only. */
export async function withVectors<T>(engine: Engine, work: (engine: Engine) => T): Promise<T> {
  const { other } = engine;
  if (other === null) return work(engine);
  const vectors = new Map<string, Float32Array | null>();
  const weigh = (text: string): WeighedVector => {
    const vector = vectors.get(text);
    if (vector === undefined) throw new Lacking(text);
    return { vector, strength: null };
  };
  for (;;) {
    try {
      return work(reading(engine, { weigh, features: engine.features }));
    } catch (thrown) {
      if (!(thrown instanceof Lacking)) throw thrown;
      const [vector = null] = await other.embed([thrown.text], 'query');
      vectors.set(thrown.text, vector);
    }
  }
}

/** The engine with another way to vectors and to what its models read of words, by which it guesses, too. */
function reading(engine: Engine, by: Pick<Engine, 'weigh' | 'features'>): Engine {
  return { ...engine, ...by, guesses: guesserOf(engine.parts, by.weigh, by.features) };
}

/**
 * An engine for the answering of one question: its reading, the likelihood of a phase and the ranking ask for the same vector, the same word
 * features and the same guesses, which are made once. For no longer than that: what people ask is kept nowhere.
 */
export function forOneQuestion(engine: Engine): Engine {
  const once = reading(engine, {
    weigh: remember(engine.weigh).of,
    features: remember(engine.features).of,
  });
  return { ...once, guesses: remember(once.guesses).of };
}
