/**
 * The loss: symmetric InfoNCE (van den Oord et al. 2018) over a batch of pairs, each pair's other half among all the
 * others', in both directions.
 */

import { times, timesTransposed } from './matrix.ts';

export interface Contrast {
  /** Mean over both directions, in nats. */
  loss: number;
  /** d loss / d left and d loss / d right: n × dimensions, like the inputs. */
  left: Float32Array;
  right: Float32Array;
}

/**
 * Loss and gradients of n pairs of unit vectors, row-major. `topics[i]` names what right i is about, and `about[i]` all that left
 * i is about: rights of those topics are left out of i's negatives. Similarities are divided by `temperature`.
 */
export function contrast(
  left: Float32Array,
  right: Float32Array,
  topics: Int32Array,
  about: readonly ReadonlySet<number>[],
  dimensions: number,
  temperature: number,
): Contrast {
  const n = topics.length;
  const logits = timesTransposed(left, right, dimensions);
  for (let i = 0; i < n; i++) {
    const own = about[i];
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      const sameTopic = i !== j && own?.has(topics[j] as number);
      logits[at] = sameTopic ? Number.NEGATIVE_INFINITY : (logits[at] as number) / temperature;
    }
  }
  const rows = softmaxNorms(logits, n, n, 1);
  const columns = softmaxNorms(logits, n, 1, n);

  let loss = 0;
  const weight = 1 / (2 * n * temperature);
  const gradient = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    const own = logits[i * n + i] as number;
    loss += (rows[i] as number) - own + (columns[i] as number) - own;
    for (let j = 0; j < n; j++) {
      const logit = logits[i * n + j] as number;
      const share = Math.exp(logit - (rows[i] as number)) + Math.exp(logit - (columns[j] as number));
      gradient[i * n + j] = weight * (i === j ? share - 2 : share);
    }
  }
  return {
    loss: loss / (2 * n),
    left: times(gradient, right, dimensions, false),
    right: times(gradient, left, dimensions, true),
  };
}

/** log Σ exp along rows (`step` n, `stride` 1) or columns (`step` 1, `stride` n). */
function softmaxNorms(logits: Float32Array, n: number, step: number, stride: number): Float64Array {
  const norms = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let max = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < n; j++) max = Math.max(max, logits[i * step + j * stride] as number);
    let sum = 0;
    for (let j = 0; j < n; j++) sum += Math.exp((logits[i * step + j * stride] as number) - max);
    norms[i] = max + Math.log(sum);
  }
  return norms;
}
