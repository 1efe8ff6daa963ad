/** The lexical index of a corpus: what its documents are, and which words they and the vocabulary are made of. */

import { createAnalyzer, readSpelled, type SpelledWord } from '../language/analyze.ts';
import { collectLexicon, type Lexicon } from '../language/lexicon.ts';
import { findMisspellings, withoutMisspellings } from '../language/misspellings.ts';
import type { NearestWord } from '../language/nearest-word.ts';
import { type Concept, type Corpus, LANGUAGES, type Unit, type Vocabulary } from '../types.ts';
import { buildLexicalIndex, type LexicalDocument } from './bm25-build.ts';
import { encodeLexicalIndex } from './bm25-format.ts';

/** The index as the file `lexical.bin`, and the words it knows. `read` gives the words of a text, and may remember them, as `nearest` may. */
export function lexicalOf(
  corpus: Corpus,
  read: (text: string) => readonly SpelledWord[] = readSpelled,
  nearest?: NearestWord,
): { bytes: Uint8Array; lexicon: Lexicon } {
  const questions = new Map(corpus.questions.map((entry) => [entry.unit, entry]));
  const counties = new Map(corpus.vocabulary.counties.map((county) => [county.code, county.name]));
  const documents = corpus.units.map((unit): LexicalDocument => {
    const asked = questions.get(unit.id);
    return {
      id: unit.id,
      fields: {
        text: [unit.text, ...(unit.correction === null ? [] : [unit.correction])],
        context: unit.context,
        names: namesOf(unit, counties),
        // What nobody has written questions for stands in for them itself, or the others' questions would drown it.
        questions: asked === undefined ? [unit.text] : LANGUAGES.flatMap((language) => asked[language]),
      },
    };
  });
  const written = documents.flatMap(({ fields }) => [...fields.text, ...fields.context, ...fields.names]);
  const known = [...written, ...vocabularyWords(corpus.vocabulary)];
  const all = collectLexicon([...known, ...documents.flatMap(({ fields }) => fields.questions)], read);
  // The questions are written as people write, typos included; a typo must not pass for a word of its own.
  const misspellings = findMisspellings(all, collectLexicon(known, read), nearest);
  const lexicon = withoutMisspellings(all, misspellings);
  const analyze = createAnalyzer({ lexicon, misspellings, read, keep: 'all' });
  return { bytes: encodeLexicalIndex(buildLexicalIndex(documents, analyze, lexicon)), lexicon };
}

/** All names and labels of the vocabulary. */
function vocabularyWords({ concepts, counties, laterCounties, words }: Vocabulary): string[] {
  return [
    ...words.flatMap((set) => Object.values(set).flat()),
    ...concepts.flatMap(labelsOf),
    ...counties.flatMap((county) => [
      county.name,
      ...county.altNames,
      ...county.demonyms,
      ...county.places,
      ...county.ambiguousPlaces,
    ]),
    ...laterCounties.flatMap((county) => [county.name, ...county.altNames, ...county.demonyms]),
  ];
}

/** What a unit is called: a passage by its section, a measure by its county. */
function namesOf(unit: Unit, counties: ReadonlyMap<string, string>): string[] {
  const county = unit.county === null ? undefined : counties.get(unit.county);
  return [...(unit.kind === 'passage' ? [unit.title] : []), ...(county === undefined ? [] : [county])];
}

/** A concept's names and labels in all languages, abbreviations aside. */
export function labelsOf({ pref, alt }: Concept): string[] {
  return [...Object.values(pref), ...Object.values(alt).flat()];
}
