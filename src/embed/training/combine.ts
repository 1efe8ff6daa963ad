/**
 * Makes one table of several that were trained alike but for their seeds. Side by side, their rows give the mean of their
 * cosines, which ranks better and more steadily than any of them; projected on the directions in which the corpus' texts
 * differ most (principal components, uncentred), they keep nearly all of that at the length of one.
 */

import type { Examples } from './examples.ts';
import { principalDirections } from './principal.ts';
import { poolAll, type Rows } from './rows.ts';
import type { Segmenter } from './segment.ts';

/** Of the texts that tell the directions, one in so many is enough. */
const EVERY = 3;

/** One table of the members' dimensions; a single member is returned as it is. Members must be cut by `segmenter`. */
export function combine(examples: Examples, { segment }: Segmenter, members: readonly Rows[]): Rows {
  const [first] = members;
  if (!first) throw new RangeError('There is no member to combine');
  if (members.length === 1) return first;
  const beside = sideBySide(members);
  const texts = examples.units.flatMap(({ passages, questions }) => [
    ...passages,
    ...questions.map(({ text }) => text),
  ]);
  const { vectors } = poolAll(
    beside,
    texts.filter((_, i) => i % EVERY === 0).map((text) => segment(text)),
  );
  const directions = principalDirections(vectors, beside.dimensions, first.dimensions);
  return {
    values: project(beside.values, directions, beside.dimensions),
    dimensions: first.dimensions,
    seen: beside.seen,
  };
}

function sideBySide(members: readonly Rows[]): Rows {
  const widths = members.map(({ dimensions }) => dimensions);
  const dimensions = widths.reduce((sum, width) => sum + width, 0);
  const count = members[0]?.seen.length ?? 0;
  const values = new Float32Array(count * dimensions);
  const seen = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    let to = row * dimensions;
    for (const member of members) {
      const steps = member.seen[row] ?? 0;
      seen[row] = Math.max(seen[row] ?? 0, steps);
      // What a member never saw is noise in it, and is nothing in the table that is shipped.
      if (steps > 0)
        values.set(member.values.subarray(row * member.dimensions, (row + 1) * member.dimensions), to);
      to += member.dimensions;
    }
  }
  return { values, dimensions, seen };
}

/** Rows × `width` times the transpose of directions × `width`. */
function project(values: Float32Array, directions: readonly Float64Array[], width: number): Float32Array {
  const rows = values.length / width;
  const projected = new Float32Array(rows * directions.length);
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    directions.forEach((direction, d) => {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += (values[from + k] as number) * (direction[k] as number);
      projected[row * directions.length + d] = sum;
    });
  }
  return projected;
}
