import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import {
  eml,
  isMailAddress,
  mailto,
  webmail,
  WEBMAILS,
  type MailLink,
} from '../../../src/letters.ts';
import { cleanText } from '../../../src/letters/clean.ts';

const HARD = [
  '100 % & a+b = c; "quoted" \u2019single\u2019 <b>?#/\\ ÄÖÜäöüß',
  'Emoji 👩\u200d👧 🏳️\u200d🌈, 中文, עברית, Zeile\nZwei\n\nDrei',
  '.\n..\nFrom here\n--\n=?UTF-8?B?eA==?=\n=3D',
];
const message = (text: string) => ({
  to: 'dpo+ai@example.org',
  subject: `Ä & + % 👩\u200d👧 ${text.length}`,
  text,
});

/** What a mail program reads from such an address. */
function read({ url }: MailLink): {
  to: string | null;
  subject: string | null;
  body: string | null;
} {
  const { protocol, pathname, searchParams } = new URL(url.replaceAll('+', '%2B'));
  return {
    to: protocol === 'mailto:' ? decodeURIComponent(pathname) : searchParams.get('to'),
    subject: searchParams.get('subject') ?? searchParams.get('su'),
    body: searchParams.get('body')?.replaceAll('\r\n', '\n') ?? null,
  };
}
const LINKS = [
  ['mailto', (text: string) => mailto(message(text))],
  ...WEBMAILS.map((site) => [site, (text: string) => webmail(site, message(text))] as const),
] as const;

describe.each(LINKS)('%s', (name, link) => {
  test.each(HARD)('hands over %j', (text) => {
    const { to, subject } = message(text);
    const made = link(text);
    expect(made.leftOut).toEqual([]);
    expect(made.url).not.toMatch(/\s/);
    expect(read(made)).toEqual({ to, subject, body: text });
  });
  test('5,000 characters are whole, or the text is said to be left out', () => {
    const made = link('a letter '.repeat(560).slice(0, 5000).trim());
    expect(made.leftOut).toEqual(name === 'mailto' ? ['text'] : []);
    expect(link('ä'.repeat(5000)).leftOut).toEqual(['text']);
    for (const { url } of [made, link('ä'.repeat(5000))])
      expect(url.length).toBeLessThanOrEqual(name === 'mailto' ? 2000 : 8000);
    expect(read(link('ä'.repeat(5000))).subject).toContain('5000');
  });
  test('any text comes through, and is never half of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { body } = read(link(text));
        expect([null, cleanText(text)]).toContain(body);
      }),
    );
  });
});

describe('.eml', () => {
  const parse = (text: string) => PostalMime.parse(eml(message(text)));
  test('has the line ends of mail, in the text as well (RFC 2045, 6.8)', () => {
    const [, body = ''] = eml(message('Zeile\nZwei\n\nDrei')).split('\r\n\r\n');
    expect(atob(body.replaceAll('\r\n', ''))).toBe('Zeile\r\nZwei\r\n\r\nDrei');
  });
  test.each([...HARD, 'ä👩\u200d👧+%&"'.repeat(500).slice(0, 5000), ''])(
    'hands over %#',
    async (text) => {
      const { to, subject } = message(text);
      const mail = await parse(text);
      expect(mail.to).toEqual([{ address: to, name: '' }]);
      expect(mail.subject).toBe(subject);
      expect((mail.text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(text);
      expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
      expect(mail.attachments).toEqual([]);
    },
  );
  const anything = fc.string({ unit: 'binary', minLength: 100, maxLength: 400 });
  test('is ASCII in lines a mail may have, whatever it says', () => {
    fc.assert(
      fc.property(anything, anything, (subject, text) => {
        const file = eml({ to: 'a@example.org', subject, text });
        expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
      }),
    );
  });
  test('a long subject in letters beyond ASCII comes back whole', async () => {
    const subject = 'Widerspruch gegen künstliche Intelligenz – '.repeat(6).trim();
    expect((await PostalMime.parse(eml({ subject, text: '' }))).subject).toBe(subject);
  });
});

describe('nobody slips in a header', () => {
  const nasty = 'x\r\nBcc: spy@example.org\n\u2028Cc: y@example.org';
  test('by the subject', async () => {
    const mail = await PostalMime.parse(eml({ to: 'a@example.org', subject: nasty, text: 'b' }));
    expect(mail.subject).toBe('x Bcc: spy@example.org Cc: y@example.org');
    expect(mail.bcc ?? mail.cc).toBeUndefined();
    for (const { url } of [
      mailto({ subject: nasty, text: '' }),
      webmail('gmail', { subject: nasty, text: '' }),
    ])
      expect(url).not.toMatch(/%0[AD]/i);
  });
  test.each([
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org, b@example.org',
    'a@example.org?bcc=b@example.org',
    'A <a@example.org>',
    'a@example.org\u202e',
    'a@localhost',
    'ä@example.org',
    'a b@example.org',
    `a@${'b.'.repeat(130)}example`,
  ])('by the address %j', (to) => {
    expect(isMailAddress(to)).toBe(false);
    for (const make of [eml, mailto, (m: Parameters<typeof eml>[0]) => webmail('yahoo', m)])
      expect(() => make({ to, subject: 's', text: 't' })).toThrow(/is not one plain mail address/);
  });
  test('a mail without an address is the reader’s to address', () => {
    expect(mailto({ subject: 's', text: 't' }).url).toBe('mailto:?subject=s&body=t');
    expect(eml({ subject: 's', text: 't' })).not.toContain('To:');
  });
});
