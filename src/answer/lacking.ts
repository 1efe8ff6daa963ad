/** Facts that the source does not hold, whatever they are asked about: no retrieval can find them. */

export const LACKING = ['costs', 'effects', 'numbers', 'contact', 'pay', 'later'] as const;
export type Lacking = (typeof LACKING)[number];

/** How such facts are asked for. A question that only mentions money or effects is about something else. */
const ASKED: Record<Lacking, RegExp> = {
  costs:
    /\b(hva|kva|hvor (mye|dyrt)|kor (mykje|dyrt)|how (much|expensive)|what)\b.*\b(kost(er|et|ar|a)|cost|costs|price|prisen)\b/,
  effects:
    /\b((virker|verkar|fungerer|fungerar) (best|mest)|(mest|most) effekti\w*|most effective|works? best|how effective|(what|which|hvilken|kva|hva slags) (effect|effekt)|(effekten|verknaden) av)\b|^(virker|verkar|fungerer|fungerar) |^(do|does|did) .* work\b/,
  numbers:
    /^(hvor mange|kor mange|how many) (elev\w*|students|pupils|ungdom\w*|lærling\w*|apprentices|deltak\w*|participants|lærere|lærarar|teachers|personer|personar|people|young)\b|\b(hvilken|hvor (stor|høy|mange)|kva|kor (stor|høg|mange)|what|how many) (prosent\w*|andel\w*|percent\w*|share|rate)\b|\b(frafallsprosent\w*|fråfallsprosent\w*|unemployment rate)\b/,
  contact:
    /\b(telefonnummer\w*|postadresse\w*|e-?postadresse\w*|phone number|(email |e-mail )?address (of|to|for))\b/,
  pay: /\b(hva|kva|hvor mye|kor mykje|how much|what)\b.*\b(tjener|tener|lønn|løn|lønna|løna|salary|wages?|earns?)\b/,
  later: /\b(i|in|fra|frå|from|etter|after|since|siden|sidan)\s+(201[6-9]|20[2-9]\d)\b/,
};

/** Chapter 5 asks the counties for these; who fills in its form asks how, not how much. */
const TEMPLATE = /\b(skjema\w*|mal|malen|beskriv\w*|skildr\w*|skriv\w*|form|template|descri\w+|write|fill)\b/;

/** What the question asks for that the source lacks, or null. */
export function lackingFor(question: string): Lacking | null {
  const text = question.toLowerCase();
  if (TEMPLATE.test(text)) return null;
  return LACKING.find((lacking) => ASKED[lacking].test(text)) ?? null;
}
