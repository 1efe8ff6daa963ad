/** Shows how long work goes: a bar with rate and time left on a terminal, a plain line now and then elsewhere. */

import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Says that `done` of the total are finished. */
  update(done: number): void;
  stop(): void;
}

/** How often a plain line is written where there is no terminal, in milliseconds. */
const PLAIN_INTERVAL = 5_000;

/** Starts showing progress on `total` pieces of work. Writes to standard error, so that output can be piped. */
export function startProgress(label: string, total: number): Progress {
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      { format: `${label} {bar} {value}/{total}, {rate}/s, {eta_formatted} left`, stream: process.stderr },
      Presets.shades_classic,
    );
    const start = Date.now();
    const rate = (done: number) => Math.round((done * 1000) / Math.max(1, Date.now() - start));
    bar.start(total, 0, { rate: 0 });
    return { update: (done) => bar.update(done, { rate: rate(done) }), stop: () => bar.stop() };
  }
  let last = Date.now();
  let latest = 0;
  const line = () => process.stderr.write(`${label} ${latest}/${total}\n`);
  return {
    update(done) {
      latest = done;
      if (Date.now() - last < PLAIN_INTERVAL) return;
      last = Date.now();
      line();
    },
    stop: line,
  };
}
