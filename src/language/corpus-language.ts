/** Which written form of Norwegian a text of the corpus is in, so that screen readers can say it right. */

/** Words only nynorsk has, among those that county titles use. The synthesis itself is in bokmål. Letters that \b takes for none begin and end some. */
const NYNORSK =
  /(?<!\p{L})(skul(e|en|ar|ane)\p{L}*|baseskule|produksjonsskule|betre|førebygging|fråfall|lærlingar|kompetansegivande|miljøterapeutar|frå|ikkje|korleis|kva|vidaregåande|elevar|eigen|ei)(?!\p{L})/iu;

/** "nn" where the text has a mark of nynorsk, else "nb". */
export function corpusLanguage(text: string): 'nb' | 'nn' {
  return NYNORSK.test(text) ? 'nn' : 'nb';
}
