import type { Entry } from '../catalogue/entry.ts';

/** What is read together, by path; each path is the one of the CDN edition, without `.js`. */
export type Box = Readonly<Record<string, unknown>>;

/** Loads what lies where: by path or name, the import of each. */
export type Shelf<T> = () => Promise<{
  default: Readonly<Record<string, () => Promise<{ default: T }>>>;
}>;

/** The modules of one language, as imports that are written out. */
export interface LanguageModules {
  /** Which box a path is in. */
  facts: Shelf<Box>;
  /** The import of each service, by every id and name. */
  entries: Shelf<Entry>;
}
