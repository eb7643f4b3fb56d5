/** The fields that find a service or a country as people spell it. */
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { heading, inside, mount, press, unfold } from '../support/mount.ts';
import { de, en, fill, type Dictionary } from '../support/words.ts';

const languages = { en, de };

const fieldOf = (element: OptOutWizard, id: string): HTMLInputElement => {
  const field = inside(element).querySelector<HTMLInputElement>(`#find-${id}`);
  if (!field) throw new Error(`no field on "${heading(element)}"`);
  return field;
};

async function type(element: OptOutWizard, id: string, text: string): Promise<void> {
  const field = fieldOf(element, id);
  field.focus();
  field.select();
  await userEvent.keyboard(text);
  expect(field.value).toBe(text);
}

/** What is left of the list. */
const found = (element: OptOutWizard): string[] =>
  [...inside(element).querySelectorAll<HTMLElement>('.found button')]
    .filter((b) => b.checkVisibility())
    .map((b) => b.querySelector('span')?.textContent.trim() ?? '');
/** Why something is found that is called otherwise. */
const why = (element: OptOutWizard, name: string): string | undefined =>
  [...inside(element).querySelectorAll<HTMLElement>('.found button')]
    .find((b) => b.checkVisibility() && b.querySelector('span')?.textContent.trim() === name)
    ?.querySelector('.aside')
    ?.textContent.trim();
const status = (element: OptOutWizard): string =>
  inside(element).querySelector('.count')?.textContent ?? '';
const enter = async (): Promise<void> => {
  await userEvent.keyboard('{Enter}');
  await new Promise((done) => setTimeout(done, 50));
};

describe.each(['en', 'de'] as const)('the service, in %s', (lang) => {
  const words: Dictionary = languages[lang];
  const open = (): Promise<OptOutWizard> => mount({ lang });
  const site = lang === 'en' ? 'Your own website' : 'Ihre eigene Website';

  test('the field has a name, and nothing is listed before something is typed', async () => {
    const element = await open();
    expect(heading(element)).toBe(words['ask.service']);
    expect(fieldOf(element, 'service').labels?.[0]?.textContent).toBe(words['ask.service.find']);
    expect(found(element)).toEqual([]);
    expect(status(element)).toBe('');
    const most = [...inside(element).querySelectorAll('.chips button')].map((b) =>
      b.textContent.trim(),
    );
    expect(most).toEqual(['Facebook', 'Instagram', 'WhatsApp', 'LinkedIn', 'X', 'ChatGPT']);
  });

  test.each([
    ['Twitter', 'X'],
    ['twitter', 'X'],
    ['Insta', 'Instagram'],
    ['INSTAGRAM', 'Instagram'],
    ['fb', 'Facebook'],
    ['facebok', 'Facebook'],
    ['linkedn', 'LinkedIn'],
    ['Le Chat', 'Vibe'],
    ['whats app', 'WhatsApp'],
    ['Instagram account', 'Instagram'],
  ])('"%s" finds %s, and Return chooses it', async (typed, name) => {
    const element = await open();
    await type(element, 'service', typed);
    expect(found(element)).toContain(name);
    expect(found(element).length).toBeLessThanOrEqual(3);
    expect(status(element)).toBe(
      fill(words['found.some'], { count: String(found(element).length) }),
    );
    const isOne = found(element).length === 1;
    await enter();
    if (!isOne) {
      expect(heading(element)).toBe(words['ask.service']);
      await press(element, name, '.found');
    }
    expect(heading(element)).toBe(words['ask.region']);
    expect(inside(element).querySelector('.answers')?.textContent).toBe(name);
  });

  test.each([
    ['twitter', 'X', fill(words['found.formerly'], { name: 'Twitter' })],
    ['fb', 'Facebook', fill(words['found.also'], { name: 'fb' })],
    ['openai', 'ChatGPT', fill(words['found.also'], { name: 'openai' })],
    ['insta', 'Instagram', ''],
    ['face', 'Facebook', ''],
    ['meta', 'Facebook', 'Meta'],
    ['Meta', 'WhatsApp', 'Meta'],
    ['google', 'YouTube', 'Google'],
    ['homepage', site, fill(words['found.also'], { name: 'homepage' })],
    ['my own website', site, ''],
  ])('"%s" finds %s and says why: "%s"', async (typed, name, reason) => {
    const element = await open();
    await type(element, 'service', typed);
    expect(why(element, name)).toBe(reason);
  });

  test('what is found stands there once; what is asked most is back when nothing is typed', async () => {
    const element = await open();
    const seen = (): string[] =>
      [...inside(element).querySelectorAll<HTMLElement>('.choice')]
        .filter((b) => b.checkVisibility({ visibilityProperty: true }))
        .map((b) => b.querySelector('span')?.textContent.trim() ?? '');
    const before = seen();
    await type(element, 'service', 'insta');
    expect(seen().filter((name) => name === 'Instagram')).toHaveLength(1);
    fieldOf(element, 'service').select();
    await userEvent.keyboard('{Delete}');
    expect(seen()).toEqual(before);
  });

  test('nothing found is said, Return chooses nothing, and all comes back', async () => {
    const element = await open();
    await type(element, 'service', 'qqqqq');
    expect(found(element)).toEqual([]);
    expect(status(element)).toBe(words['found.none']);
    expect(inside(element).querySelector('.count')?.getAttribute('role')).toBe('status');
    await enter();
    expect(heading(element)).toBe(words['ask.service']);
    await type(element, 'service', 'Tik');
    expect(found(element)).toEqual(['TikTok']);
    fieldOf(element, 'service').select();
    await userEvent.keyboard('{Delete}');
    expect(found(element)).toEqual([]);
    expect(status(element)).toBe('');
  });

  test('Return chooses nothing where several are left', async () => {
    const element = await open();
    await type(element, 'service', 'go');
    expect(found(element).length).toBeGreaterThan(1);
    await enter();
    expect(heading(element)).toBe(words['ask.service']);
  });

  test('every service can be found by its name, in the browser’s own list, too', async () => {
    const element = await open();
    const field = fieldOf(element, 'service');
    const options = [...(await unfold(element)).options].filter((o) => o.value).map((o) => o.label);
    expect(options.length).toBeGreaterThan(60);
    for (const name of options) {
      field.value = name;
      field.dispatchEvent(new Event('input'));
      expect(found(element), name).toContain(name);
    }
    const summary = fill(words['ask.service.all'], { count: String(options.length) });
    expect(inside(element).querySelector('summary')?.textContent.trim()).toBe(summary);
  });
});

