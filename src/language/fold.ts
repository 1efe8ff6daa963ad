/** Folds the spellings of one word together: case, composed and decomposed letters, "laereplass" and "læreplass". */

import { APOSTROPHES } from './characters.ts';

/** Letters that no decomposition reaches. å, æ and ø stay: mål is not mal. */
const LETTERS: Readonly<Record<string, string>> = {
  å: 'å',
  æ: 'æ',
  ø: 'ø',
  ä: 'æ',
  ö: 'ø',
  ǽ: 'æ',
  ǿ: 'ø',
  ǻ: 'å',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'ø',
  ß: 'ss',
  ŧ: 't',
  þ: 'th',
};

const ALL_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'g');
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\0-\x7f]/gu;

/** The letters of a Norwegian keyboard that are not ASCII: æ, å, ø. */
const NORWEGIAN = [0xe6, 0xe5, 0xf8];
const A = 0x61;
const E = 0x65;
const O = 0x6f;
const P = 0x70;

/** True where nothing needs folding: lower-case letters of a Norwegian keyboard and digits, without aa, ae or oe. */
function isFolded(word: string): boolean {
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const plain =
      (code >= A && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2d ||
      code === 0x2e ||
      NORWEGIAN.includes(code);
    if (!plain) return false;
    if (before === A && (code === A || code === E)) return false;
    if (before === O && code === E) return false;
    before = code;
  }
  return true;
}

/** Whether the "oe" at `at` is two vowels: noe, noen, does, poeng; never at the end, where ø is not written so. */
function isTwoVowels(word: string, at: number): boolean {
  const left = word.length - at - 2;
  if (left === 0 || word.charCodeAt(at - 1) === P) return true;
  return left === 1 && (word.endsWith('s') || word.endsWith('n'));
}

/** aa → å, ae → æ, oe → ø: how the letters are written where the keyboard has none. */
function foldDigraphs(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const next = word.charCodeAt(at + 1);
    let letter = '';
    if (code === A && next === A) letter = 'å';
    else if (code === A && next === E) letter = 'æ';
    else if (code === O && next === E && !isTwoVowels(word, at)) letter = 'ø';
    if (letter !== '') at++;
    folded += letter === '' ? word.charAt(at) : letter;
  }
  return folded;
}

/**
 * One spelling for a word: lower case, NFKC, accents off (é → e), aa/ae/oe as å/æ/ø, ä/ö as æ/ø, no apostrophes and no
 * English possessive ("school's" → "school"). Idempotent. å, æ and ø are kept apart from a, e and o, because words
 * differ by them (mål, mal); who leaves the rings and strokes out is helped by the speller.
 */
export function fold(word: string): string {
  if (isFolded(word)) return word;
  const lower = word.toLowerCase();
  if (isFolded(lower)) return lower;
  let folded = word.normalize('NFKC').toLowerCase().replace(ALL_APOSTROPHES, "'");
  if (folded.endsWith("'s")) folded = folded.slice(0, -2);
  folded = folded
    .replaceAll("'", '')
    .normalize('NFC')
    .replace(NOT_ASCII, (char) => LETTERS[char] ?? char.normalize('NFD').replace(MARKS, ''));
  return foldDigraphs(folded);
}
