import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, test } from 'vitest';
import { checkedAddress } from '../../.config/checked-address.ts';

RuleTester.describe = describe;
RuleTester.it = test;

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts'] },
      tsconfigRootDir: process.cwd(),
    },
  },
});

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
const at = (code: string) => ({ code: TYPES + code, filename: 'case.ts' });

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

tester.run('an address is checked or written out', checkedAddress, {
  valid: [
    ...SOUND.map(at),
    // A file that checks makes the types.
    { ...at('void (text as LinkAddress); new URL(text);'), options: [{ makers: ['case.ts'] }] },
  ],
  invalid: [
    ...UNCHECKED.map((code) => ({ ...at(code), errors: [{ messageId: 'unchecked' }] })),
    ...MADE.map((code) => ({ ...at(code), errors: [{ messageId: 'made' }] })),
    { ...at('tag.setAttribute(text, text);'), errors: [{ messageId: 'named' }] },
    // What checks an address looks at what it loads, too.
    {
      ...at('void import(text);'),
      options: [{ makers: ['case.ts'] }],
      errors: [{ messageId: 'unchecked' }],
    },
  ],
});
