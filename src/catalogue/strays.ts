import { safeMail } from './safe-link.ts';
import type { RungKind } from './types.ts';

interface Lead {
  /** Where its address is written. */
  at: string;
  does: string;
  isSafe(to: string, hosts: readonly string[]): boolean;
}

/** What leads readers out of the page. Links do, too: they are looked at where they are named. */
const LEADS: Readonly<Record<RungKind, Lead | undefined>> = {
  link: undefined,
  paths: undefined,
  mail: {
    at: 'to',
    does: 'writes to',
    isSafe: (to, hosts) => safeMail(to, hosts) !== undefined,
  },
  lines: undefined,
};

/** An address of a rung at no host that the service declares. */
export interface Stray {
  to: string;
  /** Where it is written in the rung: `mail/to`. */
  at: string;
  /** What the rung does with it, in words. */
  does: string;
}

/** Where a rung, as it is written or delivered, would lead readers astray. */
export const straysOf = (
  rung: { readonly [K in RungKind]?: unknown },
  hosts: readonly string[],
): Stray[] =>
  Object.entries(LEADS).flatMap(([kind, lead]) => {
    const is = rung[kind as RungKind] as Readonly<Record<string, string | undefined>> | undefined;
    const to = lead && is?.[lead.at];
    if (to === undefined || lead?.isSafe(to, hosts)) return [];
    return [{ to, at: `${kind}/${lead?.at}`, does: lead?.does ?? '' }];
  });
