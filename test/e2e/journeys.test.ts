import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { expectSaid, fill, linksOut, opens, visit, visitBelow } from './support/visit.ts';
import { de, en } from '../support/words.ts';

const facebook = 'https://www.facebook.com/help/contact';
const instagram = 'https://help.instagram.com/contact';
const meta = { company: 'Meta' };

/** The answer that the browser suggests is marked as such. */
const onWeb = `${en['device.web']} ${en.guess}`;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name, { locale: 'de-DE', timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());

  test('a German Instagram user reaches the form in one press, and files', async () => {
    const tag = 'service="instagram" region="de" lang="de"';
    const it = await visitBelow(engine, tag, de['ask.account']);
    await it.press(de['account.one'], fill(de['go.form'], meta));
    expect(it.presses).toBe(1);
    expect(await linksOut(engine)).toEqual([opens(de, 'form', `${instagram}/233964459562201`)]);
    await expectSaid(engine, de['need.login-same-browser'], de['need.account-mail']);
    await it.press(de['next.open'], de['form.heading']);
    await expectSaid(engine, de['text.objection-sentence']);
    await it.press(de['next.sent'], de['done.filed']);
    await expectSaid(engine, de['limit.future-only'], de['limit.trained-models']);
    await expectSaid(engine, de['after.keep-proof'], de['limit.others-posts']);
    await it.leave();
  });

  test('with nothing given it takes no more than five, the list of services included', async () => {
    const it = await visit(engine, 'lang="en"', en['ask.service']);
    await it.choose('instagram');
    await it.press(en.continue, en['ask.region']);
    await expectSaid(engine, en['ask.region.guess']);
    await it.press(en.continue, en['ask.account']);
    await it.press(en['account.one'], fill(en['go.form'], meta));
    expect(it.presses).toBeLessThanOrEqual(5);
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${instagram}/233964459562201`)]);
    await it.leave();
  });

  test('a British Facebook user with several accounts', async () => {
    const it = await visit(engine, 'service="facebook" region="gb"', en['ask.account']);
    await expectSaid(engine, 'Meta offers an objection form in the UK.');
    await it.press(en['account.several'], fill(en['go.form'], meta));
    await expectSaid(engine, 'each need their own objection');
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${facebook}/6359191084165019`)]);
    await it.press(en['next.open'], en['form.heading']);
    await it.press(en['next.sent'], en['done.filed']);
    await expectSaid(engine, 'each need their own objection', en['limit.future-only']);
    await it.leave();
  });

  test('an American learns that there is no way, and what still helps', async () => {
    const none = fill(en['answer.none'], { region: 'United States' });
    const it = await visit(engine, 'service="facebook" region="us"', none);
    await expectSaid(engine, 'no way to opt out of AI training in the United States');
    expect(await linksOut(engine)).toEqual([]);
    await it.press('Limit who sees your old posts', en['ask.device']);
    await it.press(onWeb, 'Limit who sees your old posts');
    await it.press(en['next.done'], en['done.limited']);
    await expectSaid(engine, en['limit.trained-models'], en['limit.public-always']);
    await it.leave();
  });

  test('a Brazilian gets the path, because no address is known', async () => {
    const it = await visit(engine, 'service="instagram" region="br"', en['ask.account']);
    await expectSaid(
      engine,
      'Meta has a simple objection form: Brazil’s regulator made it offer one.',
    );
    await it.press(en['account.one'], en['ask.device']);
    await it.press(en['device.android'], en['go.path']);
    await expectSaid(engine, 'could not find the direct address', 'AI at Meta');
    expect(await linksOut(engine)).toEqual([]);
    await it.press(en['next.there'], en['form.heading']);
    await expectSaid(engine, en['move.enter-code']);
    await it.press(en['next.sent'], en['done.filed']);
    await it.leave();
  });

  test.each([
    ['no', 'Meta was vague on that in 2025', en['confidence.reported']],
    ['ch', 'a Swiss trade paper advised that in May 2025', en['confidence.single']],
  ])('a reader in %s learns how sure we are', async (region, reason, confidence) => {
    const it = await visit(engine, `service="instagram" region="${region}"`, en['ask.account']);
    await expectSaid(engine, reason, confidence);
    await it.press(en['account.linked'], fill(en['go.form'], meta));
    await expectSaid(engine, 'one objection covers all accounts');
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${instagram}/233964459562201`)]);
    await it.leave();
  });

  test('a Korean sees both readings, and may try', async () => {
    const disputed = fill(en['answer.disputed'], { region: 'South Korea' });
    const it = await visit(engine, 'service="instagram" region="kr"', disputed);
    await expectSaid(engine, 'Some Korean press: an opt-out exists', 'Other Korean press: people');
    await it.press('Look for the form on Meta’s page anyway', en['ask.account']);
    await it.press(en['account.one'], fill(en['go.page'], meta));
    const page = 'https://privacycenter.instagram.com/privacy/genai';
    expect(await linksOut(engine)).toEqual([opens(en, 'page', page)]);
    await it.leave();
  });

  test('somebody without an account gets the form for them', async () => {
    const it = await visit(engine, 'service="facebook" region="de" lang="de"', de['ask.account']);
    await it.press(de['account.none'], fill(de['go.form'], meta));
    expect(await linksOut(engine)).toEqual([opens(de, 'form', `${facebook}/510058597920541`)]);
    await expectSaid(engine, de['need.no-account-needed']);
    await it.press(de['next.open'], de['form.heading']);
    await it.press(de['next.sent'], de['done.asked']);
    await it.leave();
  });

  test('a WhatsApp user files at once, and can do more on a phone', async () => {
    const heading = fill(en['go.form'], meta);
    const it = await visit(engine, 'service="whatsapp" region="at" lang="en-GB"', heading);
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${facebook}/2503286619871400`)]);
    await it.press(en['next.sent'], en['done.filed']);
    await it.press('Turn on Advanced Chat Privacy', en['ask.device']);
    await it.press(onWeb, en['other-device.not-established']);
    await it.press(en['device.ios'], 'Turn on Advanced Chat Privacy');
    await it.press(en['next.done'], en['done.limited']);
    await it.leave();
  });
});
