/** Every kind of screen in every language that readers meet, on the narrowest phone. English and German have more. */
import { beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../../src/catalogue.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { memoryWords } from '../../stories/support/memory-source.ts';
import { spokenLanguages } from '../../stories/support/choices.ts';
import { ALL_ELSE, violationsIn, WORDS } from '../support/axe.ts';
import { Looked } from '../support/looked.ts';
import { inside, mount } from '../support/mount.ts';
import { everyScreen, type Screen } from '../support/screens.ts';

/** Between them they have every kind of screen. */
const SERVICES = ['instagram', 'snapchat', 'x', 'reddit', 'chatgpt', 'website', 'signal'];

/** Pixels. */
const NARROWEST = 320;

const kindOf = (step: FlowStep): string =>
  step.kind === 'question' ? `question ${step.asks}` : `${step.kind}${'moves' in step}`;

/** Of each kind the one that has most to say, and so what is long or missing. */
function longestOfEach(lang: string): Screen[] {
  const kinds = new Map<string, Screen>();
  const size = ({ step }: Screen): number => JSON.stringify(step).length;
  for (const screen of everyScreen(SERVICES.map((id) => entry(id, lang)))) {
    const longest = kinds.get(kindOf(screen.step));
    if (!longest || size(screen) > size(longest)) kinds.set(kindOf(screen.step), screen);
  }
  return [...kinds.values()];
}

/** One for all: a browser keeps each in step with every change of the page for as long as it lives. */
const range = document.createRange();

/** What reaches beyond the box, or says what no sentence may. */
function flawsOf(root: ShadowRoot, dir: string): string[] {
  const frame = root.querySelector('.frame') as HTMLElement;
  const { left, right } = frame.getBoundingClientRect();
  const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const isOut = (box: DOMRect): boolean => box.left < left - 1 || box.right > right + 1;
    if ([...range.getClientRects()].some(isOut)) out.push(range.toString());
  }
  const text = frame.innerText;
  return [
    ...out.map((words) => `reaches out: ${words}`),
    ...(getComputedStyle(frame).direction === dir ? [] : [`is not ${dir}`]),
    ...(/\{\w+\}|undefined|…\s*…/.exec(text) ?? []).map((found) => `says ${found}`),
  ];
}

const looked = new Looked();

/** What axe has against a screen; of one that is made of the same as another, only what hangs on its words. */
async function axeIn(element: OptOutWizard): Promise<string[]> {
  const isNew = looked.next(inside(element));
  return isNew ? violationsIn(element, isNew === 'markup' ? ALL_ELSE : WORDS) : [];
}

beforeAll(() => {
  Object.assign(document.body.style, { margin: '0', inlineSize: `${NARROWEST}px` });
});

describe.each(spokenLanguages)('in %s', (lang) => {
  const { dir, ...words } = memoryWords(lang);

  test('every kind of screen fits, and axe finds nothing', { timeout: 300_000 }, async () => {
    const screens = longestOfEach(lang);
    expect(screens.length).toBeGreaterThan(9);
    for (const { service, region, log, at } of screens) {
      const element = await mount({ service, region, log, lang });
      const where = `${service}/${region} ${at}`;
      expect(flawsOf(inside(element), dir), where).toEqual([]);
      expect(await axeIn(element), where).toEqual([]);
    }
  });

  test('asks for service and country', { timeout: 60_000 }, async () => {
    for (const asked of [{ region: 'IE' }, { service: 'instagram' }]) {
      const element = await mount({ ...asked, lang });
      expect(flawsOf(inside(element), dir)).toEqual([]);
      expect(inside(element).querySelector('.title')?.textContent).toBe(words.title);
      expect(await axeIn(element)).toEqual([]);
    }
  });
});
