/** Puts the ways of asking what the source says of something into one: that it is said, where and on which page is not what is asked about; nor is the course of a year. */

const SOURCE_NB =
  '(?:(?:denne |dette |den |det |selve |sjølve )?(?:rapporten?|dokumentet|kilden|kjelda|kunnskapsgrunnlaget|syntesen|sammenfatningen|samanfatninga|sammenstillingen|samanstillinga|notatet|heftet|teksten|departementet|kapittelet))';
const SOURCE_EN =
  '(?:(?:the |this |your )?(?:sources?|report|document|synthesis|knowledge base|material|paper|text|ministry|kapittelet))';
const PART_NB = String.raw`(?:kapittel|kapitlet|kapittelet|kap\.?|avsnitt(?:et)?|seksjon(?:en)?|del(?:en)?|side|sida|siden|sted|stad|fasen?|fasene|faser|fasar|fasane)`;
const PART_EN = '(?:chapters?|sections?|parts?|pages?|phases?)';
const ANYTHING = '(?:noe|noko|noen ting|nokon ting|anything|something)';
/** What is asked about, up to where it is looked for and the end. */
const ABOUT_NB = String.raw`(?<topic>[^.,;:?!]+?)(?: (?:nevnt|nemnt|omtalt|omtala))?(?: (?:her )?i ${SOURCE_NB})?(?<end>[\s?!.]*)$`;
const ABOUT_EN = String.raw`(?<topic>[^.,;:?!]+?)(?: (?:mentioned|covered|discussed|described))?(?: (?:in|by) ${SOURCE_EN})?(?<end>[\s?!.]*)$`;
const START = String.raw`^(?<before>\W*(?:og |and )?)`;

const asked = (pattern: string) => new RegExp(`${START}${pattern}`, 'iu');

/** Each asks what is said of its `topic`. */
const NORWEGIAN = [
  // "Hva sies det om …", "hva er nevnt om …"
  `(?:hva|kva) (?:(?:(?:er|blir|vert) (?:det )?)?(?:sies|seiast|sagt|skrives|skrivast|skrevet|skrive|nevnes|nemnast|nevnt|nemnt|nemnd)(?: det)?) om ${ABOUT_NB}`,
  // "Hva sier rapporten om …", "hva står det i kunnskapsgrunnlaget om …"
  `(?:hva|kva) (?:(?:sier|seier|skriver|skriv|mener|meiner|forteller|fortel|står (?:det )?i) ${SOURCE_NB}|står det)(?: ${ANYTHING})? om ${ABOUT_NB}`,
  `(?:hva|kva) har ${SOURCE_NB} (?:skrevet|skrive|sagt|nevnt|nemnt) (?:${ANYTHING} )?om ${ABOUT_NB}`,
  // "Finnes det et kapittel om …"
  `(?:finnes|finst|fins|er) det (?:(?:et|eit|en|ein|ei|noe|noko|noen|nokon) )?(?:eget |eige |egen |eigen )?${PART_NB} om ${ABOUT_NB}`,
  // "Står det noe om … i rapporten?"; without the report it may be asked of the world.
  String.raw`(?:står|sies|skrives|skrivast|seiast|finnes|finst|fins|er) det (?:skrevet |skrive |sagt )?${ANYTHING} (?:som helst )?om (?<topic>[^.,;:?!]+?) i ${SOURCE_NB}(?<end>[\s?!.]*)$`,
  `(?:står det|sies det|skrives det|seiast det) ${ANYTHING} om ${ABOUT_NB}`,
  // "Nevner rapporten …?", "omtales … i rapporten?"
  `(?:nevner|nemner|omtaler|omtalar|drøfter|drøftar|sier|seier|skriver|skriv) ${SOURCE_NB} (?:${ANYTHING} )?(?:om )?${ABOUT_NB}`,
  String.raw`(?:nevnes|nemnast|omtales|omtalast|drøftes|drøftast|beskrives) (?<topic>[^.,;:?!]+?) i ${SOURCE_NB}(?<end>[\s?!.]*)$`,
  // "Hvilket kapittel handler om …", "på hvilken side står …"
  `(?:(?:i|på) )?(?:hvilken|hvilket|hvilke|kva) ${PART_NB}(?: i ${SOURCE_NB})? (?:(?:handler|handlar|omhandler|omhandlar|omtaler|omtalar|nevner|nemner|skriver|skriv|tar for seg|tek for seg) (?:om )?|(?:står|finner jeg|finn eg|finnes|finst) (?:det )?(?:${ANYTHING} )?(?:om )?)${ABOUT_NB}`,
  String.raw`(?:hvilken|kva) (?:side|sida) (?:står|er|finner jeg|finn eg) (?<topic>[^.,;:?!]+?) på(?<end>[\s?!.]*)$`,
  `(?:hvor|kor|kvar)(?: hen)? (?:(?:i ${SOURCE_NB} )?(?:står|sies|skrives|nevnes|nemnast|omtales) (?:det )?(?:${ANYTHING} )?om|(?:i ${SOURCE_NB} )(?:står|nevnes|nemnast|omtales|finner jeg|finn eg)) ${ABOUT_NB}`,
].map(asked);
/** Each asks the same of something wherever it stands in the source. */
const ENGLISH = [
  `what (?:does|do|did) ${SOURCE_EN} (?:have to )?(?:say|tell(?: us| me)?|write|mention|list|have|contain|hold|show|offer|give) (?:about|of|on|for|from) ${ABOUT_EN}`,
  `what (?:(?:does|do|did) (?:it|this|they|you) (?:say|write|mention)|is (?:said|written|mentioned)) (?:about|of|on) ${ABOUT_EN}`,
  `(?:is|are) there (?:an? |any )?(?:separate )?${PART_EN} (?:about|on|for|dealing with|covering) ${ABOUT_EN}`,
  `(?:does|do|did) ${SOURCE_EN} (?:also )?(?:mention|discuss|address|describe(?! (?:what |how )?(?:the |each |every |all |any )*measures?)|(?:say|tell(?: us| me)?|write|have|contain|talk)(?: ${ANYTHING})? (?:about|of|on)) (?:${ANYTHING} (?:about|on) )?${ABOUT_EN}`,
  String.raw`(?:is|are) there (?:${ANYTHING} )(?:(?:said|written) )?(?:about|on) (?<topic>[^.,;:?!]+?) in ${SOURCE_EN}(?<end>[\s?!.]*)$`,
  String.raw`(?:is|are) (?<topic>[^.,;:?!]+?) (?:mentioned|covered|discussed|described|addressed)(?: (?:anywhere|at all))? (?:in|by) ${SOURCE_EN}(?<end>[\s?!.]*)$`,
  `(?:(?:in|on) )?(?:which|what) ${PART_EN}(?: (?:of|in) ${SOURCE_EN})? (?:(?:is|are) about|covers?|deals? with|discuss(?:es)?|mentions?|describes?|addresse?s?|talks? about|tells? (?:us |me )?about) ${ABOUT_EN}`,
  String.raw`(?:on )?(?:what|which) pages? (?:is|are|can i find|do i find|mentions?) (?<topic>[^.,;:?!]+?)(?: on| mentioned)?(?<end>[\s?!.]*)$`,
  `where in ${SOURCE_EN} (?:(?:does it|do you) (?:mention|say ${ANYTHING} about|discuss)|(?:is|are|can i (?:find|read about)|do i find)) ${ABOUT_EN}`,
].map(asked);

