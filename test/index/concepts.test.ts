/** Which concepts a text names, over the real vocabulary. */
import { describe, expect, it } from 'vitest';
import { namedConcepts } from '../../src/index/concepts.ts';
import { openReal } from '../real-engine.ts';

const { phrases } = await openReal();
const named = (text: string) => [...namedConcepts(text, phrases)];

describe('concepts that a text names', () => {
  it.each([
    ['Nettverk og fora for skoleledere', 'samarbeidsforum'],
    ['Egne møter for mødre', 'foresatte'],
    ['Å skalere tiltaket', 'overforbarhet'],
  ])('"%s" names %s', (text, concept) => {
    expect(named(text)).toContain(concept);
  });

  it.each(['for', 'over', 'skal', 'opp', 'own', 'after', 'more', 'hers'])(
    '"%s", a word of grammar that has the stem of a label, names none',
    (word) => {
      expect(named(word)).toEqual([]);
    },
  );
});
