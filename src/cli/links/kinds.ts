/**
 * What an address turned out to be.
 * - `ok`: the page is there
 * - `redirected`: the same page under another spelling, or a temporary redirect
 * - `moved`: permanently at another address
 * - `login`: only for people who are logged in
 * - `refused`: the host does not answer a program; a person has to look
 * - `busy`: the host wanted to be left alone
 * - `failed`: no answer, an error of the server, or something that is no page
 * - `other-host`: leads to a host the service does not declare
 * - `soft-404`: the page says it is not there, or a deep address leads to the home page
 * - `gone`: 404 or 410
 */
export type Kind =
  | 'ok'
  | 'redirected'
  | 'moved'
  | 'login'
  | 'refused'
  | 'busy'
  | 'failed'
  | 'other-host'
  | 'soft-404'
  | 'gone';

/** How bad each is for a reader; the report is in this order. */
export const HOW_BAD: Readonly<Record<Kind, number>> = {
  gone: 6,
  'soft-404': 5,
  'other-host': 5,
  failed: 4,
  refused: 3,
  login: 2,
  moved: 1,
  redirected: 0,
  busy: 0,
  ok: 0,
};

/** Kinds that make the command fail, new or not. */
export const ALARMING: readonly Kind[] = ['gone', 'soft-404', 'other-host'];

/** Kinds that say nothing about the page; the next run asks again. */
export const UNSETTLED: readonly Kind[] = ['busy', 'failed'];

/** The judgement on one answer. */
export interface Verdict {
  kind: Kind;
  /** Why, for a person. */
  detail: string;
  /** Where it leads, when that is another address. */
  to?: string;
}
