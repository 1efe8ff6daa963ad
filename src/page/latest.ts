/** Of many requests only the last one counts: it waits until the fingers rest, and takes the place of those before it. */

/**
 * A function that runs `work` once no other call has come for `milliseconds`; a call aborts the work of those before it, so that
 * answers never come out of order. What `work` throws is dropped once it has been aborted; whatever else may fail it catches itself.
 * A call may wait another time than most.
 */
export function latest<T>(milliseconds: number, work: (value: T, signal: AbortSignal) => Promise<void>) {
  let running: AbortController | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(waiting);
    running?.abort();
  };
  const call = (value: T, wait = milliseconds) => {
    cancel();
    const own = new AbortController();
    running = own;
    waiting = setTimeout(() => {
      work(value, own.signal).catch((error: unknown) => {
        if (!own.signal.aborted) throw error;
      });
    }, wait);
  };
  return { call, cancel };
}
