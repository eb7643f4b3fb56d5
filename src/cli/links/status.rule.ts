import type { Evidence } from './evidence.ts';
import type { Verdict } from './kinds.ts';
import { CHALLENGE } from './page-words.ts';

const REFUSALS: readonly number[] = [401, 403, 405, 406, 418, 451, 999];

/** `gone` and `busy`: whatever the page looks like. */
export function goneOrBusy({ answer: { status } }: Evidence): Verdict | undefined {
  if (status === 404 || status === 410)
    return { kind: 'gone', detail: status === 410 ? '410, gone for good' : '404, not found' };
  if (status === 429 || status === 503)
    return { kind: 'busy', detail: `${status}, still after several tries` };
  return undefined;
}

/** `refused` and `failed`: a page that was not given. */
export function refusedOrBroken({ answer: { status }, page }: Evidence): Verdict | undefined {
  const wall = CHALLENGE.find((words) => page.title.toLowerCase().startsWith(words));
  if (wall) return { kind: 'refused', detail: `a page for people only: "${page.title}"` };
  if (REFUSALS.includes(status)) return { kind: 'refused', detail: `answers a program ${status}` };
  if (status < 200 || status > 299) return { kind: 'failed', detail: `answers ${status}` };
  return undefined;
}
