/** Names of groups and headings above a unit as they are shown: without the numbers the source gives some subgroups. */

const NUMBER_ONLY = /^\d+$/;

/** The names that say something, outermost first. */
export function namedHeadings(names: readonly (string | null | undefined)[]): string[] {
  return names.filter((name) => typeof name === 'string').filter((name) => !NUMBER_ONLY.test(name));
}

/** The same in one line: "Forebyggende tiltak › Kvalifisering"; empty where none is left. */
export function headingPath(names: readonly (string | null | undefined)[]): string {
  return namedHeadings(names).join(' › ');
}
