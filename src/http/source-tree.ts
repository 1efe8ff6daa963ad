/** Puts the passages of a section back into the order of headings and lists that the source has them in. */
import type { Unit } from '../types.ts';

export interface SourceNode {
  label: string;
  /** The unit whose words the label is; null for a heading that is no unit of its own. */
  unit: Unit | null;
  under: SourceNode[];
}

/** The units as a tree: each under the headings of its context, in the order given. */
export function sourceTree(units: readonly Unit[]): SourceNode[] {
  const root: SourceNode = { label: '', unit: null, under: [] };
  for (const unit of units) {
    let parent = root;
    for (const heading of unit.context) parent = childFor(parent, heading);
    parent.under.push({ label: unit.text, unit, under: [] });
  }
  return root.under;
}

/** The last node under `parent` that the heading names, made where there is none. */
function childFor(parent: SourceNode, heading: string): SourceNode {
  // A list can stand under the last sentence of the line above it.
  const known = parent.under.findLast(({ label }) => label === heading || label.endsWith(` ${heading}`));
  if (known) return known;
  const made: SourceNode = { label: heading, unit: null, under: [] };
  parent.under.push(made);
  return made;
}
