/** In the place of a value that is delivered later: its number in `Later.aside`. */
export interface Aside {
  at: number;
  /** Of a list whose length is told before it comes: how many, where they are several. */
  of?: number;
}

/** In the place of what has a file of its own. */
export const ELSEWHERE: Aside = { at: -1 };

/** Whether something is delivered later. */
export const isAside = (value: unknown): value is Aside =>
  typeof (value as Partial<Aside> | null)?.at === 'number';

/** Whether anything of a value is delivered later. */
export const isCut = (value: unknown): boolean =>
  isAside(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(isCut));

/** Puts back what was put aside, as far as it is there; the same value where nothing was. */
export function whole<T>(value: T, aside: Readonly<Record<number, unknown>>): T {
  const visit = (inner: unknown): unknown => {
    if (!isCut(inner)) return inner;
    if (isAside(inner)) return inner.at in aside ? aside[inner.at] : inner;
    if (Array.isArray(inner)) return inner.map(visit);
    return Object.fromEntries(Object.entries(inner as object).map(([k, v]) => [k, visit(v)]));
  };
  return visit(value) as T;
}
