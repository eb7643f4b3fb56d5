/** The same with sentences in some languages only: the npm package does not grow with those that it leaves out. */
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Language } from '../catalogue/types.ts';
import { isSaid } from './after-files.ts';

const only = <T>(
  all: Readonly<Record<string, T>>,
  languages: readonly Language[],
): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([language]) => languages.includes(language)));

/** Services with their notes and sayings in some languages. Labels stay: they are facts, each with its sources. */
export const servicesIn = (
  services: readonly ResolvedService[],
  languages: readonly Language[],
): ResolvedService[] =>
  services.map((service) => ({
    ...service,
    notes: only(service.notes, languages),
    says: only(service.says, languages),
  }));

/** Any value with its sentences in some languages. */
export function saidOnlyIn<T>(value: T, languages: readonly Language[]): T {
  const visit = (inner: unknown): unknown => {
    if (isSaid(inner)) return only(inner, languages);
    if (Array.isArray(inner)) return inner.map(visit);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, v]) => [key, visit(v)]));
  };
  return visit(value) as T;
}
