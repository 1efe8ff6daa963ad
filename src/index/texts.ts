/** Which texts get a vector: units, the questions for them, those for whole parts and for matters, and those that nothing answers. */

import { createHash } from 'node:crypto';
import { unitText } from '../embed/unit-text.ts';
import { type Corpus, LANGUAGES } from '../types.ts';
import { partTexts } from './parts-build.ts';

export interface Text {
  key: string;
  unit: string;
  text: string;
  role: 'query' | 'passage';
}

/** Each unit, then the questions asked for it, in order. */
export function textsOf(corpus: Corpus): Text[] {
  const questions = new Map(corpus.questions.map((entry) => [entry.unit, entry]));
  return corpus.units.flatMap((unit): Text[] => [
    { key: unit.id, unit: unit.id, text: unitText(unit), role: 'passage' },
    ...LANGUAGES.flatMap((language) =>
      (questions.get(unit.id)?.[language] ?? []).map(
        (text, i): Text => ({
          key: `${unit.id}?${language}${i}`,
          unit: unit.id,
          text,
          role: 'query',
        }),
      ),
    ),
  ]);
}

/** Stands for a unit where a text is about a whole part. */
export const PARTS = 'parts';

/** What the part model learns from beside the questions, by itself. */
export function textsOfParts(corpus: Corpus): Text[] {
  return partTexts(corpus).map((text) => ({ key: `${PARTS}?${text}`, unit: PARTS, text, role: 'query' }));
}

/** Begins what stands for a unit where a text asks for a matter. */
const MATTER = 'matter?';

/** The matter that an entry's questions ask for; null for any other entry. */
export function matterOf({ unit }: { unit: string }): string | null {
  return unit.startsWith(MATTER) ? unit.slice(MATTER.length) : null;
}

/** What the matter model learns from beside the questions. */
export function textsOfMatters({ matters }: Corpus): Text[] {
  return matters.flatMap((entry) => {
    const texts = new Set(LANGUAGES.flatMap((language) => entry[language]));
    const unit = `${MATTER}${entry.matter}`;
    return [...texts].map((text): Text => ({ key: `${unit}?${text}`, unit, text, role: 'query' }));
  });
}

/** Stands for a unit where no unit answers. */
export const OUTSIDE = 'outside';

/** Questions that nothing answers, each once. */
export function textsOfOutside({ outside }: Corpus): Text[] {
  return [...new Set(outside)].map((text) => ({
    key: `${OUTSIDE}?${text}`,
    unit: OUTSIDE,
    text,
    role: 'query',
  }));
}

/** All texts that get a vector, in the order in which the index reads them. */
export function allTexts(corpus: Corpus): Text[] {
  return [...textsOf(corpus), ...textsOfParts(corpus), ...textsOfMatters(corpus), ...textsOfOutside(corpus)];
}

/** Names what a vector is made from. */
export function hashOf({ role, text }: Text): string {
  return createHash('sha256').update(`${role}\0${text}`).digest('hex').slice(0, 32);
}
