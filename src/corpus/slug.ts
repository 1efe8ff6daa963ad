/** Ids made out of Norwegian text: lower-case ASCII, words joined by hyphens. */

/** Longest slug of a passage; cut at a whole word. */
const MAX_SLUG = 60;

/** "Tett oppfølging på Vg1" → "tett-oppfolging-pa-vg1". Cut to at most `max` characters between two words. */
export function slug(text: string, max: number = MAX_SLUG): string {
  const words = text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let result = words[0]?.slice(0, max) ?? '';
  for (const word of words.slice(1)) {
    if (result.length + 1 + word.length > max) break;
    result += `-${word}`;
  }
  return result;
}

/** What the file names of a county's measures begin with: the code in lower case, "oes" for ØS. */
export function countyPrefix(code: string): string {
  return code.toLowerCase().replaceAll('ø', 'oe').replaceAll('æ', 'ae').replaceAll('å', 'aa');
}

/** `id`, or `id-2`, `id-3` … where it is taken; the answer is added to `taken`. */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
  taken.add(unique);
  return unique;
}
