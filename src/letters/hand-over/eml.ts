import { base64 } from './base64.ts';
import { encodedWord } from './encoded-word.ts';
import { checkMessage, type Message } from './message.ts';

/** Lines of encoded text are at most 76 characters long (RFC 2045, 6.8). */
const folded = (text: string): string => text.replace(/.{76}(?=.)/g, '$&\r\n');

/**
 * The message as a file that a mail program opens as a draft (RFC 5322, 2045, 2047). It has no sender and no date:
 * the reader's program adds both when it is sent. `X-Unsent` makes Outlook open it for writing.
 *
 * @returns the file's text, ASCII only, lines ending in CRLF; type `message/rfc822`
 * @throws RangeError where `to` is no single mail address
 */
export function eml(message: Message): string {
  const { to, subject, text } = checkMessage(message);
  return [
    ...(to ? [`To: ${to}`] : []),
    `Subject: ${encodedWord(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    folded(base64(text.replaceAll('\n', '\r\n'))),
    '',
  ].join('\r\n');
}
