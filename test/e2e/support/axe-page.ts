import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { UNDECIDED } from './undecided.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is looked at: the page of a story or of the guide, without Storybook’s own tables of controls, and of the matrix,
 * whose 3,300 links take long, the first rows.
 */
const CONTEXT = {
  include: ['#storybook-root:not([hidden]), #storybook-docs:not([hidden])'],
  exclude: ['.docblock-argstable', 'facts-matrix tr:nth-child(n + 13)'],
};

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
};

/** What axe says of a page. */
export interface Seen {
  /** Violations, and what is left open for no reason that we know. */
  faults: string[];
  /** The places in the list of reasons that explain what else is left open. */
  explained: number[];
}

/**
 * Rules that hang on the look and not on the words: colours, sizes, distances. They take most of axe’s time, and find on a
 * page what they find on every page that is made of the same parts.
 */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'avoid-inline-spacing'];

/** The rules of the look alone, or all others. */
export async function axeOn(page: Page, part: 'looks' | 'all else'): Promise<Seen> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options: RunOptions =
    part === 'looks'
      ? { ...OPTIONS, runOnly: { type: 'rule', values: LOOKS } }
      : { ...OPTIONS, rules: Object.fromEntries(LOOKS.map((id) => [id, { enabled: false }])) };
  return page.evaluate(
    async ({ context, how, reasons }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(on: object, how: RunOptions): Promise<AxeResults> };
      };
      const { violations, incomplete } = await axe.run(context, how);
      const explained = new Set<number>();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id} ${html}`),
      );
      for (const { id, nodes } of incomplete)
        for (const { any, all, none, element, html } of nodes) {
          const said = [...any, ...all, ...none].map(
            ({ data, message }) => (data as { messageKey?: string } | null)?.messageKey ?? message,
          );
          const at = reasons.findIndex(
            ({ rule, says, on }) =>
              rule === id && says.some((one) => said.includes(one)) && element?.matches(on),
          );
          if (at < 0) faults.push(`undecided ${id} (${said.join('; ')}) ${html}`);
          else explained.add(at);
        }
      return { faults, explained: [...explained] };
    },
    { context: CONTEXT, how: options, reasons: UNDECIDED },
  );
}
