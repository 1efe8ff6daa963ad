/** Puts the ways of asking what is said of something into one: that it is said, written or mentioned is not what is asked about; nor is the course of a year. */

const NORWEGIAN =
  /^(\W*(?:og )?)(hva|kva) (?:(?:(?:er|blir|vert) (?:det )?)?(?:sies|seiast|sagt|skrives|skrivast|skrevet|skrive|nevnes|nemnast|nevnt|nemnt|nemnd)(?: det)?|skriv(?:er)? (?:kilden|kjelda)) (om|for|i)(?!\p{L})/iu;
const SOURCE_SAYS =
  /^(\W*(?:and )?what) (?:does|do|did) (?:the )?(?:sources?|report|document|synthesis|knowledge base|material) (?:have to )?(?:say|tell(?: us| me)?|write|mention) (?:about|of|on)(?!\p{L})/iu;
const ENGLISH = /^(\W*(?:and )?what) is (?:said|written|mentioned) (?:(about|of|on)|for|in)(?!\p{L})/iu;

/** No course that one takes. */
const COURSE_OF_TIME = /(?<!\p{L})in the course of(?!\p{L})/giu;

/** "Hva sies om rus" as "hva sier kilden om rus", "what is mentioned for Vg1" as "what is there for Vg1", "what does the source say about rest" as "what is there about rest"; any other text as it is. */
export function saidOf(text: string): string {
  return text
    .replace(NORWEGIAN, (_, before: string, what: string, of: string) => {
      const [says, is] = what.toLowerCase() === 'kva' ? ['seier kjelda', 'finst'] : ['sier kilden', 'finnes'];
      return `${before}${what} ${of.toLowerCase() === 'om' ? says : is} ${of}`;
    })
    .replace(COURSE_OF_TIME, 'during')
    .replace(SOURCE_SAYS, '$1 is there about')
    .replace(
      ENGLISH,
      (_, before: string, about) => `${before} ${about ? 'does it say about' : 'is there for'}`,
    );
}