/** What `saidOf` writes before what is asked about. */
const SAYS_OF = /^\W*(?:og |and )?(?:hva sier kilden om|kva seier kjelda om|what is there about) /iu;
/** Where in a text that `saidOf` has read that begins of which it asks what is said; 0 in any other. */
export const startOfTopic = (text: string): number => SAYS_OF.exec(text)?.[0].length ?? 0;
/** Whether such a text asks what is said of something. */
export const asksWhatIsSaid = (text: string): boolean => startOfTopic(text) > 0;

const HAS_SAID = /^(\W*(?:and )?what) is (?:said|written|mentioned) (?:for|in)(?!\p{L})/iu;
const IS_SAID_FOR =
  /^(\W*(?:og )?)(hva|kva) (?:(?:(?:er|blir|vert) (?:det )?)?(?:sies|seiast|sagt|skrives|skrivast|skrevet|skrive|nevnes|nemnast|nevnt|nemnt|nemnd)(?: det)?|skriv(?:er)? (?:kilden|kjelda)) (?:for|i)(?!\p{L})/iu;
const NYNORSK =
  /(?<!\p{L})(?:kva|kvar|noko|kjelda|seier|nemner|nemnast|omtalar|handlar|skriv|finst|samanfatninga)(?!\p{L})/iu;

/** Where measures stand in the source's tables, and no word of their titles. */
const HEADED =
  /(?<!\p{L})(under|beneath) (?:the |den |det )?(?:headings?|headers?|overskriften|overskrifta|overskrifter|overskrift|tittelen|rubrikken|rubrikk)(?: (?:of|for|called|som heter|som heiter))?(?!\p{L})/giu;

/** No course that one takes. */
const COURSE_OF_TIME = /(?<!\p{L})in the course of(?!\p{L})/giu;

/**
 * "Hva sies om rus" and "står det noe om rus i rapporten" as "hva sier kilden om rus", "what is mentioned for Vg1" as "what is there for
 * Vg1", "which section covers rest" as "what is there about rest"; any other text as it is.
 */
export function saidOf(text: string): string {
  return aboutTopic(text)
    .replace(IS_SAID_FOR, (said, before: string, what: string) => {
      const is = what.toLowerCase() === 'kva' ? 'finst' : 'finnes';
      return `${before}${what} ${is} ${said.slice(said.lastIndexOf(' ') + 1)}`;
    })
    .replace(COURSE_OF_TIME, 'during')
    .replace(HEADED, '$1')
    .replace(HAS_SAID, '$1 is there for');
}

/** A part of the source by its number. */
const CHAPTER =
  /(?<!\p{L})(?:kapittel|kap\.?|avsnitt|seksjon|chapter|section) ?\d(?:\.\d)?(?![\d-]|[.,]\d)|§ ?\d(?:\.\d)?(?![\d-]|[.,]\d)/iu;

function aboutTopic(text: string): string {
  const [chapter] = CHAPTER.exec(text) ?? [];
  if (chapter === undefined) return saidOfTopic(text, '');
  // A chapter says what the source says there.
  const whole = text.replace(chapter, 'kapittelet');
  const said = saidOfTopic(whole, chapter);
  return said === whole ? text : said;
}

/** `where` is the chapter that the question asks of, as it is written there; empty where it asks of all. */
function saidOfTopic(text: string, where: string): string {
  for (const patterns of [NORWEGIAN, ENGLISH]) {
    for (const pattern of patterns) {
      const { before, topic, end } = pattern.exec(text)?.groups ?? {};
      if (topic === undefined) continue;
      const isEnglish = patterns === ENGLISH;
      const norwegian = NYNORSK.test(text) ? 'kva seier kjelda om' : 'hva sier kilden om';
      const place = where === '' ? '' : ` ${isEnglish ? 'in' : 'i'} ${where}`;
      return `${before}${isEnglish ? 'what is there about' : norwegian} ${topic}${place}${end}`;
    }
  }
  return text;
}
