import { describe, expect, test } from 'vitest';
import { ATTRIBUTES, type TagName } from '../../src/elements/attribute-names.ts';
import { meantBy } from '../../src/elements/stray-attributes.ts';

const tags = Object.keys(ATTRIBUTES) as TagName[];

/** What pages write, and what is meant on the wizard's tag. */
const meant: [said: string, meant: string][] = [
  ['services', 'service'],
  ['service-id', 'service'],
  ['sevice', 'service'],
  ['regions', 'region'],
  ['country', 'region'],
  ['country-code', 'region'],
  ['countries', 'region'],
  ['land', 'region'],
  ['reigon', 'region'],
  ['language', 'lang'],
  ['locale', 'lang'],
  ['devices', 'device'],
  ['os', 'device'],
  ['heading', 'heading-level'],
  ['headinglevel', 'heading-level'],
  ['heading_level', 'heading-level'],
  ['level', 'heading-level'],
  ['colorscheme', 'color-scheme'],
  ['colour-scheme', 'color-scheme'],
  ['theme', 'color-scheme'],
  ['report', 'report-to'],
  ['reportto', 'report-to'],
  ['report-url', 'report-to'],
  ['catalog', 'catalogue'],
  ['catalogue-url', 'catalogue'],
  ['catalog-hosts', 'catalogue-hosts'],
  ['catalogue-host', 'catalogue-hosts'],
];

/** Any tag may have them: HTML's own, and what frameworks, extensions and filters leave. */
const theirs =
  `accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts
  headingoffset headingreset hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part
  popover role slot spellcheck style tabindex title translate virtualkeyboardpolicy writingsuggestions xmlns onclick
  onload onerror align width height name type value data-service data-region data-country data-v-7ba5bd90
  data-reactroot aria-label aria-description v-cloak v-service v-region x-data x-region x-ignore ng-version ng-region
  hx-get _nghost-ng-c1234 _ngcontent-abc-c12 b-4x8k2j xml:lang xmlns:region :service @region v-bind:service
  x-on:region #region [service] (region) q:id wire:id up-follow jsaction jscontroller cz-shortcut-listen
  bis_skin_checked`.split(/\s+/);

describe.each(tags)('on <%s>', (tag) => {
  test('what it has is no other', () =>
    expect(ATTRIBUTES[tag].filter((name) => meantBy(name, tag))).toEqual([]));
  test('what any tag may have is nobody’s', () =>
    expect(theirs.filter((name) => meantBy(name, tag))).toEqual([]));
  test.each(ATTRIBUTES[tag])('a slip of one letter means %s', (name) => {
    const slips = [...name].flatMap((letter, i) => {
      const [before, after] = [name.slice(0, i), name.slice(i + 1)];
      return [`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}j${after}`];
    });
    const other = slips.filter((slip) => !ATTRIBUTES[tag].includes(slip as typeof name));
    expect(other.filter((slip) => meantBy(slip, tag) !== name)).toEqual([]);
  });
});

test.each(meant)('"%s" means %s', (said, is) => {
  expect(meantBy(said, 'opt-out-wizard')).toBe(is);
  if (is !== 'service') expect(meantBy(said, 'opt-out-checklist')).toBe(is);
});

test('each tag knows how the other names services', () => {
  expect(meantBy('services', 'opt-out-wizard')).toBe('service');
  expect(meantBy('service', 'opt-out-checklist')).toBe('services');
});
