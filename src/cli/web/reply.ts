/** What the last address of a look-up answered. */
export interface Answer {
  /** HTTP status. */
  status: number;
  headers: Headers;
  /** The text, its first megabyte; empty where the type is no text. */
  body: string;
}

/**
 * Why there is no answer.
 * - `timeout`: none within the time given
 * - `no-host`, `refused`, `broken`, `certificate`, `network`: what the network said
 * - `circle`, `too-many-redirects`, `not-allowed`: redirects that are not followed
 * - `paused`: not asked, because the host wants a break longer than this run
 */
export type FailureCode =
  | 'timeout'
  | 'no-host'
  | 'refused'
  | 'broken'
  | 'certificate'
  | 'network'
  | 'circle'
  | 'too-many-redirects'
  | 'not-allowed'
  | 'paused';

/** There is no answer. */
export interface Failure {
  code: FailureCode;
  /** For a person. */
  detail: string;
}

/** One redirect. */
export interface Hop {
  status: number;
  from: string;
  to: string;
}

/** The end of a look-up: the redirects followed, and the answer or the failure at their end. */
export interface Reply {
  /** The address that was looked up. */
  url: string;
  hops: Hop[];
  finalUrl: string;
  end: Answer | Failure;
}

/** Tells a failure from an answer. */
export const isFailure = (end: Answer | Failure): end is Failure => 'code' in end;
