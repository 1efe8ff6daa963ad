/** Tells what a question asks about the source itself where none of its usual phrases stands in it: by its likeness to such questions. */

import { asksWhatIsSaid } from '../language/said.ts';
import { asksForAny } from '../search/asking.ts';
import { lackingIn } from '../search/lacking.ts';
import { guess, type PartReader } from '../search/part-legs.ts';
import { isUnheardOf, questionWords, type ReadWord, type WordReader } from '../search/question-words.ts';
import { constraintsOf } from '../search/structured.ts';
import { namesTemplate } from '../search/template.ts';
import type { Reading } from '../search/understand.ts';
import type { SourceQuestion } from '../types.ts';
import { namesSource } from './about-source.ts';
import { hasTopic, type Intents } from './intents.ts';

/** What is less likely is a question to the source; chosen on the development questions of all kinds. */
const LEAST_LIKELY = 0.25;

/** From this likelihood on it is one whatever words stand in it. */
const PLAINLY = 0.5;

const OTHER_COUNTIES = /(?<!\p{L})(?:andre|other) (?:fylke|fylka|fylker|fylkene|counties)(?!\p{L})/iu;

/** Null for a question that names a measure, or a part of the source that is not the county in which somebody lives. */
export function guessSource(
  reader: PartReader & WordReader,
  reading: Reading,
  { by, template }: Pick<Intents, 'by' | 'template'>,
): SourceQuestion | null {
  // The form for describing a measure is a part of the source, and asked for by name.
  if (template || namesTemplate(reading.text)) return null;
  // Who asks for a fact of a later year asks for that, and not for what has become of the counties.
  if (reading.measures.length > 0 || lackingIn(reading) !== null) return null;
  if (constraintsOf(reading.understood).some(({ leg }) => leg !== 'county')) return null;
  const [best] = guess(reader, reading.mendedTopic, ['source']).toSorted(
    (a, b) => b.probability - a.probability,
  );
  if (!best || best.probability < LEAST_LIKELY) return null;
  if (best.probability < PLAINLY && saysNothingOfIt(reader, reading.text)) return null;
  const placed = reading.understood.counties.length > 0;
  if (placed && best.id !== 'counties') return null;
  // Who asks for all measures, for all counties or for what is said of something does not ask what there is in general.
  if (best.id === 'what' && (by !== null || asksForAny(reading) || asksWhatIsSaid(reading.text))) return null;
  // "Which categories are there?" asks for them, and not for who made them.
  if (best.id === 'maker' && by !== null && by !== 'county') return null;
  // "Is there anything like it in other counties?" asks for what they do.
  if (best.id === 'counties' && OTHER_COUNTIES.test(reading.text)) return null;
  // "Which counties are in it?" asks for all of them, and not for what has become of some.
  if (best.id === 'counties' && !placed && reading.wantsList && reading.residual.length === 0) return null;
  // Who asks for a county's measures, or which counties have something, does not ask what has become of them.
  if (best.id === 'counties' && (reading.wantsMeasures || hasTopic(reading))) return null;
  return best.id as SourceQuestion;
}

/** Whether a text names no source, and has words that nobody here has heard of, or none that say anything: these are near to everything. */
function saysNothingOfIt(reader: WordReader, text: string): boolean {
  const words = questionWords(reader, text);
  const isStrange = (word: ReadWord) => /^\p{L}{2,}$/u.test(word.folded) && isUnheardOf(reader, word);
  return !namesSource(text) && (words.some(isStrange) || words.every(({ stop }) => stop));
}
