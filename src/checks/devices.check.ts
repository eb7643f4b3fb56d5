import { DEVICES } from '../catalogue/devices.ts';
import type { Check, Problem } from './check.ts';

/** Devices forgotten on a path. */
export const devicesCheck: Check = {
  id: 'devices',
  what: 'a rung with paths names each device once, with moves and evidence, or with the reason why not',
  why: 'a reader on the device that was forgotten would be lost',
  run: ({ services }) =>
    services.flatMap((s) =>
      Object.entries(s.ways).flatMap(([way, { ladder, otherwise = [] }]) =>
        [...ladder, ...otherwise].flatMap((rung) => {
          const { paths } = rung;
          if (!paths) return [];
          const at = {
            file: `services/${s.id}/service.json`,
            pointer: `/ways/${way}/${rung.id}/paths`,
          };
          const problems: Omit<Problem, 'check'>[] = [];
          for (const device of DEVICES) {
            const count = paths.filter((p) => p.on.includes(device)).length;
            if (count !== 1)
              problems.push({
                ...at,
                message: `"${device}" is named ${count} times`,
                fix: `name each of ${DEVICES.join(', ')} once; "missing": "not-established" where nothing is known`,
              });
          }
          for (const p of paths.filter(
            (path) => Boolean(path.moves && path.evidence) === Boolean(path.missing),
          ))
            problems.push({
              ...at,
              message: `the path on ${p.on.join(', ')} needs moves with evidence, or "missing"`,
              fix: 'give one of the two',
            });
          return problems;
        }),
      ),
    ),
};
