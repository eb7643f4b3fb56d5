/** A second opinion beside axe: IBM Equal Access, which looks into shadow roots by itself. */
import source from 'accessibility-checker-engine/ace.js?raw';
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { mount } from '../support/mount.ts';
import { everyScreen, type Screen } from '../support/screens.ts';
import { everyShape } from '../support/shapes.ts';

/** What of a finding is looked at. */
interface Finding {
  ruleId: string;
  value: [level: string, result: string];
  message: string;
  snippet: string;
}
interface Checker {
  check(node: Document, rules: readonly string[]): Promise<{ results: Finding[] }>;
}

// The engine is written for a script tag: it leaves a global and exports nothing.
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- its text is our own dependency's
const load = new Function(`${source}; return ace;`) as () => { Checker: new () => Checker };
const { Checker } = load();

/** What it asks a person to look at, or finds, that is as it should be. Each with its reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  html_skipnav_exists: 'the page around the box is the newsroom’s',
  style_color_misuse: 'asks a person whether colour alone says something: it does not',
  style_highcontrast_visible: 'asks a person to look at high contrast: done, in forced colours',
  text_block_heading: 'the name of the box is no heading: the box has one, which takes the focus',
  aria_role_redundant: 'Safari takes the role of a list from one without markers',
  text_sensory_misuse: 'asks a person whether "left" and "small" mean a place: they do not',
};

/** What it knows in English only; there it is held. */
const ENGLISH: Readonly<Record<string, string>> = {
  a_target_warning: 'looks for the words "new tab", which German says in its own',
};

async function findings({ service, region, log }: Screen, lang: string, scheme: string) {
  const element = await mount({ service, region, log, lang, colorScheme: scheme });
  const main = document.createElement('main');
  main.append(element);
  document.body.append(main);
  const { results } = await new Checker().check(document, ['IBM_Accessibility']);
  return results
    .filter(
      ({ ruleId, value: [, result] }) =>
        result !== 'PASS' && !(ruleId in EXPLAINED) && !(lang !== 'en' && ruleId in ENGLISH),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

describe.each(['en', 'de'])('every shape of screen in %s', (lang) => {
  const screens = everyShape(everyScreen(services.map((s) => entry(s.id, lang))));
  test.each(['light', 'dark'])('has no finding in the %s', { timeout: 600_000 }, async (scheme) => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = scheme;
    document.title = 'An article';
    for (const screen of screens) {
      const where = `${screen.service}/${screen.region} ${screen.at}`;
      expect(await findings(screen, lang, scheme), where).toEqual([]);
    }
    console.log(`${screens.length} shapes, ${lang}, ${scheme}`);
  });
});

test('a finding would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  image.src = 'data:,';
  element.shadowRoot?.querySelector('.body')?.append(image);
  const { results } = await new Checker().check(document, ['IBM_Accessibility']);
  const found = results.filter(({ value: [, result] }) => result === 'FAIL');
  expect(found.map(({ ruleId }) => ruleId)).toContain('img_alt_valid');
});
