import { existsSync, readFileSync } from 'node:fs';
import { createActor } from 'xstate';
import { expect, expectTypeOf, test } from 'vitest';
import type { ErrorDetail, OutcomeDetail, StepDetail } from '../../src/index.ts';

type Target = string | { types?: string; default?: string };
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Target>;
};

test.each(Object.entries(exports).filter(([name]) => !name.includes('*')))(
  '%s leads to files',
  (_name, target) => {
    for (const file of typeof target === 'string' ? [target] : Object.values(target))
      expect(existsSync(file), file).toBe(true);
  },
);

test('machines and catalogue work without any view, in Node, from the built package', async () => {
  const { entry, services } =
    (await import('opt-out-wizard/catalogue')) as typeof import('../../src/catalogue.ts');
  const { flowFor } = (await import('opt-out-wizard/flow')) as typeof import('../../src/flow.ts');
  expect(services.length).toBeGreaterThan(8);
  const actor = createActor(flowFor(entry('instagram', 'de'), 'DE')).start();
  actor.send({ type: 'choose.one' });
  actor.send({ type: 'choose.ios' });
  const { step } = Object.values(actor.getSnapshot().getMeta())[0] as {
    step: { link: { url: string } };
  };
  expect(step.link.url).toBe('https://help.instagram.com/contact/233964459562201');
  expect(() => entry('myspace')).toThrow('The catalogue has no service "myspace".');
});

test('one service in one language, in Node, from the built package', async () => {
  const { entryOf, aboutOf, evidenceOf, indexIn } =
    (await import('opt-out-wizard/entries')) as typeof import('../../src/entries.ts');
  const { entry, evidence, index } =
    (await import('opt-out-wizard/catalogue')) as typeof import('../../src/catalogue.ts');
  for (const id of ['instagram', 'signal', 'twitter', 'openai'])
    for (const language of ['de', 'en']) {
      const { about, ...whole } = entry(id, language);
      expect(await entryOf(id, language), id).toEqual(whole);
      expect(await aboutOf(whole.id, language), id).toEqual(about);
    }
  expect(await evidenceOf('instagram', 'de')).toEqual(evidence('instagram', 'de'));
  expect(await indexIn('de')).toEqual(index('de'));
  await expect(entryOf('myspace')).rejects.toThrow('The catalogue has no service "myspace".');
  await expect(entryOf('constructor')).rejects.toThrow(RangeError);
  await expect(entryOf('instagram', 'tlh')).rejects.toThrow('The catalogue has no language "tlh".');
});

test('a server may import all of it', async () => {
  await import('opt-out-wizard/define');
  await import('opt-out-wizard/jsx');
  const { OptOutWizard } = await import('opt-out-wizard');
  expect(OptOutWizard.base).toBeUndefined();
});

test('clocks and authorities work in Node, from the built package', async () => {
  const { deadline } =
    (await import('opt-out-wizard/deadlines')) as typeof import('../../src/deadlines.ts');
  const { authorityFor } =
    (await import('opt-out-wizard/authorities')) as typeof import('../../src/authorities.ts');
  const asked = { regime: 'eu-gdpr-12-3', clock: 'reply-1-month', holidayCalendar: 'IE' };
  expect(deadline({ ...asked, received: '2026-11-25' })).toMatchObject({
    due: '2026-12-28',
    overdueFrom: '2026-12-29',
  });
  expect(authorityFor({ country: 'DE', subdivision: 'DE-BY' })).toMatchObject({
    status: 'found',
    authority: { id: 'de-by-baylda' },
  });
});

test('letters are composed in Node, from the built package', async () => {
  const { composeLetter, lawFor } = await import('opt-out-wizard/letters');
  const law = lawFor('CL', '2026-12-02');
  expect(law).toEqual({ status: 'letters', regime: 'cl-19628' });
  const letter = composeLetter({
    regime: law.regime,
    language: 'es',
    purpose: 'objection',
    channel: 'mail',
    day: '2026-12-02',
    service: 'Instagram',
    controller: 'Meta',
  });
  expect(letter.kind === 'letter' && letter.text).toContain('artículo 8 de la Ley N° 19.628');
});

test('no event can carry what a reader typed', () => {
  type Values<T> = T[keyof T];
  expectTypeOf<string>().not.toExtend<Values<StepDetail>>();
  expectTypeOf<string>().not.toExtend<Values<OutcomeDetail>>();
  expectTypeOf<string>().not.toExtend<Values<ErrorDetail>>();
});
