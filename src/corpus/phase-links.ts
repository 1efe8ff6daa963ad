/**
 * Ties measures to phases, which the source does not: explicitly where the title names the phase, derived where a
 * concept of the measure is named in one of the phase's statements. A derived link carries its evidence.
 */

import { type Phase, type PhaseLink, RESOURCES_HEADING, type Unit, type Vocabulary } from '../types.ts';
import { indexLabels, type LabelIndex, namedConcepts, stemOf, wordsOf } from './concept-match.ts';
import { correct } from './corrections.ts';

/**
 * Agencies are named in most phases as somebody to work with, which says nothing of what a measure does; concepts
 * under this one tie no measure to a phase.
 */
const PARTNERS = 'samarbeidspartner';

/** A passage that may tie measures to its phase. */
interface Evidence {
  unit: Unit;
  phase: string;
  concepts: ReadonlySet<string>;
}

/** The units with the phase links of measures filled in; descriptions have those of their measure. */
export function linkPhases(units: Unit[], vocabulary: Vocabulary): Unit[] {
  const index = indexLabels(vocabulary.concepts.filter(({ broader }) => !broader.includes(PARTNERS)));
  const evidence = units.flatMap((unit) => toEvidence(unit, index));
  const links = new Map<string, PhaseLink[]>();
  for (const unit of units) {
    if (unit.kind === 'measure') links.set(unit.id, linksOf(unit, evidence, index, vocabulary));
  }
  return units.map((unit) => {
    const phases = links.get(unit.measure ?? unit.id);
    return phases === undefined ? unit : { ...unit, phases };
  });
}

/** Statements and the headings over them; resources and their headings are too loosely tied to a phase's work. */
function toEvidence(unit: Unit, index: LabelIndex): Evidence[] {
  const phase = unit.phases.find(({ basis }) => basis === 'section')?.id;
  const speaks = unit.role === 'statement' || unit.role === 'heading';
  if (phase === undefined || !speaks || unit.context.includes(RESOURCES_HEADING)) return [];
  const text = unit.correction ?? unit.text;
  const concepts = new Set(namedConcepts(text, index).map(({ id }) => id));
  return [{ unit, phase, concepts }];
}

/** At most one link a phase, in the order of the phases. */
function linksOf(
  measure: Unit,
  evidence: Evidence[],
  index: LabelIndex,
  { phases, corrections }: Vocabulary,
): PhaseLink[] {
  const title = ` ${wordsOf(measure.title).join(' ')} `;
  const corrected = correct(measure.title, measure.section, corrections) ?? measure.title;
  const namesPhase = ({ titleLabels }: Phase) =>
    titleLabels.some((label) => title.includes(` ${wordsOf(label).join(' ')} `));
  // The title says more of the measure than the name of its group: its concepts are tried first, and where it names a
  // phase itself, the group adds none.
  const phrases = phases.some(namesPhase) ? [corrected] : [corrected, ...measure.context.toReversed()];
  return phases.flatMap((candidate): PhaseLink[] => {
    const { id } = candidate;
    if (namesPhase(candidate)) return [{ id, basis: 'explicit' }];
    const ofPhase = evidence.filter(({ phase }) => phase === id);
    for (const phrase of phrases) {
      const named = namedConcepts(phrase, index);
      const sharing = ofPhase.filter(({ concepts }) => named.some((concept) => concepts.has(concept.id)));
      const passage = closest(phrase, sharing);
      const concept = named.find((one) => passage?.concepts.has(one.id));
      if (passage !== undefined && concept !== undefined) {
        const group = phrase === corrected ? {} : { group: phrase };
        return [{ id, basis: 'derived', evidence: passage.unit.id, concept: concept.id, ...group }];
      }
    }
    return [];
  });
}

/** The passage whose wording is nearest to the phrase; the first of equals. */
function closest(phrase: string, evidence: Evidence[]): Evidence | undefined {
  let best: { passage: Evidence; closeness: number } | undefined;
  for (const passage of evidence) {
    const closeness = likeness(phrase, passage.unit.correction ?? passage.unit.text);
    if (best === undefined || closeness > best.closeness) best = { passage, closeness };
  }
  return best?.passage;
}

/**
 * Words that two texts share, inflection aside, and as a fraction of it Dice's coefficient over their three-letter
 * pieces, which see into compounds: a shared word counts for more than any likeness of letters.
 */
function likeness(a: string, b: string): number {
  return sharedCount(stems(a), stems(b)) + dice(trigrams(a), trigrams(b)) / 2;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * sharedCount(a, b)) / (a.size + b.size || 1);
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return shared;
}

function stems(text: string): Set<string> {
  return new Set(wordsOf(text).map(stemOf));
}

function trigrams(text: string): Set<string> {
  const padded = ` ${wordsOf(text).join(' ')} `;
  return new Set(Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3)));
}
