import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { about, expectSaid, fill, linksOut, opens, visit, visitBelow } from './support/visit.ts';
import { de, en } from '../support/words.ts';

const facebook = 'https://www.facebook.com/help/contact';
const instagram = 'https://help.instagram.com/contact';
const instagramDe = about(de, 'Instagram');
const instagramEn = about(en, 'Instagram');
const facebookDe = about(de, 'Facebook');
const facebookEn = about(en, 'Facebook');
const whatsapp = about(en, 'WhatsApp');

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
    const it = await visitBelow(engine, tag, instagramDe('ask.account'));
    await it.press(de['account.one'], instagramDe('go.form.for'));
    expect(it.presses).toBe(1);
    expect(await linksOut(engine)).toEqual([opens(de, 'form', `${instagram}/233964459562201`)]);
    await expectSaid(engine, de['need.login-same-browser'], de['need.account-mail']);
    await it.press(de['next.open'], instagramDe('form.heading'));
    await expectSaid(engine, de['text.objection-sentence']);
    await it.press(de['next.sent'], instagramDe('done.filed'));
    await expectSaid(engine, de['limit.future-only'], de['limit.trained-models']);
    await expectSaid(engine, de['limit.others-posts']);
    await engine.press(de['about.more']);
    await expectSaid(engine, de['after.keep-proof']);
    await it.leave();
  });

  test('with nothing given it takes no more than four', async () => {
    const it = await visit(engine, 'lang="en"', en['ask.service']);
    await it.press('Instagram', en['ask.region']);
    await expectSaid(engine, en['ask.region.guess']);
    await it.press(`Germany ${en.guess}`, instagramEn('ask.account'));
    await it.press(en['account.one'], instagramEn('go.form.for'));
    expect(it.presses).toBeLessThanOrEqual(4);
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${instagram}/233964459562201`)]);
    await it.leave();
  });

  test('with nothing given, through the lists of services and countries', async () => {
    const it = await visit(engine, 'lang="en"', en['ask.service']);
    await it.choose(en, 'instagram');
    await it.press(en.continue, en['ask.region']);
    await it.choose(en, 'DE');
    await it.press(en.continue, instagramEn('ask.account'));
    await it.press(en['account.one'], instagramEn('go.form.for'));
    expect(it.presses).toBeLessThanOrEqual(8);
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${instagram}/233964459562201`)]);
    await it.leave();
  });

  test('a British Facebook user with several accounts', async () => {
    const it = await visit(engine, 'service="facebook" region="gb"', facebookEn('ask.account'));
    await expectSaid(engine, 'Meta offers an objection form in the UK.');
    await it.press(en['account.several'], facebookEn('go.form.for'));
    await expectSaid(engine, 'Accounts that are not linked each need their own objection.');
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${facebook}/6359191084165019`)]);
    await it.press(en['next.open'], facebookEn('form.heading'));
    await it.press(en['next.sent'], facebookEn('done.filed'));
    await expectSaid(engine, en['limit.future-only']);
    await engine.press(en['about.more']);
    await expectSaid(engine, 'Accounts that are not linked each need their own objection.');
    await it.leave();
  });

  test('an American learns that there is no way, and what still helps', async () => {
    const none = fill(en['answer.none'], { region: 'United States' });
    const it = await visit(engine, 'service="facebook" region="us"', none);
    await expectSaid(engine, 'no way to opt out of AI training in the United States');
    expect(await linksOut(engine)).toEqual([]);
    await it.press('Limit who sees your old posts', facebookEn('ask.device'));
    await it.press(onWeb, 'Limit who sees your old posts');
    await it.press(en['next.done'], facebookEn('done.limited'));
    await expectSaid(engine, en['limit.trained-models'], en['limit.public-always']);
    await it.leave();
  });

  test('a Brazilian gets the path, because no address is known', async () => {
    const it = await visit(engine, 'service="instagram" region="br"', instagramEn('ask.account'));
    await expectSaid(
      engine,
      'Meta has a simple objection form: Brazil’s regulator made it offer one.',
      'We could not find its direct address.',
    );
    await it.press(en['account.one'], instagramEn('ask.device'));
    await it.press(en['device.android'], instagramEn('go.path'));
    await expectSaid(engine, 'AI at Meta');
    expect(await linksOut(engine)).toEqual([]);
    await it.press(en['next.there'], instagramEn('form.heading'));
    await expectSaid(engine, en['move.enter-code']);
    await it.press(en['next.sent'], instagramEn('done.filed'));
    await it.leave();
  });

  test.each([
    ['no', 'Norway’s regulator read it as covering Norway', en['source.reported']],
    ['ch', 'a Swiss trade paper advised', en['source.single']],
  ])('a reader in %s learns how sure we are', async (region, reason, source) => {
    const it = await visit(
      engine,
      `service="instagram" region="${region}"`,
      instagramEn('ask.account'),
    );
    await expectSaid(engine, reason);
    const dated = fill(source, { by: '.+', seen: 'seen .*\\d{4}' });
    expect(await engine.text()).toMatch(new RegExp(dated));
    await it.press(en['account.linked'], instagramEn('go.form.for'));
    await expectSaid(engine, 'ne objection covers');
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${instagram}/233964459562201`)]);
    await it.leave();
  });

  test('a Korean sees both readings, and may try', async () => {
    const disputed = fill(en['answer.disputed'], { region: 'South Korea' });
    const it = await visit(engine, 'service="instagram" region="kr"', disputed);
    await expectSaid(engine, 'Some Korean press: an opt-out exists', 'Other Korean press: people');
    await it.press('Look for the form on Meta’s page anyway', instagramEn('ask.account'));
    await it.press(en['account.one'], instagramEn('go.page'));
    const page = 'https://privacycenter.instagram.com/privacy/genai';
    expect(await linksOut(engine)).toEqual([opens(en, 'page', page)]);
    await it.leave();
  });

  test('somebody without an account gets the form for them', async () => {
    const it = await visit(
      engine,
      'service="facebook" region="de" lang="de"',
      facebookDe('ask.account'),
    );
    await it.press(de['account.none'], facebookDe('go.form.for'));
    expect(await linksOut(engine)).toEqual([opens(de, 'form', `${facebook}/510058597920541`)]);
    await expectSaid(engine, de['need.no-account-needed']);
    await it.press(de['next.open'], facebookDe('form.heading'));
    await it.press(de['next.sent'], facebookDe('done.asked'));
    await it.leave();
  });

  test('a WhatsApp user files at once, and can do more on a phone', async () => {
    const heading = whatsapp('go.form.for');
    const it = await visit(engine, 'service="whatsapp" region="at" lang="en-GB"', heading);
    expect(await linksOut(engine)).toEqual([opens(en, 'form', `${facebook}/2503286619871400`)]);
    await it.press(en['next.open'], whatsapp('form.heading'));
    await it.press(en['next.sent'], whatsapp('done.filed'));
    await it.press('Turn on Advanced Chat Privacy', whatsapp('ask.device'));
    const web = new RegExp(`^${en['device.web']} ${en['device.missing']}$`);
    await it.press(web, en['other-device.not-established.web']);
    await it.press(en['device.ios'], 'Turn on Advanced Chat Privacy');
    await it.press(en['next.on'], whatsapp('done.limited'));
    await it.leave();
  });
});
