import { expect, test } from 'vitest';
import { laterStyles } from '../../src/elements/later.styles.ts';
import { adopt } from '../../src/elements/styles.ts';
import { spokenLanguages } from '../../stories/support/choices.ts';
import { memoryWords } from '../../stories/support/memory-source.ts';

/** Languages whose browsers' own quotes are others than those of the sentences, or stand without their space. */
const OTHER = ['ar', 'fr', 'pt', 'sl'];

function quotesOf(lang: string): string {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, laterStyles);
  root.innerHTML = `<section lang="${lang}"><bdi class="label" lang="en">Settings</bdi></section>`;
  document.body.append(host);
  const { quotes } = getComputedStyle(root.querySelector('.label') as Element);
  host.remove();
  return quotes;
}

test.each(spokenLanguages)('%s: labels stand in the quotes of its sentences', (lang) => {
  if (!OTHER.includes(lang)) return expect(quotesOf(lang)).toBe('auto');
  const [, open = '', close = ''] =
    /(«\u202f?|»)[^«»]+?(\u202f?»|«)/.exec(JSON.stringify(memoryWords(lang))) ?? [];
  expect(open).not.toBe('');
  expect(quotesOf(lang)).toBe(`"${open}" "${close}"`);
});
