/** Follow-up questions: what "og i Rogaland?" takes over from the questions before it. The server keeps nothing itself. */

import { wordKeys } from '../language/words.ts';
import { type Reader, type Reading, understand } from '../search/understand.ts';
import type { Language, Turn, Understood } from '../types.ts';

/** First words of a question that goes on from the one before. */
const CONTINUING = new Set(wordKeys('og and også òg men but bare berre only enn hva med what about'));
/** A question of so few words that names a property and nothing else also goes on. */
const FEW_WORDS = 3;
/** Further back than this, a conversation was about something else. */
const MOST_TURNS = 5;

/** Reads a question in the light of the turns before it, oldest first. `language` overrides what the words tell. */
export function readInContext(
  reader: Reader,
  question: string,
  history: readonly Turn[],
  language?: Language,
): Reading {
  const texts = [...history.slice(-MOST_TURNS).map((turn) => turn.question), question];
  const [first = question, ...rest] = texts;
  let reading = understand(reader, first, language);
  for (const text of rest) reading = carryOver(understand(reader, text, language), reading);
  return reading;
}

/** `reading` with what it leaves unsaid taken from `before`, if it only makes sense as a follow-up. */
function carryOver(reading: Reading, before: Reading): Reading {
  // A few words in no particular language are in the language of the conversation.
  const language = reading.languageIsSure ? reading.language : before.language;
  if (!continues(reading)) return { ...reading, language };
  const own = reading.understood;
  const bringsTopic = reading.residual.length > 0 || own.categories.length > 0 || own.actors.length > 0;
  const understood: Understood = {
    phases: own.phases.length > 0 ? own.phases : before.understood.phases,
    counties: own.counties.length > 0 ? own.counties : before.understood.counties,
    categories: bringsTopic ? own.categories : before.understood.categories,
    groups: bringsTopic ? own.groups : before.understood.groups,
    actors: bringsTopic ? own.actors : before.understood.actors,
  };
  const asksAnew = reading.residual.length > 0;
  return {
    ...reading,
    language,
    understood,
    topic: asksAnew ? reading.topic : before.topic,
    mendedTopic: asksAnew ? reading.mendedTopic : before.mendedTopic,
    concepts: asksAnew ? reading.concepts : [...new Set([...reading.concepts, ...before.concepts])],
    residual: asksAnew ? reading.residual : before.residual,
    wantsList: reading.wantsList || before.wantsList,
    wantsMeasures: reading.wantsMeasures || before.wantsMeasures,
  };
}

function continues(reading: Reading): boolean {
  if (reading.measures.length > 0) return false;
  const keys = wordKeys(reading.text);
  if (CONTINUING.has(keys[0] ?? '')) return true;
  const names = Object.values(reading.understood).some((ids: string[]) => ids.length > 0);
  return names && reading.residual.length === 0 && keys.length <= FEW_WORDS;
}
