import { describe, expect, test } from 'vitest';
import { lawFor, recipientFor } from '../../src/letters.ts';
import { isMailAddress } from '../../src/letters/hand-over/address.ts';
import { EU, WORLD } from '../../src/catalogue/regions.ts';
import { services } from '../support/catalogue.ts';

const of = (id: string, country: string) => {
  const service = services.find((s) => s.id === id);
  if (!service) throw new Error(id);
  return recipientFor(service, country);
};
const NOT = { is: 'not-established' };
/** Both decide, as TikTok’s policy says; it prints one address for each region. */
const TIKTOK = 'TikTok Technology Limited and TikTok Information Technologies UK Limited';

describe('whom a letter is for', () => {
  test.each([
    ['linkedin', 'AT', 'LinkedIn Ireland Unlimited Company', undefined, 'Wilton Plaza'],
    ['x', 'CH', 'X Internet Unlimited Company', undefined, 'Dublin 2'],
    ['yelp', 'GB', 'Yelp Ireland Ltd', 'dataprotection@yelp.com', 'Dublin 2'],
    ['bumble', 'DE', 'Badoo Trading Limited and Bumble Trading LLC', 'DPO@bumble.com', 'E1 6RS'],
    ['tiktok', 'GB', TIKTOK, undefined, 'EC1A 9HP'],
    ['tiktok', 'CH', TIKTOK, undefined, 'D02 T380'],
    ['snapchat', 'DE', 'Snap Inc.', 'dpo@snap.com', undefined],
    ['pinterest', 'US', 'Pinterest, Inc.', undefined, 'CA 94107'],
    ['whatsapp', 'AT', 'Meta Platforms Ireland Limited', undefined, 'D04 X2K5'],
    ['facebook', 'AT', 'Meta Platforms Ireland Limited', undefined, 'D04 X2K5'],
    ['instagram', 'GB', 'Meta Platforms, Inc.', undefined, 'Menlo Park'],
    ['facebook', 'CL', undefined, undefined, undefined],
    ['discord', 'FR', 'Discord Netherlands BV', 'dpo@discord.com', '1118 BG Schiphol'],
    [
      'deepseek',
      'US',
      'Hangzhou DeepSeek Artificial Intelligence Co., Ltd.',
      'privacy@deepseek.com',
      undefined,
    ],
    ['claude', 'CH', 'Anthropic Ireland, Limited', 'privacy@anthropic.com', 'South Bank House'],
    // A mail that only the owner of a workspace may send, in the company's own words, is no address for letters.
    ['slack', 'US', undefined, undefined, undefined],
  ])('%s in %s', (id, country, controller, mail, post) => {
    const here = of(id, country);
    expect(here.controller).toEqual(controller ? { is: 'known', value: controller } : NOT);
    expect(here.mail).toEqual(mail ? { is: 'known', value: mail } : NOT);
    if (post) expect(here.post).toMatchObject({ value: expect.stringContaining(post) as string });
    else expect(here.post).toEqual(NOT);
  });
  test('what is known has evidence and can be written to, everywhere', () => {
    for (const service of services)
      for (const country of WORLD) {
        const { confidence, evidence, formLimit, ...here } = recipientFor(service, country);
        const { mail } = here;
        // No source says how much a form takes.
        expect(formLimit).toBeNull();
        const knows = Object.values(here).some(({ is }) => is === 'known');
        expect([confidence !== null, evidence.length > 0], `${service.id} ${country}`).toEqual([
          knows,
          knows,
        ]);
        if (mail.is === 'known') expect(isMailAddress(mail.value), mail.value).toBe(true);
        for (const id of evidence) expect(service.sources[id], `${service.id} ${id}`).toBeDefined();
      }
  });
});

describe('the law for letters', () => {
  test.each([
    ['CL', '2026-11-30', { status: 'not-yet', regime: 'no-law', from: '2026-12-01' }],
    ['CL', '2026-12-01', { status: 'letters', regime: 'cl-19628' }],
    ['CA', '2026-11-26', { status: 'letters', regime: 'ca-pipeda' }],
    ['CA-QC', '2026-11-26', { status: 'letters', regime: 'ca-qc' }],
    ['CA-BC', '2026-11-26', { status: 'not-examined', regime: 'no-law' }],
    ['US-CA', '2026-11-26', { status: 'letters', regime: 'us-ca' }],
    ['US', '2026-11-26', { status: 'none-found', regime: 'no-law' }],
    ['DE-BY', '2026-11-26', { status: 'letters', regime: 'eu-gdpr' }],
    ['LI', '2026-11-26', { status: 'letters', regime: 'eu-gdpr' }],
    ['IN', '2027-05-13', { status: 'not-yet', regime: 'no-law', from: '2027-05-14' }],
    ['PE', '2026-11-26', { status: 'not-examined', regime: 'no-law' }],
  ])('%s on %s', (place, day, law) => expect(lawFor(place, day)).toEqual(law));
  test('every country has an answer, and all of the EU the same', () => {
    for (const country of WORLD) expect(lawFor(country, '2026-12-01').status).toBeTruthy();
    for (const country of EU) expect(lawFor(country, '2026-12-01').regime).toBe('eu-gdpr');
    expect(lawFor('JE', '2026-12-01')).toMatchObject({
      status: 'named',
      law: { en: expect.stringContaining('Article 35') as string },
    });
  });
  test.each(['', 'XX', 'Germany', 'de'])('"%s" is no country', (place) =>
    expect(() => lawFor(place, '2026-12-01')).toThrow(RangeError),
  );
});
