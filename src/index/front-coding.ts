/** Front coding: a sorted list of lines, each as what it adds to the one before (Witten, Moffat and Bell, "Managing Gigabytes", 1999). */

/** How much may be shared is one digit. */
const RADIX = 36;
const MOST_SHARED = RADIX - 1;

/** One text for many lines: each as a digit to base 36, how much of the line before it begins with, and the rest. Short where `lines` are sorted; none may hold a line break. */
export function frontCode(lines: readonly string[]): string {
  return lines
    .map((line, i) => {
      const before = lines[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === line[shared]) shared++;
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
