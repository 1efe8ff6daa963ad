/** Which form of Norwegian a title is in, by the words that tell. */

import { describe, expect, it } from 'vitest';
import { corpusLanguage } from '../../src/language/corpus-language.ts';

describe('a title of the corpus', () => {
  it.each([
    ...['skule', 'skulen', 'skular', 'skulane', 'skulebytet', 'baseskule', 'produksjonsskule', 'betre'],
    ...['førebygging', 'fråfall', 'lærlingar', 'kompetansegivande', 'miljøterapeutar', 'frå', 'ikkje'],
    ...['korleis', 'kva', 'vidaregåande', 'elevar', 'eigen', 'ei'],
  ])('is in nynorsk with “%s” in it, wherever it stands', (word) => {
    for (const text of [`${word} og oss`, `Oss og ${word}`, `Oss (${word}) her`])
      expect(corpusLanguage(text), text).toBe('nn');
  });

  it.each(['Forebyggende team', 'forebygging', 'frårøvet', 'skulle', 'bedre skole', 'åkva', 'eiø'])(
    'is in bokmål with “%s”',
    (text) => expect(corpusLanguage(text)).toBe('nb'),
  );
});
