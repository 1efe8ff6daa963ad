/** What an honest answer adds: how old it is, which counties are meant, which links are ours. */

import type { Reading } from '../search/understand.ts';
import type { Unit } from '../types.ts';
import { type Composition, countyName } from './lines.ts';

/** The remarks that matter for an answer that shows `units`, as one text. */
export function noticeOf(composition: Composition, reading: Reading, units: readonly Unit[]): string {
  const { knowledge, strings } = composition;
  const names = (codes: readonly string[]) => strings.and(codes.map((code) => countyName(knowledge, code)));
  const later = reading.laterCounties.flatMap((id) => {
    const county = knowledge.vocabulary.laterCounties.find((candidate) => candidate.id === id);
    return county ? [strings.noticeLaterCounty(county.name, names(county.consistsOf))] : [];
  });
  const places = reading.places.map(({ name, counties }) => strings.noticePlace(name, names(counties)));
  const measures = units.filter((unit) => unit.kind === 'measure');
  const described = new Set(knowledge.units.flatMap((unit) => unit.measure ?? []));
  const titlesOnly = measures.filter((unit) => !described.has(unit.id));
  const ofSource = units.some((unit) => unit.role !== 'description');
  const derived = measures.some((unit) => unit.phases.some((link) => link.basis === 'derived'));
  const showsPhases = reading.understood.phases.length > 0 || reading.measures.length > 0;
  return [
    ...later,
    ...places,
    titlesOnly.length > 0 && reading.measures.length === 0 ? strings.noticeTitlesOnly : '',
    derived && showsPhases ? strings.noticeDerived : '',
    ofSource ? strings.noticeYear : '',
  ]
    .filter(Boolean)
    .join(' ');
}
