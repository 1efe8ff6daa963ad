/** Gathers changes into rounds: a burst of saves is one, and a change during a round makes another, so that none is lost. */

export interface Rounds {
  /** Says that a file has changed. */
  touch(path: string): void;
  /** Resolves when no change is waiting and no round is under way. */
  settled(): Promise<void>;
}

/** Saves come in bursts: editors write, rename and touch. Quiet for so many milliseconds, a burst is over. */
const QUIET_MILLISECONDS = 30;

/**
 * Runs `work` on the paths that have changed, one round at a time. `started` is when the first of them changed, by
 * `performance.now()`. A round that throws does not stop the next; its error goes to `onFailure`.
 */
export function createRounds(
  work: (paths: ReadonlySet<string>, started: number) => Promise<void>,
  onFailure: (error: unknown) => void,
  quiet = QUIET_MILLISECONDS,
): Rounds {
  let waiting = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let idle: (() => void)[] = [];

  const run = async () => {
    timer = undefined;
    if (running) return;
    running = true;
    while (waiting.size > 0 && timer === undefined) {
      const paths = waiting;
      waiting = new Set();
      await work(paths, since).catch(onFailure);
    }
    running = false;
    if (waiting.size > 0 || timer !== undefined) return;
    for (const done of idle) done();
    idle = [];
  };

  return {
    touch(path) {
      if (waiting.size === 0) since = performance.now();
      waiting.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => void run(), quiet);
    },
    settled: () =>
      running || waiting.size > 0
        ? new Promise((resolve) => {
            idle.push(resolve);
          })
        : Promise.resolve(),
  };
}
