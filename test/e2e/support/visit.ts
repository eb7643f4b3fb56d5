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
  /** Opens the browser's own list, and chooses a service or a country in it. */
  choose(words: Dictionary, value: string): Promise<void>;
  /** Opens the question of an answer given before. */
  reopen(words: Dictionary, answer: string, heading: string | RegExp): Promise<void>;
  /** Checks that the visit left nothing behind and asked nobody else. */
  leave(): Promise<void>;
}

/** The one button that stands in place of the links where the tag is in sight. */
export const offer = new RegExp(`${en.offer}|${de.offer}`);

/** Presses it; the focus then is on the heading of the first screen. */
export const begin = (engine: Engine, heading: string | RegExp, name = offer) =>
  go(engine, name, heading);

/** The same button in one language; it is named after the box, too. */
export const offerIn = ({ offer: says }: Pick<Dictionary, 'offer'>): RegExp =>
  new RegExp(says.replaceAll(/[.?*+()|]/g, '\\$&'));

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
    choose: (words, value) => {
      visit.presses += 2;
      return chooseIn(engine, words, value);
    },
    reopen: (words, answer, next) => {
      visit.presses += 2;
      return reopen(engine, words, answer, next);
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

/** Opens the fold in which the browser's own list of services or countries is. */
export const unfold = (engine: Engine, words: Dictionary) =>
  engine.press(
    new RegExp(
      `^(${words['ask.region.all']}|${fill(words['ask.service.all'], { count: '\\d+' })})$`,
    ),
  );

/** Chooses in the browser's own list, and leaves it to the caller to go on. */
export async function chooseIn(engine: Engine, words: Dictionary, value: string) {
  await unfold(engine, words);
  await engine.choose(value);
}

/** The fold of sources, by its name; with how many there are, as soon as that is known. */
export const sourcesIn = (words: Dictionary): RegExp =>
  new RegExp(`^${words.sources}(\\s\\(\\d+\\))?$`);

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
