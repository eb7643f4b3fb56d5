import { expect } from 'vitest';
import type { Engine } from './engines.ts';
import { above, article, embed, script, site, strict } from './site.ts';
import { expectSilence } from './told.ts';
import { until } from './until.ts';
import { about, de, en, fill, type Dictionary } from '../../support/words.ts';

export { about, fill };

/** A reader on an article with an embed, under the strictest policy. */
export interface Visit {
  /** How often the reader pressed or chose. */
  presses: number;
  /** Presses one thing, then finds the focus on the heading of the new screen. */
  press(name: string | RegExp, heading: string | RegExp): Promise<void>;
  /** Chooses a country in the list. */
  choose(country: string): Promise<void>;
  /** Checks that the visit left nothing behind and asked nobody else. */
  leave(): Promise<void>;
}

/** The one button that stands in place of the links where the tag is in sight. */
export const offer = new RegExp(`${en.offer}|${de.offer}`);

/** Presses it; the focus then is on the heading of the first screen. */
export const begin = (engine: Engine, heading: string | RegExp) => go(engine, offer, heading);

/** Opens an article with an embed in sight; once its reader presses the offer, the first screen has the focus. */
export async function visit(engine: Engine, attributes: string, heading: string): Promise<Visit> {
  const visit = await arriveAt(engine, embed(attributes), offer);
  await visit.press(offer, heading);
  return visit;
}

/** Opens an article with an embed below the window: the first screen is there by itself. */
export const visitBelow = (engine: Engine, attributes: string, heading: string): Promise<Visit> =>
  arriveAt(engine, `${above}${embed(attributes)}`, heading);

/** Waits for what the wizard shows by itself, which must leave the focus where it was. */
async function arriveAt(engine: Engine, body: string, shown: string | RegExp): Promise<Visit> {
  const server = await site({ html: article(`${body}${script}`), headers: strict });
  await engine.open(`${server.url}/`);
  await engine.waitFor(shown);
  expect(await engine.evaluate(() => document.activeElement?.localName)).toBe('body');
  const visit: Visit = {
    presses: 0,
    press: async (name, next) => {
      visit.presses += 1;
      await go(engine, name, next);
    },
    choose: (country) => {
      visit.presses += 1;
      return engine.choose(country);
    },
    leave: () => expectNothingLeft(engine, server.requests),
  };
  return visit;
}

/** Presses one thing; the focus then is on the heading of the next screen. */
export async function go(engine: Engine, name: string | RegExp, heading: string | RegExp) {
  await engine.press(name);
  await arrive(engine, heading);
}

/** Opens the question of an answer given before, which its button names; the focus then is on its heading. */
export async function reopen(
  engine: Engine,
  words: Dictionary,
  answer: string,
  heading: string | RegExp,
) {
  await go(engine, words.change, words['ask.answers']);
  await go(engine, new RegExp(`^${answer}\\b`), heading);
}

/** Opens the browser's own list of services or countries, chooses in it and goes on. */
export async function chooseIn(engine: Engine, words: Dictionary, value: string) {
  await unfold(engine);
  await engine.choose(value);
  await engine.press(words.continue);
}

/** Opens the fold in which the browser's own list is. */
export const unfold = (engine: Engine) =>
  until(5000, async () =>
    expect(
      await engine.evaluate(() => {
        const of = (root: ParentNode): HTMLDetailsElement[] =>
          [...root.querySelectorAll('*')].flatMap((e) => [
            ...(e.matches('details:has(select)') ? [e as HTMLDetailsElement] : []),
            ...(e.shadowRoot ? of(e.shadowRoot) : []),
          ]);
        const [fold] = of(document);
        if (fold && !fold.open) fold.querySelector('summary')?.click();
        return fold?.open;
      }),
    ).toBe(true),
  );

/** The answers so far, as the one line says them. */
export const answersOf = async (engine: Engine) =>
  (
    await engine.evaluate(
      () =>
        document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('.answers')
          ?.textContent ?? '',
    )
  )
    .split(' · ')
    .map((answer) => answer.trim())
    .filter(Boolean);

/** The focus reaches the heading of the screen. */
export const arrive = (engine: Engine, heading: string | RegExp) =>
  until(5000, async () => {
    const found = await engine.heading();
    if (typeof heading === 'string') expect(found).toBe(heading);
    else expect(found).toMatch(heading);
  });

/** The links of the screen that lead out of the article. */
export const linksOut = async (engine: Engine) =>
  (await engine.links()).filter(({ target }) => target === '_blank');

/** What a link to somebody else's page has to be. */
export const opens = (words: Dictionary, kind: 'form' | 'page' | 'setting', href: string) => ({
  text: `${words[`open.${kind}`]} ${new URL(href).host}, ${words['new-tab']}`,
  href,
  target: '_blank',
  rel: 'noopener noreferrer',
});

/** The screen says all of these. */
export async function expectSaid(engine: Engine, ...sentences: string[]) {
  const text = await engine.text();
  for (const sentence of sentences) expect(text).toContain(sentence);
}

async function expectNothingLeft(engine: Engine, requests: string[]) {
  await expectSilence(engine);
  const kept = await engine.evaluate(() => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
  ]);
  expect(kept).toEqual(['', 0, 0]);
  // The icon is the browser's own wish.
  const others = requests.filter(
    (path) => !/^\/(cdn\/.+\.js|collect\.js|told\.js|favicon\.ico)?$/.test(path),
  );
  expect(others).toEqual([]);
}
