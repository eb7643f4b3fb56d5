/** A package as a lock file names it. */
export interface LockedPackage {
  version: string;
  /** What it is called in the registry, where it is installed under another name. */
  name?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

/** A lock file of npm, version 3. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** The lock files of the project: its own, and those of what single commands install. */
export function lockFiles(): string[];

/** The packages of a lock file that come from the registry, by where they are installed. */
export function packagesOf(lock: Lock): [path: string, LockedPackage][];

/** What a package is called in the registry. */
export function nameOf(path: string, locked: LockedPackage): string;
