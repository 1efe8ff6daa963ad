/** Which of the phases and actors that a question names or sounds like are meant. */

import type { Word } from '../language/words.ts';
import type { Understood } from '../types.ts';
import { ASKING_WORDS, type Asking } from './asking.ts';
import type { Knowledge } from './knowledge.ts';
import { idsOf, type Names, placesOf } from './names.ts';
import { likeliest, otherPhase, type PartReader, surePhase } from './part-legs.ts';
import { namesOnly } from './structured.ts';
import { isTopical } from './topic-words.ts';

/** "She began this autumn and is in the middle of the first year": the year is meant, and not its start. */
const MIDWAY =
  /(?<!\p{L})(?:midt|midtveis|midtvegs|halvveis|halvvegs|inne|utover|gjennom|underveis|undervegs|i løpet av|in the middle of|halfway (?:through|into)|midway through|throughout|through)(?: (?:i|på|hele|heile|det|dette|the|this|my|her|his|their|of|all))*? (?:vg1|(?:første|fyrste|first) (?:skole|skule|school )?(?:året|år|year))/iu;
const START_OF_VG1 = '2.2';
/** "Across all phases" is the name of one. */
const ALL_PHASES =
  /(?<!\p{L}|(?:across|tvers av) )(?:alle|samtlige|hver|kvar|all|every|each)(?: (?:de|dei|of|the|sju|syv|seven))* (?:fasen?|fasene|faser|fasar|fasane|phases?)(?!\p{L})/iu;
/** The number of a phase, which is that of its section. */
const NUMBER = /^\d\.\d$/;

/**
 * Of the phases named, those that are meant. A name may stand for several, as "Vg1" does for its start and for what comes after: if
 * another name says which, or the question as a whole plainly does, the others are not meant. Nor is a phase whose year is only where
 * another begins: "she leaves Vg2 in spring, what should be done before she moves on". Nothing says which where there is nothing beside the name:
 * "measures for Vg1". `text` is the question as it was asked, `topic` what is judged as a whole.
 */
export function meantPhases(
  reader: PartReader & { knowledge: Knowledge },
  { named, steps, words, concepts }: Names,
  all: string[],
  { text, topic }: { text: string; topic: string },
): string[] {
  // "NAV in all phases": wherever it stands, and not in the section across them alone.
  const isAbout = idsOf(concepts, 'concept').some((id) => isTopical(reader.knowledge, id));
  if (isAbout && ALL_PHASES.test(text)) return [];
  const isLater = all.length > 0 && MIDWAY.test(text);
  const phases = isLater && all.length > 1 ? all.filter((id) => id !== START_OF_VG1) : all;
  const ofNamed = placesOf(named);
  const isAsking = ({ stop, key }: Word) => stop || ASKING_WORDS.some((set) => set.has(key));
  const isBare = words.every((word, at) => ofNamed.has(at) || isAsking(word));
  const each = named.map(({ values }) =>
    values.flatMap(({ type, id }) => (type === 'phase' && phases.includes(id) ? [id] : [])),
  );
  const certain = new Set(each.flatMap((ids) => (ids.length === 1 ? ids : [])));
  const isNumbered = named.some(
    ({ start, length, values }) =>
      values.some(({ type }) => type === 'phase') && NUMBER.test(words[start + length - 1]?.text ?? ''),
  );
  // Who says from where to where, or gives its number, means no other.
  const isSaid = isBare || isLater || isNumbered || steps.length > 0;
  const other = isSaid ? null : otherPhase(reader, phases, topic);
  if (other !== null) return [other];
  if (phases.length === 0) return surePhase(reader, topic);
  if (certain.size > 0 && !isBare) {
    // "I began this autumn and am in the middle of the first year": the year's name is that of its start, too.
    const also = each.filter((ids) => ids.some((id) => certain.has(id))).flat();
    const instead = otherPhase(reader, [...certain], topic, also);
    if (instead !== null) return [instead];
  }
  if (certain.size === 0) return (isBare ? null : likeliest(reader, 'phase', phases, topic)) ?? phases;
  const vague = each.filter((ids) => !ids.some((id) => certain.has(id))).flat();
  return phases.filter((id) => certain.has(id) || vague.includes(id));
}

/** The actors named; or the one that is plainly meant where a category alone is named, and no measures are asked for. */
export function meantActors(
  reader: PartReader & { knowledge: Knowledge },
  understood: Understood,
  { wantsMeasures }: Asking,
  topic: string,
): string[] {
  if (!namesOnly(understood, 'categories') || wantsMeasures) return understood.actors;
  const all = reader.knowledge.vocabulary.actors.map(({ id }) => id);
  return likeliest(reader, 'actor', all, topic) ?? [];
}
