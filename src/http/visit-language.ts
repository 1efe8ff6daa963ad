/** The language of a visit that asks: the visitor's own, unless the words of what is asked are surely of another. */
import { onceFor } from '../corpus/remember.ts';
import type { Knowledge } from '../search/knowledge.ts';
import type { Language } from '../types.ts';
import type { Service } from './deps.ts';

/** What is Norwegian beside an English word too is Norwegian, though both written forms may have all of its words. */
const ENGLISH_WORD = ' the';

/**
 * The language to answer the last of `questions` in, which stand oldest first: that of the last one that surely is in one, or asks for
 * one; else the visitor's. Names tell none, and words that bokmål and nynorsk share do not tell which of these is meant.
 */
export function visitLanguage(
  { corpus, languageIn }: Pick<Service, 'corpus' | 'languageIn'>,
  visitors: Language,
  questions: readonly string[],
): Language {
  return questions.reduce<Language>((current, question) => {
    const words = question.replaceAll(namesIn(corpus), ' ');
    return languageIn(question).asked ?? surely(languageIn, words, [current, visitors]) ?? current;
  }, visitors);
}

/** The language that the words are of beyond doubt, or null; of the forms of Norwegian the first of `likely`, unless they tell which. */
function surely(
  languageIn: Service['languageIn'],
  words: string,
  likely: readonly Language[],
): Language | null {
  const { language, isSure } = languageIn(words);
  if (isSure) return language;
  if (languageIn(words + ENGLISH_WORD).language === 'en') return null;
  return likely.find((one) => one !== 'en') ?? 'nb';
}

/** Names of counties and titles of measures: the "og" of "Sogn og Fjordane" is no word of the question's. */
const namesIn = onceFor(({ units, vocabulary: { counties, laterCounties } }: Knowledge): RegExp => {
  const places = [...counties, ...laterCounties].flatMap(({ name, altNames }) => [name, ...altNames]);
  const titles = units.filter(({ kind }) => kind === 'measure').map(({ title }) => title);
  // Longest first, and whatever is no letter as any character.
  const names = [...places, ...titles].toSorted((a, b) => b.length - a.length);
  const patterns = names.map((name) => name.replaceAll(/[^\p{L}\d]/gu, '.'));
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu');
});
