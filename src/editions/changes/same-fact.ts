import { isDeepStrictEqual } from 'node:util';
import type { Value } from './change.ts';
import type { FlatFact } from './fact.ts';

type Same = (was: FlatFact, is: FlatFact) => boolean;

/** A translation that comes is no change of what is said. */
function sameText(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const shared = Object.keys(a).filter((language) => language in b);
  return shared.length > 0 ? shared.every((l) => a[l] === b[l]) : isDeepStrictEqual(a, b);
}

const sameValue: Same = (was, is) => {
  if (was.compared !== undefined) return was.compared === is.compared;
  return (
    was.value.length === is.value.length && was.value.every((v, i) => sameText(v, is.value[i]))
  );
};

/** What comes or goes is told by itself; here only the rest counts. */
const sameOrder: Same = ({ value: a }, { value: b }) =>
  isDeepStrictEqual(
    a.filter((v) => b.includes(v)),
    b.filter((v) => a.includes(v)),
  );

const dateOf = ({ value: [date] }: FlatFact): string => (typeof date === 'string' ? date : '');

/** Evidence that only got older says nothing about the fact. */
const notNewer: Same = (was, is) => dateOf(is) <= dateOf(was);

/** Whether a fact says what it said. */
export const sameFact: Same = (was, is) => {
  if (is.family === 'order') return sameOrder(was, is);
  return is.family === 'evidence' ? notNewer(was, is) : sameValue(was, is);
};
