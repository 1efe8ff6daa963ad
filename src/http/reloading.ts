/** Keeps one loaded thing, and tries a load that failed anew, so that what was mended is found without a restart. */
/** How long a failed load is kept: answers stay quick and the disk unburdened while the index is broken. */
const RETRY_MILLISECONDS = 10_000;

/**
 * A function that loads on its first call and then gives the same.
 * Where the load failed it rejects with that error, and loads again on the first call more than 10 seconds later.
 * Calls during a load wait for it. `onFailure` is told of every load that fails.
 */
export function reloading<T>(load: () => Promise<T>, onFailure: (error: unknown) => void): () => Promise<T> {
  let loading: Promise<T> | undefined;
  let failedAt: number | undefined;
  return () => {
    const stale = failedAt !== undefined && Date.now() - failedAt > RETRY_MILLISECONDS;
    if (loading && !stale) return loading;
    failedAt = undefined;
    loading = load();
    loading.catch((error: unknown) => {
      failedAt = Date.now();
      onFailure(error);
    });
    return loading;
  };
}
