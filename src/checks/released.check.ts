import { releasedIdsOf } from '../catalogue/released-ids.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { ReleasedService } from '../catalogue/types.ts';
import type { Check, Problem } from './check.ts';

const PARTS = ['accounts', 'answers', 'ways', 'aliases'] as const;

const lost = (s: ResolvedService, was: ReleasedService): Omit<Problem, 'check'>[] =>
  PARTS.flatMap((part) =>
    (was[part] ?? [])
      .filter((id) => !releasedIdsOf(s)[part]?.includes(id) && !s.retired?.[`${part}/${id}`])
      .map((id) => ({
        file: `services/${s.id}/service.json`,
        pointer: `/${part}/${id}`,
        message: `"${id}" was released and is gone`,
        fix: `bring it back, or say why under "retired": { "${part}/${id}": "…" }`,
      })),
  );

/** Ids that articles keep. */
export const releasedCheck: Check = {
  id: 'released',
  what: 'every id that was ever released is still there, or leads to its successor',
  why: 'an embed of five years ago must show the service, never an empty box',
  run: ({ folders, services }) =>
    Object.entries(folders.released).flatMap(([id, was]) => {
      const own = services.find((s) => s.id === id);
      if (own) return lost(own, was);
      if (folders.unread.includes(id)) return [];
      if (services.some((s) => s.formerly?.some((f) => f.id === id))) return [];
      return [
        {
          file: 'released.json',
          pointer: `/${id}`,
          message: `the service "${id}" was released with ${was.since} and is gone`,
          fix: 'add it to "formerly" of its successor, with the reason',
        },
      ];
    }),
};
