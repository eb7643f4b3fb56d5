/** A page given as text, with headers of its own where it needs them. */
export type Page = string | { html: string; headers?: Record<string, string> };

/** How a path misbehaves. */
export interface Fault {
  status?: number;
  delay?: number;
  /** It comes when this is there. */
  held?: Promise<unknown>;
  hang?: boolean;
}

/** What to serve and how. */
export interface ServeOptions {
  /** The folder the files come from. */
  root: string;
  /** 0 for any free port. */
  port?: number;
  /** Headers of every answer. */
  headers?: Record<string, string>;
  /** Path → page, or what makes it when it is asked for; before the folder's files. */
  pages?: Record<string, Page | (() => Page)>;
  fault?: (pathname: string) => Fault | undefined;
}

/** A server that runs. */
export interface Served {
  url: string;
  port: number;
  /** Paths asked for so far, with their queries. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the files of a folder, and pages given as text, to pages of any origin on this machine, and to no other. */
export function serve(options: ServeOptions): Promise<Served>;
