/** How the catalogue is published as data, apart from the code: `dist/catalogue`. */
import type { PartialDate } from './types.ts';

/** Which catalogue a file is from. */
export interface Edition {
  /** Semantic version of the shapes and ids: a reader of 1.x can read every 1.y that follows. */
  version: string;
  /** The day of its last change, `2026-11-24`. A copy that is older than the wizard's own is not used. */
  date: PartialDate;
}

/** One published file: what it is, and which catalogue it is from. */
export interface Published<T> {
  catalogue: Edition;
  is: T;
}
