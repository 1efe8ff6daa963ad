/** Cuts a text into words and numbers, each with its place in the original text, so that a hit can be highlighted. */

import { APOSTROPHES, DASHES, INVISIBLES } from './characters.ts';

export interface Token {
  /** The word as written, in NFC, without soft hyphens and other invisible characters; a dash inside is "-". */
  text: string;
  /** First UTF-16 code unit in the original text. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const INVISIBLE = 4;
const APOSTROPHE = 5;
const DASH = 6;
const DOT = 7;

const LETTERS = /^\p{L}$/u;
const DIGITS = /^\p{Nd}$/u;
const MARKS = /^\p{M}$/u;
const ONE_INVISIBLE = new RegExp(`^[${INVISIBLES}]$`);
const ONE_DASH = new RegExp(`^[${DASHES}]$`);
const ONE_APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`);
const ALL_INVISIBLES = new RegExp(`[${INVISIBLES}]`, 'g');
const ALL_DASHES = new RegExp(`[${DASHES}]`, 'g');
const GRADE = /^vg[ \u00a0-][1-3]$/i;

/** Classes of the code points that nearly all text is made of; the rest is asked of the regular expressions. */
const TABLE_SIZE = 0x250;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => lookUp(code));

function lookUp(code: number): number {
  const char = String.fromCodePoint(code);
  if (char === '.') return DOT;
  if (ONE_APOSTROPHE.test(char)) return APOSTROPHE;
  if (ONE_DASH.test(char)) return DASH;
  if (ONE_INVISIBLE.test(char)) return INVISIBLE;
  if (LETTERS.test(char)) return LETTER;
  if (DIGITS.test(char)) return DIGIT;
  return MARKS.test(char) ? MARK : OTHER;
}

function classOf(code: number): number {
  return code < TABLE_SIZE ? (TABLE[code] ?? OTHER) : lookUp(code);
}

/** The class of the code point at `at`, or OTHER past the end. */
function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.codePointAt(at) ?? 0) : OTHER;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the token that starts at `start` ends. `start` is at a letter or a digit. */
function endOfToken(text: string, start: number): number {
  let numeric = true;
  let end = start;
  let last = OTHER;
  while (end < text.length) {
    const here = classAt(text, end);
    if (here === LETTER || here === DIGIT) {
      if (here === LETTER) numeric = false;
      last = here;
      end += widthAt(text, end);
      continue;
    }
    if (here === MARK) {
      end += widthAt(text, end);
      continue;
    }
    let next = end + 1;
    if (here === INVISIBLE) while (classAt(text, next) === INVISIBLE) next++;
    const after = classAt(text, next);
    const goesOn =
      here === INVISIBLE
        ? after === LETTER || after === DIGIT || after === MARK
        : here === APOSTROPHE
          ? last === LETTER && after === LETTER
          : // "13-10" and "4.4" are one number; "Vg2–Vg3", "8.-10." and "10.trinn" are not.
            (here === DASH || here === DOT) && numeric && after === DIGIT;
    if (!goesOn) break;
    end = next;
  }
  return end;
}

/** "vg 2" and "Vg-2" are the word vg2: its end where it stands at `start`, else `end`. */
function endOfGrade(text: string, start: number, end: number): number {
  if (end - start !== 2 || end + 1 >= text.length) return end;
  if ((text.charCodeAt(start) | 0x20) !== 0x76 || (text.charCodeAt(start + 1) | 0x20) !== 0x67) return end;
  const gap = text.charCodeAt(end);
  const grade = text.charCodeAt(end + 1);
  if ((gap !== 0x20 && gap !== 0xa0 && gap !== 0x2d) || grade < 0x31 || grade > 0x33) return end;
  const after = classAt(text, end + 2);
  return after === LETTER || after === DIGIT || after === MARK ? end : end + 2;
}

/**
 * The words and numbers of a text, in order. Dashes and slashes separate words ("Vg2–Vg3" is Vg2 and Vg3, "YF-skoler"
 * is YF and skoler) and join numbers ("§ 13-10" is 13-10). "vg 2" is the one word vg2. Letters of any script make words; emoji and punctuation
 * do not. Never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const here = classAt(text, at);
    if (here !== LETTER && here !== DIGIT) {
      at += widthAt(text, at);
      continue;
    }
    const end = endOfGrade(text, at, endOfToken(text, at));
    tokens.push({ text: tidy(text.slice(at, end)), start: at, end });
    at = end;
  }
  return tokens;
}

/** A slice of text as a token's `text`: what is invisible or merely another spelling of the same letter is gone. */
export function tidy(slice: string): string {
  for (let at = 0; at < slice.length; at++) {
    const code = slice.charCodeAt(at);
    if (code > 0xff || code === 0xad || code === 0x20 || code === 0xa0) {
      return tidyGrade(slice.replace(ALL_INVISIBLES, '').normalize('NFC').replace(ALL_DASHES, '-'));
    }
  }
  return tidyGrade(slice);
}

/** "Vg 2" and "Vg-2" as "Vg2". */
function tidyGrade(text: string): string {
  return text.length === 4 && GRADE.test(text) ? text.slice(0, 2) + text.slice(3) : text;
}
