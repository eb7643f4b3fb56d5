import { attributeOf, kept, reflected } from '../properties.ts';
import type { Source } from '../source.ts';

/** What a page can set on a list, apart from the attributes of the same names (`headingLevel`: `heading-level`). */
export interface ChecklistProperties {
  /** Ids of services, separated by spaces; or none to offer the ones most readers know. */
  services: string;
  /** ISO 3166-1 country code, or `auto`. */
  region: string;
  headingLevel: number | string;
  colorScheme: 'light' | 'dark' | 'auto' | '';
  device: 'web' | 'android' | 'ios' | '';
  reportTo: string;
  catalogue: string;
  /** Hosts of services that a copy of the catalogue adds, separated by spaces. Read with `catalogue`. */
  catalogueHosts: string;
  /** Where facts and words come from; addresses under the wizard's own folder unless set. */
  source: Source | undefined;
}

const REFLECTED = [
  ...(['services', 'region', 'headingLevel', 'colorScheme'] as const),
  ...(['device', 'reportTo', 'catalogue', 'catalogueHosts'] as const),
];

/** Gives a class of lists its properties, once. */
export function defineChecklistProperties(prototype: object): void {
  if ('services' in prototype) return;
  for (const name of REFLECTED)
    Object.defineProperty(prototype, name, reflected(attributeOf(name)));
  Object.defineProperty(prototype, 'source', kept('source'));
}

/** Takes over what was set before the class had them: it would hide them. */
export function adoptChecklistProperties(tag: Element): void {
  const own = tag as unknown as Record<string, unknown>;
  for (const name of [...REFLECTED, 'source'])
    if (Object.hasOwn(own, name)) {
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
}
