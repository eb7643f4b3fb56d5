import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { checkedAddress } from '../../.config/checked-address.ts';

const TYPES = `
import type { CodeBase, EntryId, LinkAddress, LinkUrl } from './src/catalogue/checked.ts';
declare const text: string;
declare const any: any;
declare const id: EntryId, base: CodeBase, link: LinkAddress, url: LinkUrl, read: URL;
declare const maybe: LinkAddress | undefined, either: LinkAddress | string;
declare const anchor: HTMLAnchorElement, tag: HTMLElement;
declare const name: 'href' | 'title', plain: 'title' | 'lang';
declare function html(strings: TemplateStringsArray, ...values: unknown[]): string;
declare function chunk(name: string): void;
`;

/** What the rule says of each line, in one reading: a reading with types takes seconds. */
function saidOf(lines: readonly string[], makers: readonly string[] = []): string[][] {
  const config = {
    files: ['**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'] },
        tsconfigRootDir: process.cwd(),
      },
    },
    plugins: { own: { rules: { 'checked-address': checkedAddress } } },
    rules: { 'own/checked-address': ['error', { makers }] },
  } as Linter.Config;
  const code = TYPES + lines.map((line) => `{ ${line} }`).join('\n');
  const found = new Linter().verify(code, config, { filename: 'case.ts' });
  const first = TYPES.split('\n').length;
  return lines.map((_, i) =>
    found.filter(({ line }) => line === first + i).map((m) => m.messageId ?? m.message),
  );
}

const SOUND = [
  'html`<a href=${link}>${text}</a>`',
  'html`<a class="x" href="${url.href}" title=${text}>${text}</a>`',
  'html`<a href=${maybe}>x</a>`',
  'html`<img src=${`https://news.example/${text}`} />`',
  'html`<p title=${text} data-href-like=${text}></p>`',
  'html`<p>href=${text}</p>`',
  'void import(`./a.js`);',
  'void import(`${base}${id}.js`);',
  'void import(`${base}services/${id}.js?retry=${1}`);',
  'declare const path: `${CodeBase}words/${EntryId}.js`; void import(path);',
  'void fetch(link);',
  "void fetch('./own.json');",
  'anchor.href = link;',
  'anchor.href = URL.createObjectURL(new Blob([text]));',
  'anchor.title = text;',
  'Object.assign(anchor, { title: text });',
  "tag.setAttribute('href', link);",
  "tag.setAttribute('title', text);",
  'tag.setAttribute(plain, text);',
  'window.open(link);',
  'location.assign(link);',
  'new URL(location.href);',
  "new URL('./a', import.meta.url);",
  'new URL(link, document.baseURI);',
  "chunk('ask.js');",
  'void import(`${encodeURIComponent(text)}.js`);',
  'const again = link as LinkAddress; void again;',
  'const loose = link as string; void loose;',
];
const UNCHECKED = [
  'html`<a href=${text}>x</a>`',
  'html`<a href="${text}">x</a>`',
  'html`<a class="x" href=${text}>x</a>`',
  'html`<a href="mailto:${text}">x</a>`',
  'html`<a href=${read.href}>x</a>`',
  'html`<a href=${either}>x</a>`',
  'html`<a href=${any}>x</a>`',
  'html`<a .href=${text}>x</a>`',
  'html`<img src=${text} />`',
  'html`<form action=${text}></form>`',
  'html`<button formaction=${text}></button>`',
  'html`<iframe srcdoc=${text}></iframe>`',
  'html`<use xlink:href=${text}></use>`',
  'void `<a href="${text}">x</a>`;',
  'void import(text);',
  'void import(any);',
  'void import(`${base}${text}.js`);',
  'void import(`${text}${id}.js`);',
  'declare const path: `${string}.js`; void import(path);',
  'declare const later: <T extends string>(a: T) => T; void import(later(text));',
  'void fetch(text);',
  'void window.fetch(text);',
  'new Request(text);',
  'anchor.href = text;',
  'anchor.href = text ? link : text;',
  "anchor.href = 'javascript:' + text;",
  'anchor.href = `https://${text}/`;',
  'location.href = text;',
  'window.location = any;',
  'Object.assign(anchor, { href: text });',
  "tag.setAttribute('href', text);",
  "tag.setAttribute('HREF', text);",
  'tag.setAttribute(name, text);',
  "tag.setAttributeNS(null, 'href', text);",
  'window.open(text);',
  'open(text);',
  'location.assign(text);',
  'window.location.replace(text);',
  'navigator.sendBeacon(text);',
  'new Worker(text);',
  'new EventSource(text);',
  'new WebSocket(text);',
  'new URL(text);',
  "new URL('./a', text);",
  'chunk(text);',
];
const MADE = [
  'void (text as LinkAddress);',
  'void (any as EntryId);',
  'void (read.href as LinkUrl["href"]);',
  'void (read as LinkUrl);',
  'const isOne = (one: string): one is EntryId => one !== ""; void isOne;',
];

const NAMED = ['tag.setAttribute(text, text);', 'tag.setAttribute(any, link);'];

describe('what becomes an address', () => {
  const all = [...SOUND, ...UNCHECKED, ...MADE, ...NAMED];
  const said = saidOf(all);
  const of = (code: string): string[] | undefined => said[all.indexOf(code)];
  test.each(SOUND)('may be checked or written out: %s', (code) => expect(of(code)).toEqual([]));
  test.each(UNCHECKED)('is no text that nobody looked at: %s', (code) =>
    expect(of(code)).toEqual(['unchecked']),
  );
  test.each(MADE)('has a type that only a check makes: %s', (code) =>
    expect(of(code)).toEqual(['made']),
  );
  test.each(NAMED)('is not set under a name that nobody knows: %s', (code) =>
    expect(of(code)).toEqual(['named']),
  );
});

test('a file that checks makes the types, and loads nothing unchecked', () => {
  const lines = [...MADE, 'new URL(text);', 'void import(text);'];
  expect(saidOf(lines, ['case.ts'])).toEqual([...MADE.map(() => []), [], ['unchecked']]);
});
