import { describe, expect, test } from 'vitest';
import type { Entry, EntryRung } from '../../../src/catalogue/entry.ts';
import { WORLD } from '../../../src/catalogue/regions.ts';
import { refusal } from '../../../src/elements/guard/refusal.ts';
import { entryOf, services } from '../../support/catalogue.ts';
import { copied, COPY_DAY, pagesOf } from '../../support/copies.ts';

const vouched = (id: string, language = 'en') => ({
  id,
  known: entryOf(id, language),
  pages: pagesOf(id),
  added: [],
  today: COPY_DAY,
});

type Change = (is: Entry) => unknown;

/** As a file is read: what JSON cannot say is gone. */
const why = (change: Change, id = 'spotify'): Promise<string | undefined> => {
  const is = copied(id);
  change(is);
  return refusal(JSON.parse(JSON.stringify(is)), vouched(id));
};
const rungs = (is: Entry): EntryRung[] => Object.values(is.ways).flatMap((w) => w.ladder);
const mail = (is: Entry) => rungs(is).find((r) => r.mail)!.mail!;
const link = (is: Entry) => Object.values(is.links)[0]!;
const way = (is: Entry) => Object.values(is.ways)[0]!;
const answer = (is: Entry) => is.answers[0]!;
const odd = (value: unknown) => value as never;
const says =
  (text: string): Change =>
  (is) =>
    (answer(is).reason = text);
const to =
  (url: string): Change =>
  (is) =>
    (link(is).url = url);
const writes =
  (address: string): Change =>
  (is) =>
    (mail(is).to = address);

describe('a good copy serves', () => {
  test.each(services.map((s) => s.id))('%s as it is published', async (id) => {
    for (const language of ['en', 'de'])
      expect(await refusal(copied(id, language), vouched(id, language))).toBeUndefined();
  });
  test.each<[string, Change, string]>([
    ['another page that it declares', to('https://help.x.com/forms/privacy'), 'x'],
    [
      'another form of the same kind',
      to('https://help.instagram.com/contact/123456789'),
      'instagram',
    ],
    ['a sentence', says('Spotify says since June that it trains nothing on playlists.'), 'spotify'],
    ...[
      'Since 1 October 2025, 2026 at the latest, it trains on posts.',
      'It said so on 2026-11-20 and 2026-11-21, in 2024/25 it did not.',
      'Vom 1.10.2025 bis zum 24. 11. 2026 war das anders (Art. 21, 22 DSGVO).',
      'Article 22(1) holds for people of 13, 16 and 18 years, on iOS 17.4.1.',
      'It has 6 million users.',
    ].map((text): [string, Change, string] => [`figures: ${text}`, says(text), 'spotify']),
    ['a word made of its own page', says('Auf der Spotify.com-Seite steht es.'), 'spotify'],
    ['a sentence that names a page of its own', says('See spotify.com for more.'), 'spotify'],
    ['a newer date', (is) => (answer(is).seen = COPY_DAY), 'spotify'],
    ['another verdict', (is) => (is.answers.at(-1)!.verdict = 'unknown'), 'spotify'],
  ])('with %s', async (_, change, id) => {
    expect(await why(change, id)).toBeUndefined();
  });
});

