/** Answers about the source itself, as far as it says; what only the vocabulary knows is told apart. */

import type { Reading } from '../search/understand.ts';
import type { LaterCounty, Unit } from '../types.ts';
import type { AskedOfSource } from './about-source.ts';
import { type Composition, descriptionLine, quoted, slipsOf, unitLine } from './lines.ts';
import { topicOf } from './topic.ts';

/** Writes the answer; returns the units it cites. */
export function composeSource(composition: Composition, question: AskedOfSource, reading: Reading): Unit[] {
  switch (question) {
    case 'counties':
      return composeCounties(composition, reading);
    case 'age':
      return composeAge(composition);
    case 'maker':
      return composeMaker(composition);
    case 'what':
      return composeWhat(composition);
    case 'title':
      composition.draft.frame(composition.strings.source.what);
      return [];
    case 'address':
      return composeAddress(composition, composition.strings.source.address);
    case 'descriptions':
      return composeDescriptions(composition);
    case 'slips':
      return composeSlips(composition);
    case 'initials':
      return composeInitials(composition, reading);
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

/** The address of chapter 5, behind what it is the answer to. */
function composeAddress(composition: Composition, lead: string): Unit[] {
  const [address] = notesOf(composition, '5');
  if (address) composition.draft.paragraph(`${lead} ${quoted(composition, address)}`);
  return address ? [address] : [];
}

/** Those that counties have written since, or that there are none and where they are to be had. */
function composeDescriptions(composition: Composition): Unit[] {
  const { knowledge, strings, draft } = composition;
  const described = knowledge.units.filter(({ role }) => role === 'description');
  if (described.length === 0) {
    draft.frame(strings.noticeTitlesOnly);
    return composeAddress(composition, strings.source.descriptionsAt);
  }
  draft.frame(strings.lookupDescription);
  for (const unit of described) draft.item(descriptionLine(composition, unit));
  return described;
}

/** What is misspelt in the source, as far as the vocabulary has it. */
function composeSlips(composition: Composition): Unit[] {
  const { knowledge, strings, draft } = composition;
  const slips = knowledge.units.filter((unit) => slipsOf(composition, unit) !== '');
  draft.frame(strings.source.slips(slips.length));
  for (const unit of slips) draft.item(unitLine(composition, unit));
  return slips;
}

/** The letters that titles have of their county, with the counties they stand for: those that are named, or all. */
function composeInitials(composition: Composition, reading: Reading): Unit[] {
  const { knowledge, strings, draft } = composition;
  const [, note] = notesOf(composition, '4');
  if (note) draft.paragraph(`${strings.source.initials} ${quoted(composition, note)}`);
  const asked = reading.understood.counties;
  const { counties } = knowledge.vocabulary;
  const named = counties.filter(({ code }) => asked.length === 0 || asked.includes(code));
  draft.frame(
    `${strings.source.countiesLead} ${strings.and(named.map(({ code, name }) => `${code}: ${name}`))}.`,
  );
  return note ? [note] : [];
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
