import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, embed, script, site } from './support/site.ts';
import { begin, go } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const inRoot = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const guide = inRoot('stories/guide/measure.mdx');
/** A recipe, as the guide prints it. */
const recipe = (name: string) =>
  new RegExp(`\`\`\`js ${name}\\n([^\`]+)\`\`\``).exec(guide)?.[1] ?? '';

const instagram = about(de, 'Instagram');
const result = { service: 'instagram', outcome: 'filed' };

/** The real script, told to send to the page's own host; what it sends is kept. */
const plausible = `
  import { init } from '/plausible.js';
  globalThis.sent = [];
  const fetching = globalThis.fetch;
  globalThis.fetch = (url, options) => {
    sent.push(JSON.parse(options.body));
    return fetching(url, options);
  };
  init({ domain: 'news.example', endpoint: '/api/event', captureOnLocalhost: true });
  ${recipe('plausible').replace('@plausible-analytics/tracker', '/plausible.js')}`;

/** Google's own definition of the function that pages call. */
const ga4 = `window.dataLayer = [];
  window.gtag = function () { dataLayer.push(arguments); };
  ${recipe('ga4')}`;
const containing = (some: object) => expect.objectContaining(some) as object;

const recipes: readonly [name: string, code: string, kept: string, expected: unknown][] = [
  ['gtm', recipe('gtm'), 'dataLayer', { event: 'opt_out_outcome', region: 'DE', ...result }],
  [
    'ga4',
    ga4,
    'dataLayer.map((call) => [...call])',
    ['event', 'opt_out_outcome', containing(result)],
  ],
  ['matomo', recipe('matomo'), '_paq', ['trackEvent', 'Opt-out', 'instagram', 'filed']],
  ['plausible', plausible, 'sent', { n: 'Opt-out', d: 'news.example', p: result }],
];

/** The script that each Matomo serves, where somebody names a copy of it; none is on npm. */
const { MATOMO_JS } = process.env;
const matomo = `${recipe('matomo')}
  globalThis.hits = [];
  _paq.push(['setTrackerUrl', '/api/event'], ['setSiteId', '1'], ['disableQueueRequest']);
  _paq.push(['setCustomRequestProcessing', (request) => (hits.push(request), request)]);
  document.head.append(Object.assign(document.createElement('script'), { src: '/matomo.js' }));
  const said = (hit) => ['e_c', 'e_a', 'e_n'].map((key) => new URLSearchParams(hit).get(key));`;
const real: typeof recipes = MATOMO_JS
  ? [['matomo’s own script', matomo, 'hits.map(said)', ['Opt-out', 'instagram', 'filed']]]
  : [];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test.each([...recipes, ...real])(
    'the recipe for %s counts an end',
    async (_, code, kept, expected) => {
      const pages = {
        '/recipe.js': `${code}\nglobalThis.kept = () => ${kept};`,
        '/plausible.js': inRoot('node_modules/@plausible-analytics/tracker/plausible.js'),
        '/matomo.js': MATOMO_JS ? readFileSync(MATOMO_JS, 'utf8') : '',
        '/api/event': 'ok',
      };
      const head = '<script type="module" src="/recipe.js"></script>';
      const tag = embed('service="instagram" region="de" lang="de"');
      const server = await site(article(tag + script, { head }), { pages });
      await engine.open(`${server.url}/`);
      await begin(engine, instagram('ask.account'));
      await go(engine, de['account.one'], instagram('go.form.for'));
      await go(engine, de['next.open'], instagram('form.heading'));
      await go(engine, de['next.sent'], instagram('done.filed'));
      const found = () =>
        engine.evaluate(() => (globalThis as unknown as { kept: () => unknown[] }).kept());
      const wanted: unknown = Array.isArray(expected)
        ? expected
        : expect.objectContaining(expected as object);
      await until(3000, async () => expect(await found()).toContainEqual(wanted));
      expect(await engine.errors()).toEqual([]);
    },
  );
});
