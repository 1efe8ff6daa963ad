/** Which spellings are the same word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

describe('fold', () => {
  it.each([
    ['case', 'LÆREPLASS', 'læreplass'],
    ['ae for æ', 'laereplass', 'læreplass'],
    ['oe for ø', 'gjennomfoering', 'gjennomføring'],
    ['aa for å', 'paabygg', 'påbygg'],
    ['the letters of the neighbours', 'lärling', 'lærling'],
    ['and the other one', 'Tromsö', 'tromsø'],
    ['decomposed letters', 'fra\u030afall', 'fråfall'],
    ['accents', 'allé', 'alle'],
    ['Sámi letters', 'Kárášjohka', 'karasjohka'],
    ['the English possessive', 'school’s', 'school'],
    ['other apostrophes', "don't", 'dont'],
    ['ligatures of copied text', 'proﬁl', 'profil'],
  ])('takes away %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it.each(['mål', 'mal', 'får', 'far', 'før', 'for'])('keeps %s apart from its look-alike', (word) => {
    expect(fold(word)).toBe(word);
  });

  it.each(['noe', 'noen', 'poeng', 'does', 'shoe'])('does not read the two vowels of %s as ø', (word) => {
    expect(fold(word)).toBe(word);
  });

  it('folds a folded word to itself', () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."aaaeeooøæåsnp'’éÅ", 'a\u030a', 'ß', 'İ', 'Σ', '-', '1'),
    });
    fc.assert(
      fc.property(
        fc.oneof(letters, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (word) => {
          expect(fold(fold(word))).toBe(fold(word));
        },
      ),
    );
  });

  it('does not see how letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
      }),
    );
  });
});
