/** Which written form of Norwegian a text of the corpus is in, so that screen readers can say it right. */

/** Words and endings only nynorsk has, among those that county titles use. The synthesis itself is in bokmål. */
const NYNORSK =
  /\b(skul(e|en|ar|ane)\w*|baseskule|produksjonsskule|betre|f(ø|o)rebygging|fråfall|blant lærlingar|lærlingar|kompetansegivande|miljøterapeutar|frå|ikkje|korleis|kva|vidaregåande|elevar|eigen|ei)\b/iu;

/** "nn" where the text has a mark of nynorsk, else "nb". */
export function corpusLanguage(text: string): 'nb' | 'nn' {
  return NYNORSK.test(text) ? 'nn' : 'nb';
}