describe('a hostile or broken entry is refused', () => {
  test.each<[name: string, because: string, change: Change, id?: string]>([
    // What it is about
    ['another service', 'is about "slack"', (is) => (is.id = 'slack')],
    ['a path as its id', 'shape', (is) => (is.id = '../../uploads/avatar')],
    ['another name', 'calls Spotify "Instagram"', (is) => (is.name = 'Instagram')],
    ['another company', 'calls Spotify "Meta"', (is) => (is.company = 'Meta')],
    [
      'a former name',
      'was called',
      (is) => (is.formerly = { id: 'x', name: 'X', reason: 'Sold.' }),
    ],
    ['a former name that is a number', 'shape', (is) => (is.formerly = odd(7))],

    // Shape
    ['no answers', 'shape', (is) => delete (is as Partial<Entry>).answers],
    ['no links', 'shape', (is) => delete (is as Partial<Entry>).links],
    ['a list of links', 'shape', (is) => (is.links = odd([])), 'x'],
    ['answers as an object', 'shape', (is) => (is.answers = odd({}))],
    ['a move of its own', 'shape', (is) => (rungs(is)[0]!.moves = [odd({ do: 'pay' })])],
    ['a key of its own', 'shape', (is) => Object.assign(is, { script: 'alert(1)' })],
    ['a verdict of its own', 'shape', (is) => (answer(is).verdict = odd('pay'))],
    ['a result of its own', 'shape', (is) => (way(is).result = odd('paid'))],
    ['a country that is none', 'shape', (is) => (answer(is).regions = ['Europe'])],
    ['only a part', 'shape', (is) => Object.assign(answer(is), { late: { at: 0 } })],
    [
      'an icon of its own',
      'shape',
      (is) => (rungs(is)[0]!.moves = [odd({ do: 'tap-icon', icon: 'skull' })]),
    ],
    ['a sentence that is an object', 'shape', (is) => (answer(is).reason = odd({ html: 'x' }))],
    ['minutes without end', 'shape', (is) => (way(is).minutes = 1e21)],
    ['no minutes', 'shape', (is) => (way(is).minutes = 0)],
    ['minutes without number', 'shape', (is) => (way(is).minutes = odd('two'))],

    // Keys that every object has
    ['constructor as a way', 'key "constructor"', (is) => (is.ways['constructor'] = way(is))],
    ['toString as a link', 'key "toString"', (is) => (is.links['toString'] = odd({}))],
    ['valueOf as a saying', 'key "valueOf"', (is) => (is.says['valueOf'] = 'x')],
    ['prototype as a saying', 'key "prototype"', (is) => (is.says['prototype'] = 'x')],

    // Sizes
    [
      'a ladder of thousands',
      'more than 12 ladder',
      (is) =>
        (way(is).ladder = Array.from({ length: 2000 }, (_, i) => ({
          ...way(is).ladder[0]!,
          id: `r-${i}`,
        }))),
    ],
    [
      'a hundred answers',
      'more than 40 answers',
      (is) => (is.answers = Array.from({ length: 100 }, () => answer(is))),
    ],
    [
      'a hundred accounts',
      'more than 16 accounts',
      (is) => (is.accounts = Array.from({ length: 100 }, (_, i) => ({ id: `a-${i}` }))),
    ],
    [
      'a hundred ways',
      'more than 40 ways',
      (is) => {
        for (let i = 0; i < 100; i++) is.ways[`w-${i}`] = way(is);
      },
    ],
    [
      'a hundred links',
      'more than 40 links',
      (is) => {
        for (let i = 0; i < 100; i++) is.links[`l-${i}`] = odd({});
      },
    ],
    [
      'a path of a hundred moves',
      'more than 30 moves',
      (is) => (rungs(is)[0]!.moves = Array.from({ length: 100 }, () => ({ do: 'enter-code' }))),
    ],
    [
      'too many values',
      'too many values',
      (is) => (is.helps = Array.from({ length: 9000 }, () => 'x')),
    ],
    [
      'a deep nest',
      'nested',
      (is) => {
        let nest: unknown = 'x';
        for (let i = 0; i < 50; i++) nest = [nest];
        (is.helps as unknown[])[0] = nest;
      },
    ],
    [
      'a ladder without end',
      'strand',
      (is) => {
        const lead = way(is).ladder[0]!;
        const twelve = (name: string) =>
          Array.from({ length: 12 }, (_, i) => ({ ...lead, id: `${name}-${i}` }));
        way(is).ladder = twelve('rung');
        way(is).otherwise = twelve('other');
      },
    ],

    [
      'another answer for each country',
      'differs in more than 60 countries',
      (is) => {
        // Eight lists part 240 countries from each other.
        const parts = Array.from({ length: 8 }, (_, bit) =>
          WORLD.filter((_, country) => (country >> bit) & 1),
        );
        is.answers = [
          ...parts.map((regions) => ({ ...is.answers.at(-1)!, regions })),
          is.answers.at(-1)!,
        ];
      },
    ],

    // Texts
    ['a wall of text', 'too long', says('x'.repeat(1001))],
    ['a wall of signs that are sentences', 'too long', says('\ufdfa'.repeat(900))],
    ['a title like a sentence', 'too long', (is) => (way(is).title = 'Object '.repeat(30))],
    [
      'an endless label',
      'too long',
      (is) =>
        (rungs(is).find((r) => r.paths)!.paths![0]!.moves = [
          { do: 'tap', label: { says: 'x'.repeat(300), control: 'row' } },
        ]),
      'instagram',
    ],
    ['letters that run backwards', 'U+202E', says('moc.yfitops\u202e')],
    ['an isolate', 'U+2066', says('a\u2066b')],
    ['an Arabic letter mark', 'U+061C', says('a\u061cb')],
    ['a right-to-left mark', 'U+200F', says('a\u200fb')],
    ['a zero-width space', 'U+200B', says('Insta\u200bgram')],
    ['a joiner', 'U+200D', says('a\u200db')],
    ['a byte order mark', 'U+FEFF', says('\ufeffa')],
    ['a soft hyphen', 'U+00AD', says('a\u00adb')],
    ['a tag character', 'U+E0041', says('a\u{e0041}b')],
    ['a separator of lines', 'U+2028', says('a\u2028b')],
    ['a separator of paragraphs', 'U+2029', says('a\u2029b')],
    ['a bell', 'U+0007', says('a\u0007b')],
    ['an escape', 'U+001B', says('a\u001b[31mb')],
    ['half a pair', 'U+D800', says('a\ud800b')],
    ['a letter of private use', 'U+E000', says('a\ue000b')],
    ['a blank letter', 'U+3164', says('a\u3164b')],
    ['a pile of accents', 'U+0301', says('a\u0301\u0302\u0303\u0304\u0305b')],
    ['a hidden character in a name', 'U+200B', (is) => (is.name = 'Spot\u200bify')],
    ['a telephone number', 'telephone number', says('Call +1 900 555 01 99 now.')],
    ['a local number', 'telephone number', says('Rufen Sie 0900 / 555 01 99 an.')],
    ...[
      'Call １９００５５５０１９９ now.',
      'Call ١٩٠٠٥٥٥٠١٩٩ now.',
      'Call ①⑨⓪⓪⑤⑤⑤⓪①⑨⑨ now.',
      'Call 𝟙𝟡𝟘𝟘𝟝𝟝𝟝𝟘𝟙𝟡𝟡 now.',
      'Call 1·900·555·0199 now.',
      'Call 1 _ 900 _ 555 _ 0199 now.',
      'Call 1,900,555,0199 now.',
      'Call 1900-55-50 1999 now.',
      'Call 09.00.5550 199 now.',
      'Call 2010 2020 2030 now.',
      'Call 2010-12-15 4433 now.',
      'Call +2010 2020 now.',
      'Call + 112 now.',
    ].map((text): [string, string, Change] => [
      `a number: ${text}`,
      'a telephone number',
      says(text),
    ]),
    ...[
      'Object at evil。example instead.',
      'Object at evil｡example instead.',
      'Object at evil．example instead.',
      'Object at evil․example instead.',
      'Object at evil·example instead.',
      'Object at evil・example instead.',
      'Object at ｅｖｉｌ.example instead.',
      'Object at e\u0301vil.example instead.',
      'Object at 1.1.1.1 instead.',
      'Object at evil.example, instead.',
      'Object at evil.example-form instead.',
      'Object at spotify.com.evil.example.',
      'Object at evil..example instead.',
      `Object at ${'x'.repeat(300)}.example instead.`,
      'Write to me＠evil．example',
      'Go to https：／／evil',
    ].map((text): [string, string, Change] => [`a place: ${text}`, 'an address', says(text)]),
    ['a selector of variants', 'U+FE01', says('evil\ufe01.example')],
    ['another selector', 'U+E0101', says('evil\u{e0101}.example')],
    ['a figure in a key', 'U+FE0F', says('1\ufe0f\u20e39\ufe0f\u20e3')],
    ['a sentence with an address', 'an address', says('Go to https://evil.example.')],
    ['a sentence with a host', 'evil.example', says('Object at evil.example instead.')],
    [
      'a sentence with a host in other letters',
      'ѕpotify.com',
      says('Object at ѕpotify.com instead.'),
    ],
    ['a sentence with a mail address', 'an address', says('Write to me@spotify.com')],
    ['a way that calls', 'telephone number', (is) => (way(is).title = 'Call +1 900 555 01 99')],
    [
      'a way of another name',
      'is called "Agree to training"',
      (is) => (way(is).title = 'Agree to training'),
    ],

    // Dates
    ['a date to come', 'future', (is) => (answer(is).seen = '2099-01-01')],
    ['a year to come', 'future', (is) => (answer(is).since = '2098')],
    ['a date of letters', 'shape', (is) => (answer(is).seen = 'zzzz')],
    ['a list of dates', 'shape', (is) => (answer(is).seen = odd(['2026']))],
    ['the year 9999', 'date', (is) => (answer(is).seen = '9999')],
    ['a thirteenth month', 'date', (is) => (answer(is).seen = '2025-13-01')],
    ['the 31st of February', 'date', (is) => (answer(is).seen = '2025-02-31')],
    ['a date as a number', 'shape', (is) => (answer(is).seen = odd(20260101))],

    // Addresses
    [
      'a host it does not own',
      'names the host "evil.example"',
      (is) => is.hosts.push('evil.example'),
    ],
    ['no host', 'shape', (is) => (is.hosts = [])],
    ['a link elsewhere', 'links to', to('https://evil.example/'), 'x'],
    ['a script as a link', 'shape', to('javascript:alert(1)'), 'x'],
    ['a link without encryption', 'shape', to('http://x.com/settings/grok'), 'x'],
    ['a lookalike', 'links to', to('https://x.com.example/'), 'x'],
    ['a name and password', 'links to', to('https://x.com:y@evil.example/'), 'x'],
    ['a name on its own host', 'links to', to('https://me@x.com/settings/grok'), 'x'],
    ['a page of its host that no source names', 'links to', to('https://x.com/settings/grok'), 'x'],
    ['a port', 'links to', to('https://x.com:8443/settings/grok'), 'x'],
    [
      'a redirect',
      'links to',
      to('https://www.facebook.com/l.php?u=https://evil.example'),
      'facebook',
    ],
    ['a login', 'links to', to('https://www.facebook.com/login/'), 'facebook'],
    ['a consent', 'links to', to('https://www.facebook.com/privacy/consent/'), 'facebook'],
    ['somebody’s page', 'links to', to('https://www.facebook.com/somebody'), 'facebook'],
    ['somebody’s post', 'links to', to('https://x.com/somebody/status/1'), 'x'],
    [
      'a form with a query',
      'links to',
      to('https://help.instagram.com/contact/1?next=x'),
      'instagram',
    ],
    [
      'a form with a fragment',
      'links to',
      to('https://help.instagram.com/contact/1#x'),
      'instagram',
    ],
    [
      'a path out of its folder',
      'links to',
      to('https://help.instagram.com/contact/../x'),
      'instagram',
    ],
    [
      'an encoded path',
      'links to',
      to('https://help.instagram.com/contact/%2e%2e%2fx'),
      'instagram',
    ],
    ['an empty link', 'shape', to(''), 'x'],
    ['a missing link', 'lacks the link', (is) => (is.links = {}), 'x'],

    // Mail, files and fields
    ['a mail elsewhere', 'writes to me@evil.example', writes('me@evil.example')],
    ['a mail to somebody there', 'writes to sales@spotify.com', writes('sales@spotify.com')],
    ['two recipients', '', writes('privacy@spotify.com,me@evil.example')],
    ['a mail with copies', '', writes('privacy@spotify.com?cc=me@evil.example')],
    ['a mail with a header', '', writes('privacy@spotify.com%0D%0ABcc:me@evil.example')],
    [
      'a line for a file',
      'makes readers write "Disallow: /*"',
      (is) =>
        rungs(is)
          .find((r) => r.lines)!
          .lines!.lines.push('Disallow: /*'),
      'website',
    ],
    [
      'another file',
      'makes readers write ".htaccess"',
      (is) => (rungs(is).find((r) => r.lines)!.lines!.file = '.htaccess'),
      'website',
    ],
    [
      'another subject',
      'makes readers write "I agree to training"',
      (is) => (mail(is).subject = 'I agree to training'),
    ],
    [
      'a text to type',
      'makes readers write "delete my account"',
      (is) => (rungs(is)[0]!.moves = [{ do: 'type', text: 'delete my account' }]),
    ],

    // Rights and flows
    [
      'a right for people who have none',
      'names the right gdpr-21 for US',
      (is) => (is.answers = [{ ...answer(is), id: 'usa', regions: ['US'] }, ...is.answers]),
    ],
    [
      'a right for the whole world',
      'names the right gdpr-21 for 001',
      (is) => (is.answers.at(-1)!.right = 'gdpr-21'),
    ],
    ['a way that leads nowhere', 'compile', (is) => (answer(is).way = 'nowhere')],
    [
      'a way that is missing for one country',
      'does not compile for MT',
      (is) =>
        (is.answers = [
          { ...answer(is), id: 'malta', regions: ['MT'], way: 'nowhere' },
          ...is.answers,
        ]),
    ],
    [
      'an account whose way is missing',
      'compile',
      (is) => (is.accounts = [{ id: 'one' }, { id: 'none', way: 'nowhere' }]),
    ],
    ['no answer for most', 'rest of the world', (is) => (is.answers = is.answers.slice(0, 1))],
  ])('%s', async (_name, because, change, id = 'spotify') => {
    const said = await why(change, id);
    expect(said).toBeDefined();
    expect(said).toContain(because);
  });

  test('__proto__ as a key, which only a file can have', async () => {
    const text = JSON.stringify(copied('spotify')).replace('"says":{', '"says":{"__proto__":"x",');
    expect(await refusal(JSON.parse(text), vouched('spotify'))).toContain('key "__proto__"');
  });
  test.each([null, undefined, 7, 'text', [], {}])('%j instead of an entry', async (what) => {
    expect(await refusal(what, vouched('x'))).toContain('shape');
  });
});
