/** What counts as a word, and where it stands: highlights are cut out of the original text by these places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy, tokenize } from '../../src/language/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['a dash between grades separates them', 'Vg2–Vg3 og vg2-vg3', ['Vg2', 'Vg3', 'og', 'vg2', 'vg3']],
    ['a grade may be written apart', 'vg 2, Vg-3 og VG 1.', ['vg2', 'Vg3', 'og', 'VG1']],
    ['but not every number after vg is a grade', 'vg 12 vg 4', ['vg', '12', 'vg', '4']],
    ['a paragraph of the law is one number', '§ 13-10', ['13-10']],
    ['so is a section of the synthesis', '§ 4.4, s. 16', ['4.4', 's', '16']],
    ['a range of grades with full stops is two numbers', '8.-10. trinn', ['8', '10', 'trinn']],
    ['a full stop after a number is not of the number', '10. trinn', ['10', 'trinn']],
    ['nor is it glued to a word', '10.trinn', ['10', 'trinn']],
    ['a compound with a hyphen is its words', 'YF-skoler, skole-hjem', ['YF', 'skoler', 'skole', 'hjem']],
    ['a slash separates', 'OT/NAV', ['OT', 'NAV']],
    ['the space of a line break after a hyphen is no word', 'PP- tjenesten', ['PP', 'tjenesten']],
    ['half a compound stands alone', 'felles/-programfag', ['felles', 'programfag']],
    ['apostrophes stay inside a word', "the school’s pupils' day", ['the', 'school’s', 'pupils', 'day']],
    ['quotes are not of the word', "'prosjekt til fordypning'", ['prosjekt', 'til', 'fordypning']],
    ['a decomposed å is an å', 'fra\u030afall', ['fr\u00e5fall']],
    ['a soft hyphen is invisible', 'kunnskaps\u00adoverføring', ['kunnskapsoverføring']],
    ['zero width characters are too', 'vei\u200bledning', ['veiledning']],
    ['emoji are no words', '🎓 eksamen 👨‍👩‍👧', ['eksamen']],
    ['other scripts are words', 'école Łódź школа 学校', ['école', 'Łódź', 'школа', '学校']],
    ['nothing makes nothing', ' \t–…!? ', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected.map((word) => word.normalize('NFC')));
  });

  it('gives places in the text as it was sent, also where letters are decomposed', () => {
    const text = 'Om fra\u030afall: vg 2';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Om',
      'fra\u030afall',
      'vg 2',
    ]);
  });

  it('has every token where it says, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(tidy(text.slice(token.start, token.end))).toBe(token.text);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('loses no letter and no digit', () => {
    // The modifier letter apostrophe is a letter to Unicode, and an apostrophe to who types it.
    const kept = (text: string) => text.replace(/[^\p{L}\p{Nd}]|\u02bc/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const inside = tokenize(text).map(({ start, end }) => text.slice(start, end));
        expect(kept(inside.join(''))).toBe(kept(text));
      }),
    );
  });
});
