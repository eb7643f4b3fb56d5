import { safeMail } from './safe-link.ts';
import type { RungKind } from './types.ts';

interface Lead {
  /** Where its address is written. */
  at: string;
  does: string;
  /** `undefined` where it leads to no host of the service. */
  safe(to: string, hosts: readonly string[]): unknown;
}

/** What leads readers out of the page. Links do, too: they are looked at where they are named. */
const LEADS: Readonly<Record<RungKind, Lead | undefined>> = {
  mail: { at: 'to', does: 'writes to', safe: safeMail },
  lines: undefined,
  link: undefined,
  paths: undefined,
};

type Rung = { readonly [K in RungKind]?: unknown };

/** Where a rung would lead readers astray: the address, its place in the rung, what is done with it in words. */
export const straysOf = (
  rung: Rung,
  hosts: readonly string[],
): { to: string; at: string; does: string }[] =>
  Object.entries(LEADS).flatMap(([kind, lead]) => {
    const is = rung[kind as RungKind] as Readonly<Record<string, string | undefined>> | undefined;
    const to = lead && is?.[lead.at];
    if (to === undefined || lead?.safe(to, hosts) !== undefined) return [];
    return [{ to, at: `${kind}/${lead?.at}`, does: lead?.does ?? '' }];
  });
