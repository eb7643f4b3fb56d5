import type { CodeAddress } from '../catalogue/checked.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Milliseconds before the second and the third try. */
export const PAUSES = [400, 1600];

/** The address of a try. */
export const attemptAt = <A extends string>(url: A, attempt: number): A | `${A}?retry=${number}` =>
  attempt ? `${url}?retry=${attempt}` : url;

/** How often each address has failed, ever: browsers may remember a module that failed, so no try repeats an address. */
const failures = new Map<string, number>();

/** Loads a module at an address that has not failed yet. */
export async function fresh<T, A extends string>(
  url: A,
  load: (address: ReturnType<typeof attemptAt<A>>) => Promise<T>,
): Promise<T> {
  const failed = failures.get(url) ?? 0;
  try {
    return await load(attemptAt(url, failed));
  } catch (cause) {
    failures.set(url, failed + 1);
    throw cause;
  }
}

/** Tries something three times in all; the last failure counts. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++)
    try {
      return await load();
    } catch (cause) {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw cause;
      await wait(pause);
    }
}

/**
 * A chunk that others build on has its module under a name of the bundler's, beside what they take of it: the one
 * object in it without a prototype.
 */
const own = <T>(found: Record<string, unknown>): T =>
  (Object.values(found).find((each) => Object.getPrototypeOf(Object(each)) === null) ?? found) as T;

/** A module of ours; a file that came with nothing in it, or another's, is as good as none. */
function full<T>(found: T, name: string): T {
  if (Object.keys(found as object).every((key) => key === 'default'))
    throw new TypeError(`${name} holds nothing`);
  return found;
}

/**
 * A chunk of the wizard's own code, by its name: first as the bundler knows it, then at its address.
 *
 * @param known the import that a bundler sees
 */
export function chunk<T>(name: string, known: () => Promise<T>): Promise<T> {
  // Not `new URL('…', import.meta.url)`, which bundlers would take for an asset.
  const here = import.meta.url as string | undefined;
  // The modules for bundlers have no address: a bundler's own loader knows where it put them.
  if (!here) return patiently(known);
  const url = new URL(name, here).href as CodeAddress;
  return patiently(() =>
    fresh(url, async (address) =>
      full(
        address === url
          ? await known()
          : own<T>((await import(/* @vite-ignore */ address)) as Record<string, unknown>),
        address,
      ),
    ),
  );
}
