import type { LinkAddress } from '../../catalogue/checked.ts';
import { checkMessage, type Message } from './message.ts';

export type { Checked, LinkAddress } from '../../catalogue/checked.ts';

/** A link that opens a mail program with the message in it. */
export interface MailLink {
  url: LinkAddress;
  /** What did not fit and has to be copied: nothing, or the text. Never half a text. */
  leftOut: 'text'[];
}

/** Windows hands no longer address to a mail program (2,083 with the scheme); others take more. */
export const MAILTO_MOST = 2000;
/** Our own caution for addresses on the web: servers commonly refuse lines of more than 8 KiB. */
export const WEB_MOST = 8000;

const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

/** The whole message where it fits, or one without the text. */
function within(most: number, make: (text: string) => LinkAddress, text: string): MailLink {
  const whole = make(text);
  return whole.length <= most ? { url: whole, leftOut: [] } : { url: make(''), leftOut: ['text'] };
}

/**
 * `mailto:` (RFC 6068), within what every system takes.
 *
 * @throws RangeError where `to` is no single mail address
 */
export function mailto(message: Message): MailLink {
  const { to, subject, text } = checkMessage(message);
  const make = (body: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${query({ subject, body: body.replaceAll('\n', '\r\n') })}` as LinkAddress;
  return within(MAILTO_MOST, make, text);
}

const COMPOSE = {
  gmail: ['https://mail.google.com/mail/?view=cm&fs=1', 'to', 'su', 'body'],
  'outlook-live': ['https://outlook.live.com/mail/0/deeplink/compose?', 'to', 'subject', 'body'],
  'outlook-office': ['https://outlook.office.com/mail/deeplink/compose?', 'to', 'subject', 'body'],
  yahoo: ['https://compose.mail.yahoo.com/?', 'to', 'subject', 'body'],
} as const;
/** Mail in the browser that can be opened with a message in it. */
export type Webmail = keyof typeof COMPOSE;
export const WEBMAILS = Object.keys(COMPOSE) as readonly Webmail[];

/**
 * A link that opens a mail to be written in the browser. Nothing is asked of that site before the reader follows it.
 *
 * @throws RangeError where `to` is no single mail address, or there is no such site
 */
export function webmail(site: Webmail, message: Message): MailLink {
  if (!WEBMAILS.includes(site)) throw new RangeError(`There is no webmail "${site}".`);
  const [start, toKey, subjectKey, bodyKey] = COMPOSE[site];
  const { to, subject, text } = checkMessage(message);
  const make = (body: string): LinkAddress => {
    const values = query({ [toKey]: to, [subjectKey]: subject, [bodyKey]: body });
    return (start + (start.endsWith('?') ? '' : '&') + values) as LinkAddress;
  };
  return within(WEB_MOST, make, text);
}
