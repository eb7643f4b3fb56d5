/** Finding a name that is spelled as people type it. */

/** Letters and digits only, without accents: `São Tomé` and `sao tome` are the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Shorter words are taken as they are: one wrong letter makes another name of them. */
const FORGIVING = 5;

/** Whether two words differ by one letter: added, left out, another, or two changed round. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * Whether somebody types the beginning of a name with one slip.
 *
 * @param name folded
 * @param typed folded
 */
export const isNear = (name: string, typed: string): boolean =>
  typed.length >= FORGIVING &&
  [-1, 0, 1].some((more) => isSlip(name.slice(0, typed.length + more), typed));

/** A name by which something is found. */
export interface Name {
  /** Folded. */
  name: string;
  /** Why a reader who types it finds something that is called otherwise. */
  why?: string;
}

/** Shorter names are parts of many words. */
const TELLING = 4;

/**
 * For each thing the first of its names that has what somebody types, its own before those that need a reason. Only where
 * nothing is spelled so, names with one slip: who types `Ireland` does not mean Iceland. Then names with more around them:
 * `my own website`, `Instagram account`.
 *
 * @param typed folded
 */
export function namesLike(all: readonly (readonly Name[])[], typed: string): (Name | undefined)[] {
  const by = (is: (name: string) => boolean) =>
    all.map((names) => names.find(({ name }) => is(name)));
  const ways = [
    (name: string) => name.includes(typed),
    (name: string) => isNear(name, typed),
    (name: string) => name.length >= TELLING && typed.includes(name),
  ].map(by);
  return ways.find((found) => found.some(Boolean)) ?? all.map(() => undefined);
}
