/** Stops a server without breaking off what people are reading: says so to balancers, finishes what is under way, then ends. */
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Stage } from '../http/stopping.ts';
import type { Listening } from './listen.ts';

/** Settings as an entry point finds them; unset and empty are the same. */
export interface StopValues {
  STOP_DELAY?: string | undefined;
  STOP_TIMEOUT?: string | undefined;
}

/** Both in milliseconds. */
export interface StopTimes {
  /** How long all is answered still while /healthz tells balancers to send people elsewhere. */
  delay: number;
  /** Longest that requests under way may hold up the end. */
  timeout: number;
}

const DEFAULT_TIMES = { STOP_DELAY: 0, STOP_TIMEOUT: 10 } as const;
const MOST_SECONDS = 600;
const SECOND = 1000;

/** Throws `setting_invalid`, naming the setting and what it must be. */
export function stopTimesFrom(values: StopValues): StopTimes {
  return { delay: seconds('STOP_DELAY', values), timeout: seconds('STOP_TIMEOUT', values) };
}

function seconds(name: keyof StopValues, values: StopValues): number {
  const text = values[name]?.trim() ?? '';
  if (text === '') return DEFAULT_TIMES[name] * SECOND;
  if (/^\d{1,3}$/.test(text) && Number(text) <= MOST_SECONDS) return Number(text) * SECOND;
  throw new AppError(
    'setting_invalid',
    `${name} must be a whole number of seconds from 0 to ${MOST_SECONDS}, not ${JSON.stringify(text)}.`,
  );
}

/** Goes through the stages, and resolves when the server has ended. */
export async function stop(
  server: Listening,
  enter: (stage: Stage) => void,
  { delay, timeout }: StopTimes,
): Promise<void> {
  enter('soon');
  if (delay > 0) await wait(delay);
  enter('now');
  const limit = new AbortController();
  // Until then it still listens: whoever comes is told so, balancers first, where a closed port would tell nothing.
  await Promise.race([
    server.idle(),
    wait(timeout, undefined, { signal: limit.signal }).catch(() => undefined),
  ]);
  limit.abort();
  await server.close(0);
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** What shells add to a signal's number to tell that it ended the process. */
const ENDED_BY_SIGNAL = 128;

/** On the first signal ends with 0 when `end` has resolved; on a second one at once. */
export function onSignals(end: () => Promise<void>): void {
  let ending = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (ending) process.exit(ENDED_BY_SIGNAL + constants.signals[signal]);
      ending = true;
      void end().then(() => process.exit(0));
    });
  }
}
