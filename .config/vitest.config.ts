import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { type TestProjectConfiguration, defineConfig } from 'vitest/config';
import { headless } from '../test/support/headless.ts';
import { catalogue } from './catalogue-plugin.ts';
import { LongestFirst } from './longest-first.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Vitest changes the object it is given, so each project gets its own.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 390, height: 844 },
  provider: playwright({
    launchOptions: headless(),
  }),
  instances: [{ browser: 'chromium' as const }],
});

// One kind after the other, so that never more browsers and processes run at once than these.
const cores = availableParallelism();
const turn = (groupOrder: number, maxWorkers: number) => ({
  maxWorkers,
  sequence: { groupOrder },
});

const node: TestProjectConfiguration = {
  extends: true,
  test: {
    // Vitest's own choice leaves one core free, and so one of two idle.
    ...turn(0, cores),
    name: 'node',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // It imports JSON in a way that Node does not know.
    server: { deps: { inline: [/@actions\//] } },
    exclude: ['browser', 'e2e', 'bench', 'mutate', 'old', 'embed'].map((own) => `test/${own}/**`),
    // Some walk every flow of every service; on a busy machine that takes its time.
    testTimeout: 60_000,
  },
};

/** Where nobody looks on, a browser that the machine kept waiting gets a second chance; what is wrong fails twice. */
const again = { retry: process.env.CI ? 1 : 0 };

/** A page waits for frames and files a fifth of its time. */
const inOneBrowser = turn(1, cores + 1);

const browser: TestProjectConfiguration = {
  extends: true,
  test: {
    ...inOneBrowser,
    ...again,
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    setupFiles: ['test/support/test-day.ts'],
    browser: chromium(),
  },
};

// A function, because the plugin starts Storybook as soon as it is made.
const stories = (): TestProjectConfiguration => ({
  extends: true,
  plugins: [storybookTest({ configDir: inRoot('stories/.storybook') })],
  // The longest page of facts is looked at by axe, too.
  test: { ...inOneBrowser, ...again, name: 'stories', testTimeout: 60_000, browser: chromium() },
});

// What drives browsers keeps them from file to file.
const driven = (name: string, include: string[]) => ({
  ...again,
  isolate: false,
  name,
  environment: 'node',
  include,
  testTimeout: 60_000,
  hookTimeout: 60_000,
});

/** Its pages load 20 MB of code each: beside other browsers these took six times as long as alone, and more. */
const aboutStorybook = ['test/e2e/storybook.test.ts', 'test/e2e/desk.test.ts'];

const e2e: TestProjectConfiguration = {
  extends: true,
  test: {
    ...driven('e2e', ['test/e2e/**/*.test.ts']),
    // Who drives a browser waits for it a third of the time.
    ...turn(2, cores + 2),
    exclude: aboutStorybook,
  },
};

const storybook: TestProjectConfiguration = {
  extends: true,
  test: { ...driven('storybook', aboutStorybook), ...turn(3, cores) },
};

export default defineConfig({
  root: inRoot('.'),
  plugins: [catalogue()],
  // Found only while tests run, these would make Vite reload the page or load Lit twice.
  optimizeDeps: {
    include: [
      ...['lit', 'lit/directive-helpers.js', 'lit/directives/ref.js', 'lit/directives/keyed.js'],
      ...['lit/directives/unsafe-html.js', 'xstate', 'lean-qr'],
      ...['axe-core', 'ical.js', 'postal-mime', '@viz-js/viz'],
      ...['dompurify', 'sanitize-html', 'unified', 'rehype-parse', 'rehype-sanitize'],
      'rehype-stringify',
    ],
  },
  test: {
    sequence: { sequencer: LongestFirst },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'lcov'] },
    projects: [node, browser, e2e, storybook, ...(process.env.STORIES === '0' ? [] : [stories()])],
  },
});
