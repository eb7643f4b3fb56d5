/** Real journeys in letters that are not Latin, one of them from right to left. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import greekVocabulary from '../../src/catalogue/vocabulary/el.json' with { type: 'json' };
import arabicVocabulary from '../../src/catalogue/vocabulary/ar.json' with { type: 'json' };
import greek from '../../src/i18n/el.json' with { type: 'json' };
import arabic from '../../src/i18n/ar.json' with { type: 'json' };
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { expectSaid, linksOut, opens, visitBelow } from './support/visit.ts';
import { about, type Dictionary } from '../support/words.ts';

const ar: Dictionary = { ...arabic, ...arabicVocabulary };
const el: Dictionary = { ...greek, ...greekVocabulary };
const form = 'https://help.instagram.com/contact/233964459562201';

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name, { locale: 'de-DE', timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());

  test.each<[string, 'ltr' | 'rtl', Dictionary]>([
    ['ar', 'rtl', ar],
    ['el', 'ltr', el],
  ])('a reader of "%s" files an objection, %s', async (lang, dir, words) => {
    const instagram = about(words, 'Instagram');
    const tag = `service="instagram" region="de" lang="${lang}"`;
    const it = await visitBelow(engine, tag, instagram('ask.account'));
    await it.press(words['account.one'], instagram('go.form.for'));
    expect(await linksOut(engine)).toEqual([opens(words, 'form', form)]);
    await expectSaid(engine, words['need.login-same-browser'], words['need.account-mail']);
    expect(
      await engine.evaluate(() => {
        const root = document.querySelector('opt-out-wizard')?.shadowRoot;
        const at = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
        const [change, answers] = [at('.change'), at('.answers')];
        return {
          lang: root?.querySelector('.frame')?.getAttribute('lang'),
          dir: root?.querySelector('.frame')?.getAttribute('dir'),
          changeComesAfter: Number(change?.left) > Number(answers?.left),
        };
      }),
    ).toEqual({ lang, dir, changeComesAfter: dir === 'ltr' });
    await it.press(words['next.open'], instagram('form.heading'));
    await expectSaid(engine, words['text.objection-sentence']);
    await it.press(words['next.sent'], instagram('done.filed'));
    await expectSaid(engine, words['limit.future-only'], words['limit.trained-models']);
    await it.leave();
  });
});
