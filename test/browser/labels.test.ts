/** How words of somebody else’s screen are told: described where they are known in English only. */
import { render } from 'lit';
import { expect, test } from 'vitest';
import type { Shown } from '../../src/catalogue/entry.ts';
import { labelView } from '../../src/elements/views/label.view.ts';

function told(shown: Omit<Shown, 'control'>): { text: string; quoted: string[] } {
  const page = document.createElement('p');
  render(labelView({ control: 'row', ...shown }, 'de'), page);
  const quoted = [...page.querySelectorAll<HTMLElement>('bdi[translate=no]')];
  return {
    text: page.textContent.trim(),
    quoted: quoted.map(({ lang, textContent }) => `${lang}: ${textContent}`),
  };
}

test.each<[string, Omit<Shown, 'control'>, string, string[]]>([
  ['known', { says: 'Einstellungen' }, 'Einstellungen', ['de: Einstellungen']],
  [
    'known in English only',
    { says: 'Settings', lang: 'en', is: 'die Einstellungen' },
    'die Einstellungen (Settings)',
    ['en: Settings'],
  ],
  ['not known', { says: 'den Eintrag dort', means: true }, 'den Eintrag dort', []],
])('a label that is %s', (_, shown, text, quoted) => {
  expect(told(shown)).toEqual({ text, quoted });
});
