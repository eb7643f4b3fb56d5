/** What editors of rich text keep of a snippet, with the packages themselves, in Chromium. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import measured from '../../stories/guide/sanitisers.json' with { type: 'json' };
import { serve, type Served } from '../../.tools/serve.mjs';
import { startEngine, type Engine } from '../e2e/support/engines.ts';
import { leftOf } from '../support/left-of.ts';
import { SNIPPETS, TAG_ATTRIBUTES } from '../support/snippets.ts';

const html = Object.values(SNIPPETS).map((snippet) => snippet.html);

/** Each gives what it would store of the snippets; runs in the page. */
const EDITORS = `
  const tags = ${JSON.stringify(TAG_ATTRIBUTES)};
  const snippets = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
  async function tiny(options) {
    const [editor] = await tinymce.init({ selector: '#tiny', license_key: 'gpl', promotion: false, ...options });
    const stored = snippets.map((html) => (editor.setContent(html), editor.getContent()));
    await editor.remove();
    return stored;
  }
  async function ck(names, options, put = (editor, html) => editor.setData(html)) {
    const plugins = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Link', 'List', ...names].map((name) => CKEDITOR[name]);
    const stored = [];
    for (const html of snippets) {
      const place = document.body.appendChild(document.createElement('div'));
      const editor = await CKEDITOR.ClassicEditor.create(place, { licenseKey: 'GPL', plugins, ...options });
      await put(editor, html);
      stored.push(editor.getData());
      await editor.destroy();
    }
    return stored;
  }
  globalThis.stored = async () => ({
    TinyMCE: await tiny({}),
    'TinyMCE, custom_elements': await tiny({
      custom_elements: 'opt-out-wizard',
      extended_valid_elements: 'opt-out-wizard[' + tags.join('|') + ']',
    }),
    'CKEditor 5': await ck([], {}),
    'CKEditor 5, General HTML Support': await ck(['GeneralHtmlSupport'], {
      htmlSupport: { allow: [{ name: /^(opt-out-wizard|div|p)$/, attributes: true }] },
    }),
    'CKEditor 5, HTML embed': await ck(['HtmlEmbed'], {}, (editor, html) => editor.execute('htmlEmbed', html)),
  });`;

const page = `<!doctype html>
<meta charset="utf-8">
<script src="/collect.js"></script>
<textarea id="tiny"></textarea>
<script src="/tinymce/tinymce.min.js"></script>
<script src="/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
<script>${EDITORS}</script>`;

describe('editors of rich text', () => {
  let engine: Engine;
  let server: Served;
  beforeAll(async () => {
    engine = await startEngine('chromium', { width: 1280, height: 900 });
    server = await serve({ root: resolve('test/embed/node_modules'), pages: { '/': page } });
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  test('the guide says what they keep', async () => {
    await engine.open(`${server.url}/`);
    const stored = await engine.evaluate(() =>
      (globalThis as unknown as { stored(): Promise<Record<string, [string, string]>> }).stored(),
    );
    const rows = Object.entries(stored).map(([name, [tag, div]]) => ({
      name,
      tag: leftOf(tag, SNIPPETS.tag.selector),
      div: leftOf(div, SNIPPETS.div.selector),
    }));
    expect(rows).toEqual(measured.editors);
    // Whatever else they do, a link to the form is there.
    for (const { tag, div } of rows) expect([tag.links, div.links]).toEqual([1, 1]);
  });
});
