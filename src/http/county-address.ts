/** What a county's page is called and where it is: counties of 2015 by code, later ones by name. */
import type { Knowledge } from '../search/knowledge.ts';
import { countyPathOf } from './unit-link.ts';

/** The name of the county, or of the later county, that covers exactly these counties of 2015. */
export function countyName({ vocabulary, countyByCode }: Knowledge, codes: readonly string[]): string {
  const later = vocabulary.laterCounties.find(
    ({ consistsOf }) =>
      consistsOf.length === codes.length && consistsOf.every((code) => codes.includes(code)),
  );
  const [first = ''] = codes;
  return codes.length === 1 ? (countyByCode.get(first)?.name ?? first) : (later?.name ?? codes.join(', '));
}

/** The one address of the page about these counties of 2015, however they were asked for. */
export function countyPath(knowledge: Knowledge, codes: readonly string[]): string {
  const [first = ''] = codes;
  return countyPathOf(codes.length === 1 ? first : countyName(knowledge, codes));
}
