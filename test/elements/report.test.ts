import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReportAddress } from '../../src/elements/report-address.ts';
import { reportLink } from '../../src/elements/report-link.ts';

const [MAIL, PAGE] = ['desk@news.example', 'https://news.example/new?labels=wizard'];

/** As an attribute has it once it was looked at. */
function linkOf(to: string, title: string, body: string): URL {
  if (!isReportAddress(to)) throw new Error(`${to} is no address for reports`);
  return new URL(reportLink(to, title, body));
}

describe('reports go to one place', () => {
  test.each([MAIL, 'a.b+c-d_e@x.news.example', PAGE, 'https://news.example:8443/'])('%s', (to) =>
    expect(isReportAddress(to)).toBe(true),
  );
  test.each([
    // More recipients, and headers.
    ...['desk@news.example,me@evil.example', 'desk@news.example;me@evil.example'],
    ...['desk@news.example%2Cme@evil.example', 'desk@news.example me@evil.example'],
    'desk@news.example%0D%0ABcc:me@evil.example',
    'desk@news.example\r\nBcc: me@evil.example',
    ...['desk@news.example?cc=me@evil.example', 'desk@news.example&bcc=me@evil.example'],
    ...['desk@news.example#', 'mailto:desk@news.example', 'Desk <desk@news.example>'],
    ...['"desk"@news.example', 'desk@news', 'desk@', '@news.example', 'desk@@news.example'],
    ...['desk@news..example', 'desk@.news.example', 'desk@news.example.', 'desk@[127.0.0.1]'],
    ...['dеsk@news.example', 'desk@news。example', 'desk＠news.example', 'desk\u200b@news.example'],
    // Other addresses, and what is hidden in one.
    ...['http://news.example/', 'javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x'],
    ...['blob:https://news.example/1', 'file:///etc/passwd', 'ftp://news.example/', 'news.example'],
    ...['https://me@news.example/', 'https://me:secret@news.example/', 'https://:x@news.example/'],
    ...['https://news.example/#x', '//news.example/', '/reports', 'https://', 'https://[', ''],
  ])('not %j', (to) => expect(isReportAddress(to)).toBe(false));

  const text = fc.string({ unit: 'grapheme' });
  test('whatever is in the report', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const mail = linkOf(MAIL, title, body);
        expect([mail.protocol, mail.pathname]).toEqual(['mailto:', MAIL]);
        expect(mail.href.split('?')).toHaveLength(2);
        const said = mail.search.slice(1).split('&');
        expect(said.map((pair) => decodeURIComponent(pair))).toEqual([
          `subject=${title}`,
          `body=${body}`,
        ]);
        const page = linkOf(PAGE, title, body);
        expect(page.origin + page.pathname).toBe('https://news.example/new');
        expect([...page.searchParams]).toEqual([
          ['labels', 'wizard'],
          ['title', title],
          ['body', body],
        ]);
        expect(page.hash).toBe('');
      }),
    );
  });
});
