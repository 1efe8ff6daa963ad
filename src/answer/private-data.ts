/** Questions that hold what identifies a person: they are refused before anything is searched, stored or logged. */

/** Eleven digits, the first six apart or not: a national identity number has two digits that check the others. */
const ELEVEN_DIGITS = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g;
const WEIGHTS_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const WEIGHTS_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const EMAIL = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
/**
 * Eight digits as Norwegians write them, with or without +47 or 0047: all together, in pairs, or as 3-2-3. Where a number
 * begins with 19 or 20 and splits into two years, it is taken for these.
 */
const PHONE =
  /(?<![\d§.])(?:(?:\+|00)\s?47[\s.-]?)?(?:[2-9]\d{7}|[2-9]\d(?:[\s.-]\d{2}){3}|[2-9]\d{2}[\s.-]\d{2}[\s.-]\d{3})(?![\d])/g;
const FOREIGN_PHONE = /(?<![\d])(?:\+|00)(?!\s?47)[1-9]\d{0,2}(?:[\s.-]?\d{2,4}){2,5}(?!\d)/;
const TWO_YEARS = /^(19|20)\d\d\D?(19|20)\d\d$/;

export type PrivateData = 'identityNumber' | 'email' | 'phone';

/** What of a person's the text seems to hold, or null. */
export function privateDataIn(text: string): PrivateData | null {
  if (holdsIdentityNumber(text)) return 'identityNumber';
  if (EMAIL.test(text)) return 'email';
  const numbers = text.match(PHONE) ?? [];
  return numbers.some((number) => !TWO_YEARS.test(number)) || FOREIGN_PHONE.test(text) ? 'phone' : null;
}

/** Eleven digits that begin with a date, or whose two check digits are right; one that is mistyped is private, too. */
function holdsIdentityNumber(text: string): boolean {
  return [...text.matchAll(ELEVEN_DIGITS)].some(([, first = '', last = '']) => {
    return beginsWithDate(first) || areChecked(`${first}${last}`);
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
