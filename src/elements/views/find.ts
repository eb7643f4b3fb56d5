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
 * Whether a name is what somebody types: its beginning, any part of it, or its beginning with one slip.
 *
 * @param name folded
 * @param typed folded
 */
export const isLike = (name: string, typed: string): boolean =>
  name.includes(typed) ||
  (typed.length >= FORGIVING &&
    [-1, 0, 1].some((more) => isSlip(name.slice(0, typed.length + more), typed)));

/** A name by which something is found. */
export interface Name {
  /** Folded. */
  name: string;
  /** Why a reader who types it finds something that is called otherwise. */
  why?: string;
}

/** The first name that is what somebody types, its own before those that need a reason. */
export const nameLike = (names: readonly Name[], typed: string): Name | undefined =>
  names.find(({ name }) => isLike(name, typed));
