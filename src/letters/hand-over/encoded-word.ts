import { base64 } from './base64.ts';

const PLAIN = /^[\x20-\x7e]*$/;
/** A line with encoded words is at most 76 characters long (RFC 2047, 2); 39 bytes give 64, after "Subject: ". */
const BYTES = 39;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A text cut into pieces of so many bytes, none of them through a character. */
function pieces(text: string): string[] {
  const out = [''];
  for (const character of text) {
    const last = out.at(-1) ?? '';
    if (bytesOf(last + character) > BYTES) out.push(character);
    else out[out.length - 1] = last + character;
  }
  return out;
}

/** A header's text: as it is where it is short plain ASCII, else in encoded words (RFC 2047), folded. */
export const encodedWord = (text: string): string =>
  PLAIN.test(text) && text.length <= 60 && !text.includes('=?')
    ? text
    : pieces(text)
        .map((piece) => `=?UTF-8?B?${base64(piece)}?=`)
        .join('\r\n ');
