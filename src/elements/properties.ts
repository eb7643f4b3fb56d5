import type { Log, LogEntry } from '../flow/walk.ts';
import type { AttributeName } from './attributes.ts';
import type { WizardObserver } from './wizard.machine.ts';
import type { Source } from './source.ts';

/** What a page can set on the tag, apart from the attributes of the same names (`headingLevel`: `heading-level`). */
export interface Properties {
  /** Service id, several separated by spaces, or none to let the reader choose. */
  service: string;
  /** ISO 3166-1 country code, or `auto`. */
  region: string;
  device: 'web' | 'android' | 'ios' | '';
  headingLevel: number | string;
  colorScheme: 'light' | 'dark' | 'auto' | '';
  reportTo: string;
  catalogue: string;
  /** Hosts of services that a copy of the catalogue adds, separated by spaces. Read with `catalogue`. */
  catalogueHosts: string;
  /** Where facts and words come from; the wizard’s own unless set. */
  source: Source | undefined;
  /** Answers to start from, as `walk` folds them; those that no longer hold are left out. */
  log: Log;
  /** Watches the wizard's machine: XState's `inspect`. Set it before the wizard is near. */
  inspect: WizardObserver | undefined;
}

const REFLECTED = [
  'service',
  'region',
  'device',
  'headingLevel',
  'colorScheme',
  'reportTo',
  'catalogue',
  'catalogueHosts',
] as const;
const HELD = ['source', 'log', 'inspect'] as const;

/** What is no attribute, by tag; with who is to hear of a change. */
interface Held extends Partial<Pick<Properties, (typeof HELD)[number]>> {
  changed?: (log?: Log) => void;
}
const held = new WeakMap<Element, Held>();

/** The answers in what a page gives as a log: whatever else is in it is left out. */
export const answersIn = (log: unknown): Log =>
  ([log].flat() as (Partial<LogEntry> | null)[]).filter(
    (entry) => typeof entry?.event === 'string',
  ) as Log;

/** What a tag holds. */
export function heldBy(tag: Element): Held {
  const known = held.get(tag) ?? {};
  held.set(tag, known);
  return known;
}

/** The attribute of a property. */
export const attributeOf = (property: string): AttributeName =>
  property.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`) as AttributeName;

/** A property that is an attribute. */
export const reflected = (attribute: AttributeName): PropertyDescriptor & ThisType<Element> => ({
  configurable: true,
  enumerable: true,
  get() {
    return this.getAttribute(attribute) ?? '';
  },
  set(value?: string | number | null) {
    if (value === undefined || value === null || value === '') this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  },
});

/** A property that is held beside the tag. */
export const kept = (name: (typeof HELD)[number]): PropertyDescriptor & ThisType<Element> => ({
  configurable: true,
  enumerable: true,
  get() {
    return heldBy(this)[name] ?? (name === 'log' ? [] : undefined);
  },
  set(value: never) {
    const own = heldBy(this);
    // Templates set objects again and again.
    if (own[name] === value) return;
    own[name] = value;
    if (name !== 'inspect') own.changed?.(name === 'log' ? answersIn(value) : undefined);
  },
});

/** Gives a class of tags its properties, once. */
export function defineProperties(prototype: object): void {
  if ('service' in prototype) return;
  for (const name of REFLECTED)
    Object.defineProperty(prototype, name, reflected(attributeOf(name)));
  for (const name of HELD) Object.defineProperty(prototype, name, kept(name));
}

/** Takes over what was set before the class had its properties: it would hide them. */
export function adoptProperties(tag: Element): void {
  const own = tag as unknown as Record<string, unknown>;
  for (const name of [...REFLECTED, ...HELD])
    if (Object.prototype.hasOwnProperty.call(own, name)) {
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
}
