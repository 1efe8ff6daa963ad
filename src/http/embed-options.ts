/** What a page that embeds us chooses: the attributes of the element, and the same as parameters of /embed. */

/** Attributes of <tiltakssok-sok> that are parameters of /embed by the same name; the question itself is `q` there, as at /sok. */
export const EMBED_OPTIONS = [
  'county',
  'phase',
  'lang',
  'mode',
  'limit',
  'placeholder',
  'accent',
  'background',
  'color',
] as const;

export type EmbedOption = (typeof EMBED_OPTIONS)[number];
export type EmbedOptions = { [name in EmbedOption]?: string };

/** The options in an address; several values of one are joined by commas, empty ones are none. */
export function embedOptions(query: URLSearchParams): EmbedOptions {
  const given = EMBED_OPTIONS.map((name) => {
    const values = query.getAll(name).map((value) => value.trim());
    return [name, values.filter((value) => value !== '').join(',')] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
