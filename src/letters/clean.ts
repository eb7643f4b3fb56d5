/** Controls, and marks that change the direction or are not seen; joiners stay, since emoji and scripts need them. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const LONE = /\p{Surrogate}/gu;

const seen = (text: string): string => text.replace(UNSEEN, '').replace(LONE, '\ufffd');

/**
 * What a writer typed, as it goes into a letter: without controls and marks that nobody sees; half a character is
 * replaced by U+FFFD. Everything else stays, line ends as `\n`. One rule for all fields.
 */
export const cleanText = (text: string): string =>
  seen(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'));

/** The same in one line. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