describe('the country', () => {
  test.each([
    ['en', 'Deutschland', 'Germany'],
    ['en', 'Suisse', 'Switzerland'],
    ['en', 'Svizzera', 'Switzerland'],
    ['en', 'UK', 'United Kingdom'],
    ['en', 'USA', 'United States'],
    ['en', 'Holland', 'Netherlands'],
    ['en', 'Türkiye', 'Türkiye'],
    ['en', 'germny', 'Germany'],
    ['de', 'Deutschland', 'Deutschland'],
    ['de', 'Suisse', 'Schweiz'],
    ['de', 'UK', 'Vereinigtes Königreich'],
    ['de', 'Osterreich', 'Österreich'],
    ['de', 'España', 'Spanien'],
    ['de', 'Éire', 'Irland'],
  ] as const)('in %s "%s" finds %s', async (lang, typed, name) => {
    const words = languages[lang];
    const element = await mount({ service: 'instagram', lang });
    expect(heading(element)).toBe(words['ask.region']);
    const field = fieldOf(element, 'region');
    expect(field.labels?.[0]?.textContent).toBe(words['ask.region.find']);
    await type(element, 'region', typed);
    expect(found(element)).toContain(name);
    expect(found(element).length).toBeLessThanOrEqual(4);
    if (found(element).length === 1) await enter();
    else await press(element, name, '.found');
    expect(heading(element)).not.toBe(words['ask.region']);
    expect(inside(element).querySelector('.answers')?.textContent).toBe(`Instagram · ${name}`);
  });

  test('nothing found is said, and chooses nothing', async () => {
    const element = await mount({ service: 'instagram', lang: 'en' });
    await type(element, 'region', 'Atlantis');
    expect(found(element)).toEqual([]);
    expect(status(element)).toBe(en['found.none']);
    await enter();
    expect(heading(element)).toBe(en['ask.region']);
  });

  test('the country there is stands first when it is to be changed, marked where the reader gave it', async () => {
    const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
    const first = async (country: string): Promise<string | undefined> => {
      await press(element, en.change);
      await press(element, country, '.body');
      const [button] = inside(element).querySelectorAll('.body button');
      return button?.textContent.replace(/\s+/g, ' ').trim();
    };
    expect(await first('Germany')).toBe('Germany');
    expect((await unfold(element)).value).toBe('DE');
    await type(element, 'region', 'Austria');
    await press(element, 'Austria', '.found');
    expect(await first('Austria')).toBe(`Austria ${en.chosen}`);
  });
});
