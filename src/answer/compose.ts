/** Chooses the kind of answer that fits a question: the first that feels meant writes it. */

import type { Engine } from '../search/engine.ts';
import { lackingIn } from '../search/lacking.ts';
import { retrieve } from '../search/retrieve.ts';
import { constraintsOf } from '../search/structured.ts';
import { ASKS_PART, partsIn } from '../search/template.ts';
import type { Filters } from '../types.ts';
import { asksMaker } from './about-source.ts';
import { nearest } from './best-answers.ts';
import { conditions } from './conditions.ts';
import type { InContext } from './in-context.ts';
import type { Composition } from './lines.ts';
import { list, scoped, titles } from './lists.ts';
import { lookup, terms } from './lookups.ts';
import { namedParts } from './named-parts.ts';
import { comparison, counts } from './numbers.ts';
import { ofBefore } from './of-before-text.ts';
import { lacking, refuse } from './refusals.ts';
import { section } from './section-text.ts';
import { composeSource } from './source-text.ts';
import { tallies } from './tallies.ts';
import type { Outcome, Task } from './task.ts';
import { composeTemplate } from './template-text.ts';

/** Writes the answer into the composition's draft. */
export function write(
  composition: Composition,
  engine: Engine,
  context: InContext,
  filters: Filters,
): Outcome {
  const { reading } = context;
  const ranking = retrieve(engine, reading, filters);
  const task: Task = { ...context, composition, engine, filters, ranking };
  return (
    refuse(task) ??
    ofBefore(task) ??
    namedParts(task) ??
    section(task) ??
    aboutSource(task) ??
    template(task) ??
    lacking(task) ??
    (reading.isUnclear ? (scoped(task) ?? nearest(task)) : null) ??
    tallies(task) ??
    conditions(task) ??
    comparison(task) ??
    counts(task) ??
    terms(task) ??
    lookup(task) ??
    scoped(task) ??
    titles(task) ??
    list(task) ??
    nearest(task)
  );
}

function aboutSource({ composition, intents, reading }: Task): Outcome | null {
  // Whoever was minister when the source was made, and what a county's director is called, it does not say.
  const kind = lackingIn(reading);
  const isOther = (kind === 'people' && !asksMaker(reading.text.toLowerCase())) || kind === 'levels';
  if (intents.source === null || isOther) return null;
  const units = composeSource(composition, intents.source, reading);
  return { answered: true, complete: true, total: units.length, units };
}

function template({ composition, engine, intents, reading }: Task): Outcome | null {
  if (!intents.template || reading.measures.length > 0) return null;
  const parts = partsIn(engine, reading.text);
  if (parts.length === 0 && constraintsOf(reading.understood).length > 0) return null;
  // Who asks what to write about costs, or goals, asks for that part of the template.
  const others = reading.subjects.filter(
    ({ text, concepts }) => !TEMPLATE_WORDS.test(text) && concepts.length > 0,
  );
  if (parts.length === 0 && others.length > 0) return null;
  const counted = reading.wantsCount && ASKS_PART.test(reading.text);
  const units = composeTemplate(composition, parts, counted);
  return { answered: true, complete: true, total: units.length, units };
}

const TEMPLATE_WORDS =
  /^(mal\w*|template\w*|skjema\w*|form\w*|tiltak\w*|measure\w*|beskriv\w*|skildr\w*|descri\w*|innehold\w*|innehald\w*|contain\w*|information|informasjon\w*|punkt\w*|items?|section\w*|kapittel|kap|chapter|vedlegg\w*|appendix|questions?|spørsmål\w*|fylle?\w*|fill\w*|meld\w*|krav\w*|require\w*|dokument\w*|document\w*|include\w*|ask\w*|innsend\w*|submi\w*|rapport\w*|report\w*|struktur\w*|structure\w*|krev\w*)( \w+)*$/i;
