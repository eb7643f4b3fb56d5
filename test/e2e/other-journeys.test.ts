import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { type Visit, about, expectSaid, fill, linksOut, opens, visit } from './support/visit.ts';
import { de, en } from '../support/words.ts';

const onWeb = `${de['device.web']} ${de.guess}`;
const facebook = about(de, 'Facebook');
const again = (kind: 'form' | 'page') => facebook(`go.${kind}.again`);

/**
 * What a German Facebook user sees who never finds what we say: what each screen is called, how they say so, and
 * where it leads. Where a screen has several rows, it is the first they miss.
 */
const ladder = [
  [
    facebook('go.form.for'),
    'no-form',
    'form',
    'https://www.facebook.com/help/contact/6359191084165019',
  ],
  // Nobody has printed this address for more than 400 days. A link leads all the same, before any path.
  [again('form'), 'no-form', 'form', 'https://www.facebook.com/help/contact/712876720715583'],
  [facebook('ask.device.again'), 'device', undefined, undefined],
  [facebook('go.path'), 'rows', undefined, undefined],
  // The path stands behind the link, folded in.
  [again('page'), 'folded', 'page', 'https://www.facebook.com/privacy/genai'],
  [again('page'), 'folded', 'page', 'https://help.meta.com/support/privacy/'],
  [again('form'), 'no-form', 'form', 'https://www.facebook.com/help/contact/1994830130782319'],
] as const;

/** Only names out of the catalogue and the number of the row the reader missed. */
const reference = [
  'facebook/DE',
  'main-objection--rung-form-link',
  'main-objection--rung-form-link-2025',
  'main-objection--rung-privacy-topics-path--web:1',
  'main-objection--rung-landing-page--web:1',
  'main-objection--rung-general-path--web:1',
  'main-objection--rung-general-form--web',
];

/** What a question offers, as it is read. */
const choicesOf = (engine: Engine): Promise<string[]> =>
  engine.evaluate(() =>
    [
      ...(document.querySelector('opt-out-wizard')?.shadowRoot?.querySelectorAll('.choice') ?? []),
    ].map((choice) => choice.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /** Says "I don't see this" on every screen down to the report. */
  async function climbDown(it: Visit) {
    await it.press(de['account.one'], ladder[0][0]);
    for (const [i, [, how, kind, href]] of ladder.entries()) {
      const out = kind ? [opens(de, kind, href)] : [];
      expect(await linksOut(engine)).toEqual(out);
      if (kind === 'form' && i === 1) await expectSaid(engine, de['fresh.stale'], de.search);
      const next = ladder[i + 1]?.[0] ?? de.report;
      if (how === 'rows' || how === 'folded') {
        await it.press(de[how === 'rows' ? 'stuck.rows' : 'stuck'], de['stuck.which']);
        // Above the rows of a folded path stands what its link opens.
        await it.press((await choicesOf(engine))[how === 'rows' ? 0 : 1] ?? 'no row', next);
      } else await it.press(how === 'device' ? onWeb : de['stuck.no-form'], next);
    }
  }

  test.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/new', 'https://example.org/new'],
  ])('the whole ladder ends in a report to %s, with names only', async (to, address) => {
    const tag = `service="facebook" region="de" lang="de" report-to="${to}"`;
    const it = await visit(engine, tag, facebook('ask.account'));
    await climbDown(it);
    const [report] = await linksOut(engine);
    const url = new URL(report?.href ?? '');
    expect(url.href.split('?')[0]).toBe(address);
    const title = 'opt-out-wizard: facebook/DE';
    const body = reference.join('\n');
    const values = [...url.searchParams.values()];
    expect(values).toEqual([title, body]);
    await expectSaid(engine, de['answer.helps'], 'Auch auf Instagram widersprechen');
    await engine.press(fill(de['more.all'], { count: '2' }));
    await expectSaid(engine, 'Meta AI stummschalten');
    await it.leave();
  });

  test('glasses cannot be set in a browser, but on a phone', async () => {
    const disputed = fill(en['answer.disputed'], { region: 'Germany' });
    const tag = 'service="ray-ban-meta" region="de" device="web"';
    const it = await visit(engine, tag, disputed);
    await it.press('Switch off “Hey Meta”', en['other-device.not-possible.web']);
    await it.press(en['device.android'], 'Switch off “Hey Meta”');
    await it.press(en['next.off'], about(en, 'Ray-Ban Meta / Oakley Meta')('done.switched'));
    await expectSaid(engine, en['limit.trained-models']);
    await it.leave();
  });

  test('a member of a Slack workspace asks its owner', async () => {
    const it = await visit(
      engine,
      'service="slack" region="fr"',
      about(en, 'Slack')('ask.account'),
    );
    await it.press(en['account.member'], /owner/);
    await expectSaid(engine, 'Only an owner of the workspace can opt out.');
    await engine.press(en['go.mail.all']);
    await expectSaid(engine, en['text.ask-owner-sentence']);
    const [mail] = (await engine.links()).filter(({ text }) => text === en['go.mail.open']);
    const { pathname, searchParams } = new URL(mail?.href ?? '');
    expect(pathname).toBe('');
    expect(Object.fromEntries(searchParams)).toEqual({
      subject: en['subject.ask-owner-sentence'],
      body: en['text.ask-owner-sentence'],
    });
    await it.press(en['next.sent'], about(en, 'Slack', 'Slack')('done.asked'));
    await it.leave();
  });

  test('the owner of a website gets the lines for it', async () => {
    const heading = fill(en['go.lines'], { file: 'robots.txt' });
    const it = await visit(engine, 'service="website" region="ie"', heading);
    const bots = ['GPTBot', 'ClaudeBot', 'Google-Extended', 'Applebot-Extended'];
    const more = ['Meta-ExternalAgent', 'CCBot', 'Amazonbot'];
    const lines = [...bots, ...more].map((bot) => `User-agent: ${bot}`);
    const shown = await engine.evaluate(
      () =>
        document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('.copy-text')
          ?.textContent,
    );
    expect(shown?.split('\n')).toEqual([...lines, 'Disallow: /']);
    await it.press(en['next.done'], en['done.placed']);
    await expectSaid(engine, en['limit.crawls-only']);
    await it.leave();
  });
});
