/** Texts that are no questions but talk: they greet, thank, or say yes or no. */

/** In lower case, without the signs at its end. */
export function plain(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/[«»“”"?!.,;:]+(?=\s|$)|[«»“”"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const SMALL_TALK =
  /^(?:(?:tusen|mange|hjertelig|hjarteleg|ok|okay|great|perfect|super|supert|fint|flott|bra|kjempefint|det var|that was|that's|very|all|so|much|a lot|så|veldig|hei|hallo|heisann|god|morgen|dag|kveld|natt|på|til|deg|dere|dykk|takk|skal du ha|for|hjelpa|hjelpen|svaret|the help|your help|mye|mykje|hello|hi|there|good|morning|afternoon|thanks|thank|you|helpful|nyttig|topp|ja|nei|yes|no|ha det|hadet|hade|farvel|snakkes|bye|goodbye|cheers|takker|test|nydelig|strålende|awesome|lovely|brilliant|i|eg|jeg|er|is|it|det|forstår|skjønner|understand|got|ser)(?: |$))+$/;
const SAYS_THANKS_OR_GREETS =
  /\b(takk\w*|hei|hallo|heisann|hello|hi|thanks?|thank you|ok|okay|ja|nei|yes|no|fint|flott|supert?|bra|topp|great|perfect|bye|goodbye|cheers|ha det|hadet|hade|farvel|snakkes|god (?:morgen|dag|kveld|natt)|good morning|test|nydelig|strålende|awesome|lovely|brilliant)\b/;

const GREETING =
  /\b(?:hei|hallo|heisann|hello|hi|god (?:morgen|dag|kveld)|good (?:morning|afternoon)|test)\b/;

/** Whether talk greets, and does not thank or say that it was heard. */
export const greets = (text: string): boolean => GREETING.test(plain(text));

/** Only greets, thanks or says yes or no. */
export function isSmallTalk(question: string): boolean {
  const text = plain(question);
  return SMALL_TALK.test(text) && SAYS_THANKS_OR_GREETS.test(text);
}
