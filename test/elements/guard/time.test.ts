import { describe, expect, test } from 'vitest';
import { leadIn } from '../../../src/elements/guard/text-flaw.ts';

// Where one of these takes time by its square, it does not end before anybody's patience is over: 300 kB took seconds
// when they were a hundred texts.
describe('a text of half a megabyte is read to its end, whatever it holds', () => {
  test.each([
    ['signs that are read as a figure and a letter', '\u33e9'],
    ['signs that are read as letters and dots', '\u33c2'],
    ['signs that are read as a sentence', '\ufdfa'],
    ['one word', 'a'],
    ['words of one letter, with dots', 'a.'],
    ['words and days', '2010-12a'],
    ['lines in words', 'a-'],
    ['marks', 'a\u0301\u0301\u0301'],
    ['blanks after a figure', '1             a'],
  ])('%s', (_, of) => {
    expect(leadIn(of.repeat(Math.floor(500_000 / of.length)), ['spotify.com'])).toBeUndefined();
  });
});
