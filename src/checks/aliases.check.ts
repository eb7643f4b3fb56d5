import { isId } from '../catalogue/id.ts';
import { idsOf } from '../catalogue/resolve.ts';
import type { Check } from './check.ts';

/** Other names that lead to two services, or to none. */
export const aliasesCheck: Check = {
  id: 'aliases',
  what: 'an alias is an id, and no other name of any service, now or formerly',
  why: 'an embed that uses a name must find one service, and always the same',
  run({ services }) {
    const names = services.flatMap(idsOf);
    const isTaken = (alias: string) => names.indexOf(alias) !== names.lastIndexOf(alias);
    return services.flatMap((s) =>
      (s.aliases ?? []).flatMap((alias, i) => {
        const at = { file: `services/${s.id}/service.json`, pointer: `/aliases/${i}` };
        if (!isId(alias)) {
          const fix = 'write it in lower-case words with hyphens, no dots';
          return [{ ...at, message: `"${alias}" cannot be an id`, fix }];
        }
        const fix = 'keep it where it can mean nothing else';
        return isTaken(alias) ? [{ ...at, message: `"${alias}" is used twice`, fix }] : [];
      }),
    );
  },
};
