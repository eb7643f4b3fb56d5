import { describe, expect, test } from 'vitest';
import type { Shown } from '../../src/catalogue/entry.ts';
import { screensOf } from '../../src/cli/map/flow-map.ts';
import { sayHeading } from '../../src/cli/map/say-heading.ts';
import { sayMove } from '../../src/cli/map/say-move.ts';
import { sayMoves } from '../../src/cli/map/say-moves.ts';
import { sayPressed } from '../../src/cli/map/say-heading.ts';
import { voiceOf, type Voice } from '../../src/cli/map/voice.ts';
import { behind } from '../../src/elements/behind.ts';
import { sentence } from '../../src/elements/views/moves.view.ts';
import { stepHeading, stepView } from '../../src/elements/views/step.view.ts';
import { drawnPressed } from '../../src/flow/drawn.ts';
import { headingOf, type Names, type Said } from '../../src/flow/wording.ts';
import { en } from '../support/words.ts';
import { every, inventedMap, mapsIn, TODAY, WORDS } from './support/maps.ts';
import { contextOf } from './support/context-of.ts';
import { plainText } from './support/plain-text.ts';

describe('it speaks as the wizard does', () => {
  const bare = (text: string): string => text.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim();

  const said = ({ say }: Voice, what: Said): string =>
    'text' in what ? what.text : say(what.key, what.values);
  const namesIn = ({ entry, regionName, region }: Voice): Names => ({
    service: entry.name,
    company: entry.company,
    region: regionName(region),
  });

  test.each(every)('%s in %s', (_id, language, service) => {
    for (const map of mapsIn(service, language))
      for (const { step, edges } of screensOf(map)) {
        if (step.kind === 'notice') continue;
        const ctx = contextOf(map.voice, WORDS[language]);
        expect(sayHeading(map.voice, step)).toBe(plainText(stepHeading(ctx, step)));
        for (const move of ('moves' in step ? step.moves : undefined) ?? [])
          if (move.do !== 'paste')
            expect(bare(sayMove(map.voice, move))).toBe(bare(plainText(sentence(ctx, move))));
        expect(sayHeading(map.voice, step)).toBe(
          said(map.voice, headingOf(step, namesIn(map.voice))),
        );
        const view = plainText(stepView(ctx, step));
        const rows = 'rung' in step ? (step.moves ?? []) : [];
        // Where several things may be missing, the wizard asks which, and then says what is meant.
        const stuck = sayPressed(map.voice, step, 'stuck');
        for (const { event } of edges) {
          const pressed = sayPressed(map.voice, step, event);
          expect(pressed).toBe(said(map.voice, drawnPressed(step, event, map.voice.entry)));
          expect(view).toContain(event === 'stuck' ? stuck : pressed);
        }
        if ('completes' in step || step.kind === 'form')
          expect(view).toContain(`${sayPressed(map.voice, step, 'next')} ${stuck}`);
        if (rows.length > 1) {
          const asked = bare(
            plainText(behind.over.stuck({ ...ctx, walk: { at: '', step, trail: [] } })?.body),
          );
          for (const move of rows)
            if (move.do !== 'paste') expect(asked).toContain(bare(sayMove(map.voice, move)));
        }
      }
  });
  const { voice } = inventedMap('Photo Pond');
  test('words on their screen stand in quotation marks, our descriptions do not', () => {
    const tap = (label: Shown) => sayMove(voice, { do: 'tap', label });
    expect(tap({ says: 'Settings', control: 'row' })).toBe('Choose “Settings”');
    expect(tap({ says: 'the gear', control: 'row', means: true })).toBe('Choose the gear');
  });
  test('words that are known in English only are said to be', () => {
    const say = (label: Shown) =>
      sayMoves(voice, [{ do: 'tap', label }], { number: 3, dated: 'path' });
    const label: Shown = { says: 'Settings', control: 'row', seen: '2026-11-01' };
    expect(say(label)).toEqual(['3.1 Choose “Settings”']);
    expect(say({ ...label, lang: 'en' })).toEqual(['3.1 Choose “Settings”', en['labels.english']]);
    expect(say({ ...label, seen: '2020' })).toEqual(['3.1 Choose “Settings”', en['fresh.labels']]);
  });
  test('a text for copying names the right and the service', () => {
    const entry = { ...voice.entry, says: en };
    const words = voiceOf(entry, en, { region: 'DE', language: 'en', today: TODAY });
    const text = sayMove(words, { do: 'paste', text: 'objection-letter' }, 'gdpr-21');
    expect(text).toContain('under Article 21(1) GDPR, to');
    expect(text).toContain('my use of Photo Pond.');
  });
});
