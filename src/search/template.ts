/** Questions about the form of chapter 5, in which the counties describe a measure. */

const TEMPLATE =
  /(?<!\p{L})(?:the form|the template|skjemaet|malen|tiltaksmal\p{L}*|tiltaksskjema\p{L}*)(?!\p{L})/iu;

/** Whether a text names the form. */
export function namesTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}
