/** Takes a letter's frame off the question in it: who writes, and the greeting at its end, are none of what is asked. */

const NAME = "\\p{Lu}(?:\\.|[\\p{L}'’-]*)";
const NAMES = `${NAME}(?: ${NAME}){0,3}`;
/** After one of these, all to the end is who writes and where: "Mvh Kari Nordmann, rådgiver, Oslo". */
const CLOSING =
  '(?:(?:med )?(?:(?:vennlig|vennleg|venleg|beste|hjertelig|hjarteleg) )?(?:hilsen|hilsning|helsing)(?: fra| frå)?|mvh|vh|(?:(?:with )?(?:best|kind|kindest|warm|warmest) )?regards|sincerely(?: yours)?|yours(?: \\p{L}+)?|best wishes|all the best)';
/** One of the words that may follow it: a name, a role and a place, and no further question. */
const WORD = '(?:\\s+[^\\s?]+)';
/** What is thanks or a line of its own only where a name follows it: "Takk, Lars". */
const THANKS =
  '(?:(?:tusen |mange )?takk(?: (?:på forhånd|på førehand|for hjelpen|for hjelpa))?|(?:many )?thanks(?: in advance)?|thank you|cheers|best|hei|hi)';
/** Who writes, in a word, where much follows: "Rådgiver her, …". A place would be part of the question, and so is who asks what to do. */
const ROLE =
  '(?:rektor|inspektør|rådgiver|rådgjevar|lærer|lærar|kontaktlærer|kontaktlærar|journalist|saksbehandler|saksbehandlar|politiker|politikar|elev|lærling|mor|far|mamma|pappa|forelder|counsell?or|adviser|teacher|head teacher|head|principal|parent|mother|father|mum|dad|pupil|student|apprentice)';

const FRAME: readonly RegExp[] = [
  new RegExp(`(?<=[.!?]\\s*|\\n\\s*)(?<!\\p{L})${CLOSING}(?!\\p{L})[^\\s?]*${WORD}{0,9}\\s*$`, 'iu'),
  new RegExp(`(?<=[,;:\\s])(?<!\\p{L})${CLOSING}(?!\\p{L})[^\\s?]*${WORD}{1,9}\\s*$`, 'iu'),
  new RegExp(`(?<=[.!?]\\s+|\\n)${caseless(THANKS)}[,.!\\s–-]+${NAMES}[.!\\s]*$`, 'u'),
  new RegExp(`(?<=[.!?]\\s*\\n\\s*)${NAME} ${NAMES}\\s*$`, 'u'),
  new RegExp(
    `^\\s*(?:(?:hei(?:sann)?|hallo|hello|hi|(?:god|good) (?:dag|morgen|kveld|morning|afternoon))(?: (?:alle(?: sammen)?|dere|there|${NAME}))?|dear (?:sirs?|madam|all|${NAME})(?: or madam)?)\\s*[,!.:–-]+\\s*(?=\\S+\\s+\\S)`,
    'iu',
  ),
  new RegExp(`^\\s*${ROLE} (?:her|here)\\s*[,!.:;–-]+\\s*(?=(?:\\S+\\s+){5})`, 'iu'),
  new RegExp(
    `^\\s*${caseless('(?:hei[,!]? )?(?:spørsmål|melding|question|message) (?:fra|frå|from)')} ${NAMES}\\s*[:–-]\\s*`,
    'u',
  ),
  new RegExp(
    `(?:${caseless("(?:jeg|eg) (?:heter|heiter)|mitt navn er|namnet mitt er|navnet mitt er|my name is|my name['’]s")}) ${NAMES}(?:\\s*[,.!]\\s*(?:og |and )?| og (?:jeg |eg )?| and )?`,
    'u',
  ),
];

/** A pattern for `text` whose words may begin with a capital, where the rest of the expression tells capitals apart. */
function caseless(text: string): string {
  return text.replaceAll(/(?<![\\\p{L}])\p{Ll}(?=\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** `text` without the frame of a letter; `text` itself where nothing else would be left. */
export function withoutLetter(text: string): string {
  const asked = FRAME.reduce((rest, frame) => rest.replace(frame, ' '), text).trim();
  return /\p{L}/u.test(asked) ? asked : text;
}
