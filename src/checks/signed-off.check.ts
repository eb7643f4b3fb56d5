import type { SignOff } from '../catalogue/types.ts';
import { isWhole } from '../desk/sign-off.ts';
import type { Catalogue, Check } from './check.ts';

type Flaw = [key: keyof SignOff, message: string, fix: string];

function flawOf(signed: SignOff, { services, today }: Catalogue): Flaw | undefined {
  const { service: id, answer, on } = signed;
  const service = services.find((s) => s.id === id);
  if (!service) return ['service', `there is no service "${id}"`, 'take the sign-off out'];
  if (!service.answers.some((a) => a.id === answer))
    return ['answer', `${id} has no answer "${answer}"`, 'take the sign-off out'];
  if (on > today) return ['on', `${on} has not come yet`, 'write the day it was checked'];
  if (!isWhole(signed))
    return [
      'fingerprint',
      'the hashes were changed by hand',
      `check it again and run: opt-out-wizard sign-off ${id} ${signed.country} --by "…"`,
    ];
  return undefined;
}

/** Who signed what. That facts change afterwards is no problem; the command tells of it. */
export const signedOffCheck: Check = {
  id: 'signed-off',
  what: 'every sign-off is of an answer that exists, and as the command wrote it',
  why: 'a name under something nobody checked is worse than none',
  run: (catalogue) =>
    catalogue.folders.signedOff.signedOff.flatMap((signed, i) => {
      const flaw = flawOf(signed, catalogue);
      if (!flaw || catalogue.folders.unread.includes(signed.service)) return [];
      const [key, message, fix] = flaw;
      return [{ file: 'signed-off.json', pointer: `/signedOff/${i}/${key}`, message, fix }];
    }),
};
