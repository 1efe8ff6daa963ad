/** What a faulty file leaves open: what leans on it is not judged until the file is mended. */

/**
 * Whether a unit of this id may stand in a file or folder with faults, so that nothing can be said of its absence.
 * @param faulty paths relative to the corpus folder, such as "measures/ak-iko-modellen.md" or "measures"
 */
export function mayStandIn(faulty: ReadonlySet<string>, id: string): boolean {
  const passage = /^\d/.test(id);
  // The ids of chapter 3 hold the actor, which only the vocabulary knows.
  if (passage && faulty.has('vocabulary/actors.yaml')) return true;
  return faulty.has(passage ? 'synthesis' : 'measures') || [...faulty].some((path) => mayHold(path, id));
}

/** A section's file begins with its number, which begins the ids; a measure's file is named after the measure. */
function mayHold(path: string, id: string): boolean {
  const stem = path.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  const section = /^\d(\.\d)?(?=-|$)/.exec(stem)?.[0];
  if (section === undefined && path.startsWith('synthesis/')) return /^\d/.test(id);
  const owner = section ?? stem;
  return id === owner || id.startsWith(`${owner}-`);
}

/** True where the file, or the folder it should lie in, has a fault already, so that it is not simply missing. */
export function isFaulty(faulty: ReadonlySet<string>, path: string): boolean {
  return faulty.has(path) || faulty.has(path.replace(/\/[^/]*$/, ''));
}
