/**
 * Waits for all look-ups of a run, and gives what those found that came to their end. Throws the first error, unless
 * the run was ended by its signal.
 */
export async function settle<T>(all: Promise<T>[], signal: AbortSignal | undefined): Promise<T[]> {
  const ends = await Promise.allSettled(all);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken && !signal?.aborted) throw broken.reason;
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}
