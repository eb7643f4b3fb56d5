/** After the click: filed on one day, and what becomes of it on another. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page, Served } from '../../.tools/serve.mjs';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, script, site, strict } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { until } from './support/until.ts';
import { about, arrive, expectSaid, fill, go } from './support/visit.ts';
import { en, type Dictionary } from '../support/words.ts';
import { filed } from '../support/some-record.ts';

/** Sets the page's clock to noon of a day. */
const dayScript = (day: string): string => `{
  const Clock = Date;
  const shift = Clock.parse('${day}T12:00:00Z') - Clock.now();
  globalThis.Date = class extends Clock {
    constructor(...args) {
      super(...(args.length > 0 ? args : [Clock.now() + shift]));
    }
    static now() {
      return Clock.now() + shift;
    }
  };
}`;

/** Every day of these tests: an article for each, on one site, which keeps what it keeps. */
const DAYS = ['2026-11-25', '2026-12-02', '2026-12-29', '2027-03-01'] as const;
type Day = (typeof DAYS)[number];

/** The site of one reader, with the same article on each of the days, and a visit before them that kept a record. */
const siteFor = (tag: string, record = filed()): Promise<Served> => {
  const text = JSON.stringify({ version: 1, records: [record] });
  const pages = DAYS.flatMap((day) => [
    [`/day-${day}.js`, dayScript(day)],
    [
      `/on/${day}`,
      {
        html: article(`${above}${embed(tag)}${script}`, {
          head: `<script src="/day-${day}.js"></script>`,
        }),
        headers: strict,
      },
    ],
  ]);
  return site('', {
    pages: {
      ...(Object.fromEntries(pages) as Record<string, Page>),
      '/keep.js': `localStorage.setItem('opt-out-wizard', ${JSON.stringify(text)})`,
      '/before': article('<script src="/keep.js"></script>'),
    },
  });
};

const instagram = about(en, 'Instagram');
const asks = (words: Dictionary, day: string): string => fill(words['case.asks'], { filed: day });

/** Nothing was asked of anybody but the wizard's own files. */
const others = ({ requests }: Served): string[] =>
  requests.filter(
    (path) =>
      !/^\/(on\/[\d-]+|before|keep\.js|day-[\d-]+\.js|cdn\/.+\.js|collect\.js|told\.js|favicon\.ico)$/.test(
        path,
      ),
  );

const kept = (engine: Engine): Promise<string[]> =>
  engine.evaluate(() => Object.keys(localStorage));

/** Comes back on a day to what a visit before kept. */
async function returns(
  engine: Engine,
  tag: string,
  day: Day,
  record: ReturnType<typeof filed>,
): Promise<Served> {
  const server = await siteFor(tag, record);
  await engine.open(`${server.url}/before`);
  await engine.open(`${server.url}/on/${day}`);
  return server;
}

/** The whole letter on the screen, and the language it is marked with. */
const letter = (engine: Engine): Promise<{ text: string; lang: string }> =>
  engine.evaluate(() => {
    const root = document.querySelector('opt-out-wizard')?.shadowRoot;
    const whole = root?.querySelector('.letter .whole');
    const lang = whole?.closest('[lang]')?.getAttribute('lang') ?? '';
    return { text: whole?.textContent ?? '', lang };
  });

