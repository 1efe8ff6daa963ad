/** Shows how long work goes: a bar with rate and time left on a terminal, a plain line now and then elsewhere. Node only. */

import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Says that `done` are finished, and of how many where that has become known. */
  update(done: number, total?: number): void;
  stop(): void;
}

/** How often a plain line is written where there is no terminal, in milliseconds. */
const PLAIN_INTERVAL = 5_000;

/** Starts showing progress on `total` pieces of work, of a `unit` if any. Writes to standard error, so that output can be piped. */
export function startProgress(label: string, total: number, unit = ''): Progress {
  const of = unit === '' ? '' : ` ${unit}`;
  if (process.stderr.isTTY) {
    const format = `${label} {bar} {value}/{total}${of}, {rate}${of}/s, {eta_formatted} left`;
    const bar = new SingleBar({ format, stream: process.stderr }, Presets.shades_classic);
    const start = Date.now();
    const rate = (done: number) => Math.round((done * 1000) / Math.max(1, Date.now() - start));
    bar.start(total, 0, { rate: 0 });
    return {
      update(done, whole) {
        if (whole !== undefined) bar.setTotal(whole);
        bar.update(done, { rate: rate(done) });
      },
      stop: () => bar.stop(),
    };
  }
  let last = Date.now();
  let latest = 0;
  let known = total;
  const line = () => process.stderr.write(`${label} ${latest}/${known}${of}\n`);
  return {
    update(done, whole = known) {
      latest = done;
      known = whole;
      if (Date.now() - last < PLAIN_INTERVAL) return;
      last = Date.now();
      line();
    },
    stop: line,
  };
}
