import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, ownLink, script, site } from './support/site.ts';
import { told, warning } from './support/told.ts';
import { arrive, offer } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');

const attributes = 'service="instagram" region="de" lang="de"';
const link = `<p><a href="${ownLink}">Formular von Meta für Instagram</a></p>`;
const loader = script.replace('<script', '<script async');

/** HTML knows no such end, and the tag stays open to the end of what it is in. */
const selfClosed = `<opt-out-wizard ${attributes} />`;
const noEnd = `<opt-out-wizard ${attributes}>${link}`;

const short = '<p>Only this sentence follows.</p>';
const linked = '<p>Our <a href="/more">other article</a> says more about it.</p>';
const two = '<p>The first sentence.</p><p>The second sentence.</p>';
const long = Array.from({ length: 40 }, (_, i) => `<p>Paragraph ${i} of the article.</p>`).join('');
const rich = `<h2>The next part</h2>${two}<figure><img alt="A picture"></figure><form><input></form>`;

const rests = { short, linked, two, long, rich, 'long and linked': long + linked };
const cases = Object.entries({ selfClosed, noEnd }).flatMap(([how, tag]) =>
  Object.entries(rests).map(([what, rest]) => [how, what, tag, rest] as const),
);

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string) {
    // The loader is in the head: nothing but the article is inside the tag.
    const server = await site(article(`<main>${body}</main>`, { head: loader }));
    await engine.open(`${server.url}/`);
  }

  /** All that the article says, the wizard's own words and its links apart. */
  async function expectArticle(rest: string) {
    const text = await engine.text();
    for (const [, sentence = ''] of rest.matchAll(/>([^<>]{8,})</g))
      expect(text).toContain(sentence.trim());
    expect(text).toContain('The text after.');
  }

  /** Nothing of the article is covered by the wizard, or by anything else. */
  const covered = () =>
    engine.evaluate(() => {
      const outside = [...document.querySelectorAll('p, h2, figure, form')];
      return outside.flatMap((element) => {
        if (!element.checkVisibility()) return [];
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width * height === 0) return [];
        const top = document.elementFromPoint(x + 10, y + height / 2);
        return top && element.contains(top) ? [] : [element.textContent];
      });
    });

  test.each(cases)(
    '%s, then a rest that is %s: nothing of it vanishes',
    async (...[, , tag, rest]) => {
      await open(`${tag}${rest}`);
      await engine.waitFor(offer);
      await expectArticle(rest);
      expect(await covered()).toEqual([]);
      await engine.press(offer);
      await arrive(engine, instagram('ask.account'));
      await expectArticle(rest);
      expect(await covered()).toEqual([]);
      expect(await engine.errors()).toEqual([warning]);
      expect(await told(engine)).toEqual([]);
    },
  );

  test.each(cases)('%s below, then %s: nothing of it vanishes', async (...[, , tag, rest]) => {
    await open(`${above}${tag}${rest}`);
    await engine.waitFor(instagram('ask.account'));
    await expectArticle(rest);
    expect(await covered()).toEqual([]);
    expect(await engine.errors()).toEqual([warning]);
  });

  test('two without an end, one in the other: both open', async () => {
    await open(`${above}${selfClosed}${short}${selfClosed.replace('instagram', 'facebook')}${two}`);
    const headings = () =>
      engine.evaluate(() =>
        [...document.querySelectorAll('opt-out-wizard')].map(
          (wizard) => wizard.shadowRoot?.querySelector('.heading')?.textContent?.trim() ?? '',
        ),
      );
    const both = [instagram('ask.account'), about(de, 'Facebook')('ask.account')];
    await until(5000, async () => expect(await headings()).toEqual(both));
    await expectArticle(short + two);
  });

  test('in a box of its own, only what is in the box can be inside', async () => {
    await open(`<div>${selfClosed}</div>${two}`);
    await engine.waitFor(instagram('ask.account'));
    await expectArticle(two);
  });

  test.each([
    ['a list with a lead', `<p>So widersprechen Sie:</p><ul><li>${link}</li></ul>`],
    ['a list of ten', `<ul>${`<li>${link}</li>`.repeat(10)}</ul>`],
    ['lead, list and a note', `<p>Lead.</p><ul><li>${link}</li></ul><p>Note.</p>`],
    ['a bare link', `<a href="${ownLink}">Formular</a>`],
    ['a sentence', '<p>Please turn on JavaScript.</p>'],
  ])('%s that is closed is the tag’s own: the wizard takes its place', async (_, inside) => {
    await open(`${above}${embed(attributes, inside)}${long}`);
    await engine.waitFor(instagram('ask.account'));
    expect(await engine.links()).toEqual([]);
    expect(await engine.errors()).toEqual([]);
  });
});
