import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Compared, Dispute } from '../catalogue/types.ts';
import { visit, type Check, type Problem } from './check.ts';

type Found = Omit<Problem, 'check'>;

/** What readings may hold; `undefined`: whatever is printed. */
const ALLOWED: Readonly<Partial<Record<Compared, RegExp>>> = {
  address: /^(https:\/\/\S+|[^\s@]+@[^\s@]+)$/,
  date: /^\d{4}(-\d{2}){0,2}$/,
  start: /^(on|off)$/,
  whether: /^(yes|no)$/,
};
/** Each reading of these must hold something. */
const ALL_HOLD: readonly Compared[] = ['address', 'wording', 'date'];

/** How a sentence names an address: by its end, where that is a long number. */
export const endingOf = (address: string): string =>
  /\d{6}$/.test(address) ? `…${address.slice(-3)}` : address.replace(/^https:\/\//, '');

/** What a note has to contain, so that readers can tell one reading from the other. */
const namedBy = (compares: Compared, holds: string): string | undefined =>
  compares === 'address' ? endingOf(holds) : compares === 'wording' ? holds : undefined;

const isDispute = (value: unknown): value is Dispute =>
  typeof value === 'object' && value !== null && 'compares' in value && 'readings' in value;

function flawsIn({ compares, readings }: Dispute, notes: ResolvedService['notes']): string[] {
  const held = readings.flatMap(({ holds }) => holds ?? []);
  const flaws: string[] = [];
  if (ALL_HOLD.includes(compares) && held.length < readings.length)
    flaws.push(`a reading does not say which ${compares} it holds`);
  if (compares !== 'what' && held.length === 0) flaws.push('no reading holds anything');
  if (compares === 'what' && held.length > 0) flaws.push('"what" compares sentences only');
  if (held.length > 1 && new Set(held).size === 1) flaws.push('all readings hold the same');
  for (const holds of held)
    if (ALLOWED[compares]?.test(holds) === false)
      flaws.push(`"${holds}" cannot be compared as "${compares}"`);
  for (const { note, holds = '' } of readings)
    for (const [language, texts] of Object.entries(notes))
      // What is not written is for another check.
      if (texts[note]?.includes(namedBy(compares, holds) ?? '') === false)
        flaws.push(`"${note}" does not name ${endingOf(holds)} in "${language}"`);
  return flaws;
}

const isWeb = (text: string): boolean => text.startsWith('https://');

/** The address that readers are led to first, where its way tells that addresses differ, and none of them is it. */
function strayLinks({ id, ways, links }: ResolvedService): Found[] {
  return Object.entries(ways).flatMap(([way, { ladder, disputes = [] }]) => {
    const index = ladder.findIndex(({ link }) => link !== undefined);
    const url = links[ladder[index]?.link ?? '']?.url;
    const told = disputes
      .filter(({ compares }) => compares === 'address')
      .flatMap(({ readings }) => readings.flatMap(({ holds = '' }) => holds))
      .filter(isWeb);
    return url === undefined || told.length === 0 || told.includes(url)
      ? []
      : [
          {
            file: `services/${id}/service.json`,
            pointer: `/ways/${way}/ladder/${index}/link`,
            message: `${url} is none of the addresses that its own dispute tells of`,
            fix: 'correct the address, or add a reading that holds it',
          },
        ];
  });
}

/** Disputes that do not say what their readings differ in. */
export const disputesCheck: Check = {
  id: 'disputes',
  what: 'each side of a dispute says what it holds, its sentence names that, and the first link is one of them',
  why: 'who reads "the first address" and "the second" does not know which is which',
  run: ({ services }) =>
    services.flatMap((service) => {
      const { id, ways, answers, about, notes } = service;
      const problems: Found[] = strayLinks(service);
      visit({ ways, answers, about }, (value, pointer) => {
        if (!isDispute(value)) return;
        for (const message of flawsIn(value, notes))
          problems.push({
            file: `services/${id}/service.json`,
            pointer,
            message,
            fix: 'see `Dispute` in types.ts: "compares", and "holds" of each reading',
          });
      });
      return problems;
    }),
};
