/** Answers about the source itself, as far as it says; what only the vocabulary knows is told apart. */

import type { Reading } from '../search/understand.ts';
import type { LaterCounty, SourceQuestion, Unit } from '../types.ts';
import type { Composition } from './lines.ts';
import { topicOf } from './topic.ts';

/** Writes the answer; returns the units it cites. */
export function composeSource(composition: Composition, question: SourceQuestion, reading: Reading): Unit[] {
  switch (question) {
    case 'counties':
      return composeCounties(composition, reading);
    case 'age':
      return composeAge(composition);
    case 'maker':
      return composeMaker(composition);
    case 'what':
      return composeWhat(composition);
  }
}

function notesOf({ knowledge }: Composition, section: string): Unit[] {
  return knowledge.units.filter((unit) => unit.section === section && unit.role === 'note');
}

function composeAge(composition: Composition): Unit[] {
  const { strings, draft } = composition;
  const [submitted] = notesOf(composition, '4');
  if (submitted) draft.paragraph(`${strings.source.submitted(submitted.text)} ${draft.mark(submitted)}`);
  draft.frame(strings.source.dated);
  return submitted ? [submitted] : [];
}

function composeMaker(composition: Composition): Unit[] {
  const { strings, draft } = composition;
  draft.frame(strings.source.what);
  const made = notesOf(composition, '3');
  for (const note of made) draft.paragraph(`${strings.source.made(note.text)} ${draft.mark(note)}`);
  return made;
}

function composeWhat(composition: Composition): Unit[] {
  const { knowledge, strings, draft } = composition;
  const { units, vocabulary } = knowledge;
  const firstOf = (test: (unit: Unit) => boolean) => units.filter(test).slice(0, 1);
  draft.frame(strings.source.what);
  const phases = vocabulary.phases.flatMap(({ id }) => firstOf(({ section }) => section === id));
  const actors = vocabulary.actors.flatMap(({ id }) => firstOf(({ actor }) => actor === id));
  const measures = units.filter(({ kind }) => kind === 'measure');
  const template = firstOf(({ role }) => role === 'template');
  const counties = new Set(measures.map(({ county }) => county)).size;
  draft.item(strings.source.phases + draft.marks(phases));
  draft.item(strings.source.actors + draft.marks(actors));
  draft.item(strings.source.measures(strings.measures(measures.length), counties) + draft.marks(measures));
  draft.item(strings.source.template + draft.marks(template));
  draft.frame(strings.source.limits);
  return [...phases, ...actors, ...measures, ...template];
}

/** What became of the counties that are named, or of all; with the remarks where borders moved. */
function composeCounties(composition: Composition, reading: Reading): Unit[] {
  const { knowledge, strings, draft, language } = composition;
  const { counties, laterCounties } = knowledge.vocabulary;
  const asked = new Set(reading.understood.counties);
  const real = laterCounties.filter(({ number, from }) => number !== '' && from > 0);
  const byLater = reading.laterCounties.flatMap((id) => real.find((later) => later.id === id) ?? []);
  draft.frame(strings.source.countiesLead);
  const relevant =
    byLater.length > 0
      ? byLater
      : real.filter(({ consistsOf }) => asked.size === 0 || consistsOf.some((code) => asked.has(code)));
  for (const later of relevant) draft.frame(lineOf(later));
  const changed = new Set(real.flatMap(({ consistsOf }) => consistsOf));
  for (const { code, name } of counties) {
    if (!changed.has(code) && (asked.size === 0 || asked.has(code)))
      draft.frame(strings.source.unchanged(name));
  }
  if (asked.size === 0) return [];
  const theirs = knowledge.units.filter(({ county }) => county !== null && asked.has(county));
  const lead = strings.topicLead(topicOf(composition, reading), strings.measures(theirs.length));
  draft.paragraph(lead + draft.marks(theirs));
  return theirs;

  function lineOf({ name, from, to, consistsOf, note }: LaterCounty): string {
    if (note) return note[language];
    const parts = consistsOf.flatMap((code) => knowledge.countyByCode.get(code)?.name ?? []);
    if (parts.length === 1 && parts[0] === name) return strings.source.again(name, from);
    return `**${name}** (${from}–${to ?? ''}): ${strings.and(parts)}.`;
  }
}
