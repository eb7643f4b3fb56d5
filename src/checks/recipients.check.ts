import type { Recipient } from '../catalogue/types.ts';
import type { Check, Problem } from './check.ts';

/** What of a company's address holds wherever it is named; a mailbox may be for one service or region only. */
const SHARED = ['post', 'form'] as const;

/** Two companies that decide together have an address each. */
const isTwo = (controller: string): boolean => /\b(and|or)\b/.test(controller);

interface Named {
  service: string;
  pointer: string;
  recipient: Recipient & { controller: string };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A company that is written to in one way here and in another there. */
function differences(named: readonly Named[]): Omit<Problem, 'check'>[] {
  return SHARED.flatMap((key) => {
    const known = named.find(({ recipient }) => recipient[key]);
    if (!known) return [];
    return named
      .filter(({ recipient }) => !same(recipient[key], known.recipient[key]))
      .map(({ service, pointer, recipient }) => ({
        file: `services/${service}/service.json`,
        pointer,
        message: `"${key}" of ${recipient.controller} is ${recipient[key] ? 'another' : 'missing here, but known'} in services/${known.service}`,
        fix: 'read both sources; write what the newer one says in both places, with its id',
      }));
  });
}

/** One company, one address. */
export const recipientsCheck: Check = {
  id: 'recipients',
  what: 'a company has the same postal address and the same form wherever letters are for it',
  why: 'where two places differ, one of them is older, or lacks what we know',
  run({ services }) {
    const byCompany = new Map<string, Named[]>();
    for (const s of services)
      (s.recipients ?? []).forEach((recipient, i) => {
        const { controller } = recipient;
        if (!controller || isTwo(controller)) return;
        const named = {
          service: s.id,
          pointer: `/recipients/${i}`,
          recipient: { ...recipient, controller },
        };
        byCompany.set(controller, [...(byCompany.get(controller) ?? []), named]);
      });
    return [...byCompany.values()].flatMap(differences);
  },
};
