/** Tells which of the three languages a short question is in, by its small words, its endings and its letters. */
import type { Language } from '../types.ts';
import { fold } from './fold.ts';
import {
  ASKING,
  BOKMAL_PIECE,
  ENDINGS,
  ENGLISH_LETTERS,
  MARKERS,
  type Marker,
  NORWEGIAN_LETTERS,
  NORWEGIAN_PIECE,
} from './language-words.ts';
import { tokenize } from './tokens.ts';
import { hasNynorskPiece } from './written-forms.ts';

export interface Detected {
  language: Language;
  /** 0 where nothing was told (the default then is bokmål), towards 1 the surer. */
  confidence: number;
}

/** A marker word tells much; one that both Norwegian and English have, or both written forms, tells little. */
const MARKER_POINTS = 3;
const SHARED_POINTS = 1;
/** A word of asking counts so many times. */
const ASKING_FACTOR = 2;
const PIECE_POINTS = 2;
const LETTER_POINTS = 1;
/** A word with a capital inside a sentence is most likely a name, which has no say in the language around it. */
const NAME_FACTOR = 0.2;
/** Shorter words have no ending to speak of. */
const MIN_ENDING_WORD = 5;
/** Words as long as this are compounds written together, as Norwegian does and English does not. */
const MIN_COMPOUND = 14;
/** Nynorsk must be this much ahead: a name that looks like it is not enough. */
const NYNORSK_LEAD = 0.5;
/** From this confidence on the words themselves tell the language of a text. */
export const SURE_LANGUAGE = 0.3;
/** A lead of this many points is a confidence of one half. */
const HALF_CONFIDENCE = 3;
/** More text than this says nothing new; in UTF-16 code units. */
const MAX_LENGTH = 500;

interface Points {
  nb: number;
  nn: number;
  en: number;
}

/**
 * The language of a question of a few words. Ties between the written forms go to bokmål, and so does what says
 * nothing at all ("vg2-vg3"). Names of Norwegian places and measures do not make an English question Norwegian.
 */
export function detectLanguage(text: string): Detected {
  const points: Points = { nb: 0, nn: 0, en: 0 };
  const tokens = tokenize(text.slice(0, MAX_LENGTH));
  const shouting = text === text.toUpperCase();
  const isName = (place: number): boolean => place > 0 && !shouting && isUpper(tokens[place]?.text);
  tokens.forEach(({ text: written }, place) => {
    const word = fold(written);
    const acronym = !shouting && written.length > 1 && written === written.toUpperCase();
    if (acronym || !isCased(word)) return;
    // "I" is English inside a sentence and either at its start; "i" is Norwegian.
    if (written === 'I' && !shouting) points.en += place > 0 ? MARKER_POINTS : SHARED_POINTS;
    // The "og" of "Sogn og Fjordane" belongs to the name.
    else if (isName(place) || (isName(place - 1) && isName(place + 1))) addWord(points, word, NAME_FACTOR);
    else addWord(points, word, 1);
  });
  const norwegian = Math.max(points.nb, points.nn);
  if (points.en > norwegian) return { language: 'en', confidence: confidenceOf(points.en - norwegian) };
  const lead = Math.min(norwegian - points.en, Math.abs(points.nn - points.nb));
  return {
    language: points.nn - points.nb >= NYNORSK_LEAD ? 'nn' : 'nb',
    confidence: confidenceOf(lead),
  };
}

function confidenceOf(lead: number): number {
  return lead / (lead + HALF_CONFIDENCE);
}

function addWord(points: Points, word: string, factor: number): void {
  const markers = MARKERS.get(word);
  if (markers !== undefined) {
    const worth = markers.size > 1 ? SHARED_POINTS : MARKER_POINTS * (ASKING.test(word) ? ASKING_FACTOR : 1);
    for (const marker of markers) add(points, marker, worth * factor);
    return;
  }
  if (hasNynorskPiece(word)) add(points, 'nn', PIECE_POINTS * factor);
  if (BOKMAL_PIECE.test(word)) add(points, 'nb', PIECE_POINTS * factor);
  if (NORWEGIAN_PIECE.test(word)) add(points, 'no', PIECE_POINTS * factor);
  if (word.length >= MIN_COMPOUND) add(points, 'no', LETTER_POINTS * factor);
  if (ENGLISH_LETTERS.test(word)) add(points, 'en', LETTER_POINTS * factor);
  if (NORWEGIAN_LETTERS.test(word)) add(points, 'no', LETTER_POINTS * factor);
  if (word.length < MIN_ENDING_WORD) return;
  for (const [ending, marker, worth] of ENDINGS) {
    if (word.endsWith(ending)) {
      add(points, marker, worth * factor);
      return;
    }
  }
}

function add(points: Points, marker: Marker, worth: number): void {
  if (marker === 'no') {
    points.nb += worth;
    points.nn += worth;
  } else {
    points[marker] += worth;
  }
}

function isUpper(word = ''): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** Whether the word begins with a letter of a script that has capitals: Latin, and not a number. */
function isCased(word: string): boolean {
  const letter = word.charAt(0);
  return letter.toUpperCase() !== letter.toLowerCase();
}