/** The same in the reader's language. */
const beside = (engine: Engine): Promise<string> =>
  engine.evaluate(() => {
    const root = document.querySelector('opt-out-wizard')?.shadowRoot;
    return root?.querySelector('details [lang].copy-text')?.textContent ?? '';
  });

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name, { locale: 'en-GB', timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());

  test('filed in November, silent in December: a complaint to the Bavarian authority', async () => {
    const server = await siteFor('service="instagram" region="de" lang="en"');
    await engine.open(`${server.url}/on/2026-11-25`);
    await engine.waitFor(instagram('ask.account'));
    await go(engine, en['account.one'], instagram('go.form.for'));
    await go(engine, en['next.open'], instagram('form.heading'));
    await go(engine, en['next.sent'], instagram('done.filed'));
    await go(engine, en['case.open'], en['case.open']);
    await expectSaid(engine, 'Meta has until 28 December 2026 to answer you.');
    await go(engine, en['case.proof'], en['case.proof']);
    expect(await kept(engine)).toEqual([]);
    await engine.press(en['case.keep']);
    await engine.waitFor(en['case.kept.kept']);
    expect(await kept(engine)).toEqual(['opt-out-wizard']);
    await expectSilence(engine);

    await engine.open(`${server.url}/on/2026-12-29`);
    await engine.waitFor(asks(en, '25 November 2026'));
    await go(engine, en['case.event.unanswered'], instagram('case.silent'));
    await go(engine, en['case.authority'], en['case.authority']);
    await engine.choose('DE-BY');
    await engine.waitFor(en['case.authority.draft']);
    await arrive(engine, en['case.authority']);
    const { text, lang } = await letter(engine);
    expect(lang).toBe('de');
    expect(text).toContain('An: Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)');
    expect(text).toContain('Am 25. November 2026 habe ich dem Unternehmen');
    expect(text).toContain('Diese Zeit endete am 28. Dezember 2026.');
    expect(text).not.toMatch(/No answer|undefined|\{/);
    expect(await beside(engine)).toContain('On 25 November 2026');
    expect(others(server)).toEqual([]);
    await expectSilence(engine);

    await go(engine, en['case.event.complained'], instagram('case.complained'));
    await engine.open(`${server.url}/on/2027-03-01`);
    await engine.waitFor(instagram('case.complained'));
    await go(engine, en['case.proof'], en['case.proof']);
    await engine.press(en['case.forget']);
    await engine.waitFor(en['case.kept.forgotten']);
    expect(await kept(engine)).toEqual([]);
    await engine.open(`${server.url}/on/2027-03-01`);
    await engine.waitFor(instagram('ask.account'));
  });

  test('a parent in Ireland writes for a child, and complains in Dublin', async () => {
    const tag = 'service="instagram" region="ie" lang="en"';
    await returns(engine, tag, '2026-12-29', filed({ region: 'IE' }));
    await engine.waitFor(asks(en, '25 November 2026'));
    await go(engine, en['case.event.unanswered'], instagram('case.silent'));
    await go(engine, en['case.write.reminder'], en['case.write.reminder']);
    await engine.press(en['case.fields']);
    await engine.choose('parent');
    await engine.waitFor(en['case.field.child']);
    expect((await letter(engine)).text).toMatch(/my child|parent/);
    await go(engine, en.back, instagram('case.silent'));
    await go(engine, en['case.authority'], en['case.authority']);
    await expectSaid(engine, 'Data Protection Commission');
    expect((await letter(engine)).lang).toBe('en');
    await expectSilence(engine);
  });

  test('a Brazilian gets a complaint to the ANPD in Portuguese', async () => {
    const tag = 'service="instagram" region="br" lang="en"';
    await returns(engine, tag, '2027-03-01', filed({ region: 'BR' }));
    await engine.waitFor(instagram('case.silent'));
    await go(engine, en['case.authority'], en['case.authority']);
    await expectSaid(engine, 'Agência Nacional de Proteção de Dados');
    const { text, lang } = await letter(engine);
    expect(lang).toBe('pt');
    expect(text).toContain('25 de novembro de 2026');
    expect(await beside(engine)).toContain('25 November 2026');
    await expectSilence(engine);
  });

  test('a Californian is told whose law it is, and where to turn', async () => {
    const tag = 'service="instagram" region="us" lang="en"';
    await returns(engine, tag, '2027-03-01', filed({ region: 'US' }));
    await engine.waitFor(instagram('case.silent'));
    await go(engine, en['case.authority'], en['case.authority']);
    await engine.choose('US-CA');
    await engine.waitFor(en['case.authority.draft']);
    await expectSaid(engine, 'California Privacy Protection Agency');
    expect((await letter(engine)).text).toContain('California');
    await expectSilence(engine);
  });

  test('a Chilean writes in Spanish under the law of 1 December 2026', async () => {
    const tag = 'service="instagram" region="cl" lang="en"';
    const record = filed({ region: 'CL', filed: '2026-12-02' });
    await returns(engine, tag, '2027-03-01', record);
    await engine.waitFor(instagram('case.silent'));
    await go(engine, en['case.write.reminder'], en['case.write.reminder']);
    const { text, lang } = await letter(engine);
    expect(lang).toBe('es');
    expect(text).toContain('2 de diciembre de 2026');
    await expectSilence(engine);
  });

  test('a Chilean who wrote before the law claims nothing of it, and can object anew', async () => {
    const tag = 'service="instagram" region="cl" lang="en"';
    await returns(engine, tag, '2027-03-01', filed({ region: 'CL' }));
    await engine.waitFor(instagram('case.silent'));
    await go(engine, en['case.write.reminder'], en['case.write.reminder']);
    await expectSaid(engine, 'holds from 1 December 2026');
    expect((await letter(engine)).text).toBe('');
    await go(engine, instagram('case.write.objection'), instagram('case.write.objection'));
    const { text, lang } = await letter(engine);
    expect(lang).toBe('es');
    expect(text).toContain('me opongo');
    await expectSilence(engine);
  });

  test('who is locked out in Austria writes by post, and knows the authority', async () => {
    const server = await siteFor('service="facebook" region="at" lang="en"');
    await engine.open(`${server.url}/on/2026-12-02`);
    await engine.waitFor(about(en, 'Facebook')('ask.account'));
    await go(engine, en['account.one'], about(en, 'Facebook')('go.form.for'));
    await go(
      engine,
      `${en.letter} ${instagram('case.write.objection')}`,
      instagram('case.write.objection'),
    );
    await expectSaid(engine, 'Meta Platforms Ireland Limited, ATTN: Privacy Operations');
    expect((await letter(engine)).text).toContain('D04 X2K5, Ireland');
    // The company reads English, and so does this reader: nothing stands beside it.
    expect((await letter(engine)).text).toContain('I object');
    expect((await letter(engine)).text).toContain('I can no longer log in to my account');
    expect(await beside(engine)).toBe('');
    await go(engine, en['case.authority'], en['case.authority']);
    await expectSaid(engine, en['case.authority.draft.later']);
    expect((await letter(engine)).text).toBe('');
    await engine.press(en['case.authority.wants']);
    await expectSaid(engine, 'noyb');
    expect(others(server)).toEqual([]);
    await expectSilence(engine);
  });

  test('where a company offers nothing, a Chilean hears of the law, and has a letter under it', async () => {
    const bumble = about(en, 'Bumble', 'Bumble');
    const server = await siteFor('service="bumble" region="cl" lang="en"');
    for (const [day, said] of [
      ['2026-11-25', '1 December 2026'],
      ['2026-12-02', 'me opongo'],
    ] as const) {
      await engine.open(`${server.url}/on/${day}`);
      await engine.waitFor(fill(en['answer.none'], { region: 'Chile' }));
      await expectSaid(engine, 'From 1 December 2026, Chilean law lets you object');
      await go(engine, bumble('case.write.objection'), bumble('case.write.objection'));
      await expectSaid(engine, said);
    }
    expect(others(server)).toEqual([]);
    await expectSilence(engine);
  });

  test('a link that cannot be read says so, and leads on to what is kept', async () => {
    const tag = 'service="instagram" region="de" lang="en"';
    const server = await returns(engine, tag, '2026-12-02', filed());
    await engine.open('about:blank');
    await engine.open(`${server.url}/on/2026-12-02#opt-out-wizard=eyJ2Ijox`);
    await engine.waitFor(en['case.torn']);
    await go(engine, en['continue'], asks(en, '25 November 2026'));
    await engine.evaluate(() => localStorage.clear());
    await engine.open('about:blank');
    await engine.open(`${server.url}/on/2026-12-02#opt-out-wizard=eyJ2Ijox`);
    await engine.waitFor(en['case.torn']);
    await go(engine, en['continue'], instagram('ask.account'));
    await expectSilence(engine);
  });

  test('a link that cannot be read says so, too, where something is asked first', async () => {
    for (const [tag, asks] of [
      ['lang="en"', en['ask.service']],
      ['service="instagram" lang="en"', en['ask.region']],
    ] as const) {
      const server = await siteFor(tag);
      await engine.open('about:blank');
      await engine.open(`${server.url}/on/2026-12-02#opt-out-wizard=!!!!`);
      await engine.waitFor(asks);
      // Its words come after the question.
      await until(5000, () => expectSaid(engine, en['case.torn']));
    }
    await expectSilence(engine);
  });

  test('answers that no longer hold are said so where a link is opened', async () => {
    const server = await siteFor('service="instagram" region="de" lang="en"');
    const told = { v: 1, service: 'instagram', region: 'DE', log: [['account', 'choose.gone']] };
    const hash = Buffer.from(JSON.stringify(told)).toString('base64url');
    await engine.open('about:blank');
    await engine.open(`${server.url}/on/2026-12-02#opt-out-wizard=${hash}`);
    await engine.waitFor(en['case.carried']);
    await go(engine, en['continue'], instagram('ask.account'));
    await expectSilence(engine);
  });

  test('the link for the phone opens the same step in a fresh page', async () => {
    const tag = 'service="instagram" region="de" lang="en"';
    const server = await returns(engine, tag, '2026-12-29', filed());
    await engine.waitFor(asks(en, '25 November 2026'));
    await go(engine, instagram('case.event.refused'), instagram('case.refused'));
    await go(engine, en['case.phone'], en['case.phone']);
    await engine.evaluate(() => localStorage.clear());
    const link = await engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      return root?.querySelector('.act .copy-text')?.textContent ?? '';
    });
    expect(link).toContain('/on/2026-12-29#opt-out-wizard=');
    await engine.open('about:blank');
    await engine.open(link);
    await engine.waitFor(instagram('case.refused'));
    expect(await kept(engine)).toEqual([]);
    expect(server.requests.join(' ')).not.toContain('opt-out-wizard=');
    await expectSilence(engine);
  });
});
