/** Questions that hold what identifies a person: they are refused before anything is searched, stored or logged. */

/** Eleven digits, the first six apart or not, as a date or not: a national identity number has two digits that check the others. */
const ELEVEN_DIGITS = /(?<!\d)(\d{2}[ .-]?\d{2}[ .-]?\d{2})[ .-]{0,3}(\d{5})(?!\d)/g;
const WEIGHTS_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const WEIGHTS_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const EMAIL = /[\p{L}\p{N}._%+-]+ ?@ ?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
/**
 * Eight digits as Norwegians write them, with or without +47 or 0047: all together, in pairs, as 3-2-3, or as 4 4 with a space,
 * since 3000-4000 is a range. What splits into two years, or begins with a year before other four, is taken for years; what
 * stands right after "§" or "4." for a section.
 */
const PHONE =
  /(?<![\d§]|\d\.)(?:(?:\+|00) ?47[ .-]?)?(?:[2-9]\d{7}|[2-9]\d(?:[ .-]\d{2}){3}|[2-9]\d{2}[ .-]\d{2}[ .-]\d{3}|(?!20)[2-9]\d{3} \d{4})(?!\d)/g;
const FOREIGN_PHONE = /(?<!\d)(?:\+|00)(?! ?47)[1-9]\d{0,2}(?:[ .-]?\d{2,4}){2,5}(?!\d)/;
const TWO_YEARS = /^20\d\d(?:19|20)\d\d$/;

export type PrivateData = 'identityNumber' | 'email' | 'phone';

/** With one space for any that stand together, of whatever width, and one hyphen for each dash: editors put in their own. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/\p{Pd}|−/gu, '-');

/** What of a person's the text seems to hold, or null. */
export function privateDataIn(written: string): PrivateData | null {
  const text = plain(written);
  if (holdsIdentityNumber(text)) return 'identityNumber';
  if (EMAIL.test(text)) return 'email';
  const numbers = text.match(PHONE) ?? [];
  return numbers.some((number) => !TWO_YEARS.test(number)) || FOREIGN_PHONE.test(text) ? 'phone' : null;
}

/** Eleven digits that begin with a date, or whose two check digits are right; one that is mistyped is private, too. */
function holdsIdentityNumber(text: string): boolean {
  return [...text.matchAll(ELEVEN_DIGITS)].some(([, first = '', last = '']) => {
    return beginsWithDate(first.replace(/\D/g, '')) || areChecked(`${first}${last}`.replace(/\D/g, ''));
  });
}

/** Day and month of birth; a D number adds 40 to the day, other kinds 40, 65 or 80 to the month. */
function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const months = [month, month - 40, month - 65, month - 80];
  return day >= 1 && day <= 31 && months.some((value) => value >= 1 && value <= 12);
}

/** Modulo 11 as the tax administration gives it: weights 3 7 6 1 8 9 4 5 2 for the tenth digit, 5 4 3 2 7 6 5 4 3 2 for the last. */
function areChecked(text: string): boolean {
  const digits = Array.from(text, Number);
  const control = (weights: readonly number[]) => {
    const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
    return (11 - (sum % 11)) % 11;
  };
  return control(WEIGHTS_FIRST) === digits[9] && control(WEIGHTS_SECOND) === digits[10];
}
