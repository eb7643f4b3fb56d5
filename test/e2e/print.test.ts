import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { about, visitBelow } from './support/visit.ts';
import { en } from '../support/words.ts';

const instagram = about(en, 'Instagram');

/** Lays the box out as the browser does before it prints: tells of it, and lets the rules for paper hold. */
const toPaper = (engine: Engine) =>
  engine.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    for (const sheet of document.querySelector('opt-out-wizard')!.shadowRoot!.adoptedStyleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
          rule.media.mediaText = 'all';
  });

/** What is seen of the box, a line each. */
const seen = (engine: Engine) =>
  engine.evaluate(() => {
    const root = document.querySelector('opt-out-wizard')!.shadowRoot!;
    const at = (selector: string) =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter(
        (e) => e.getClientRects().length > 0,
      );
    const text = (e: HTMLElement) => e.innerText.replace(/\s+/g, ' ').trim();
    return {
      headings: at('.heading').map(text),
      controls: at('button:not(.choice), select, input, summary').map(text),
      addresses: at('a[href]').map((a) =>
        getComputedStyle(a, '::after').content === 'none' ? '' : a.getAttribute('href'),
      ),
    };
  });

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine.close());

  test('a page holds the whole way, and the screen is as before after it', async () => {
    const attributes = 'service="instagram" region="de" lang="en"';
    const reader = await visitBelow(engine, attributes, instagram('ask.account'));
    await reader.press(en['account.one'], instagram('go.form.for'));
    await reader.press(en['next.open'], instagram('form.heading'));
    const before = await seen(engine);
    expect(before.headings).toEqual([instagram('form.heading')]);
    await toPaper(engine);
    const paper = await seen(engine);
    expect(paper.headings).toEqual([
      `1. ${instagram('go.form.for')}`,
      `2. ${instagram('form.heading')}`,
      `3. ${en.after}`,
    ]);
    expect(paper.controls).toEqual([]);
    expect(paper.addresses.join()).toContain('https://help.instagram.com/contact/233964459562201');
    await engine.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await seen(engine)).headings).toEqual(before.headings);
  });
});
