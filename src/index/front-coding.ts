/** Front coding: a sorted list of lines, each as what it adds to the one before (Witten, Moffat and Bell, "Managing Gigabytes", 1999). */

/** How much may be shared is one digit. */
const RADIX = 36;
const MOST_SHARED = RADIX - 1;

/** How many UTF-16 code units two texts begin with alike. */
export function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** One text for many lines: each as a digit to base 36, how much of the line before it begins with, and the rest. Short where `lines` are sorted; none may hold a line break. */
export function frontCode(lines: readonly string[]): string {
  return lines
    .map((line, i) => {
      const shared = Math.min(MOST_SHARED, sharedLength(lines[i - 1] ?? '', line));
      return shared.toString(RADIX) + line.slice(shared);
    })
    .join('\n');
}

/** The lines that `frontCode` made `coded` of. */
export function frontDecode(coded: string): string[] {
  if (coded === '') return [];
  let line = '';
  return coded.split('\n').map((added) => {
    line = line.slice(0, Number.parseInt(added.charAt(0), RADIX)) + added.slice(1);
    return line;
  });
}
