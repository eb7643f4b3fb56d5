import { uncleanIn } from '../catalogue/clean-text.ts';
import { colors } from './colors.ts';

const escapeOf = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * A text as it may be printed, whoever wrote it: what steers a terminal, reorders a line or cannot be seen is written
 * out, `\u001b`. In JSON that is the same string.
 */
export const shown = (text: string): string =>
  [...text].map((c) => (c === '\t' || uncleanIn(c) === undefined ? c : escapeOf(c))).join('');

/** The same, on one line: nobody else's text begins a line of a report. */
export const oneLine = (text: string): string => shown(text).replaceAll('\n', '\\n');

/** What `colors` writes: bold and red, and their ends. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const OWN = /(\u001b\[(?:1|22|31|39)m)/;

const withOwn = (text: string): string =>
  colors.isColorSupported
    ? text
        .split(OWN)
        .map((part, i) => (i % 2 === 0 ? shown(part) : part))
        .join('')
    : shown(text);

const ignoreClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/**
 * Prints a text; nothing else in the commands prints. Whoever reads it may stop reading, as `head` does.
 *
 * @param stream standard output when left out
 */
export function print(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  const end = text.endsWith('\n') ? '' : '\n';
  stream.once('error', ignoreClosed).write(withOwn(text) + end);
}
