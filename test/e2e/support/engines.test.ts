import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../.tools/serve.mjs';
import { type Engine, engineNames, startEngine } from './engines.ts';
import { hostPage, script, strictPolicy } from './engines.fixture.ts';

describe.each(engineNames())('%s', (name) => {
  let server: Served;
  let engine: Engine;

  beforeAll(async () => {
    const headers = { 'Content-Security-Policy': strictPolicy };
    const pages = { '/': hostPage, '/strict': { html: hostPage, headers }, '/script.js': script };
    server = await serve({ root: tmpdir(), pages });
    engine = await startEngine(name, {
      timezone: 'Asia/Tokyo',
      userAgent: 'Test/1.0',
      patience: 2000,
    });
  });
  beforeEach(() => engine.open(`${server.url}/`));
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  test('reads visible text through shadow roots and slots', async () => {
    // WebKitGTK may answer before it has laid the page out.
    await expect
      .poll(() => engine.text(), { timeout: 10_000 })
      .toBe(
        'Hello boldly Slotted words Start Later Switched off Germany Own and foreign More Agree',
      );
  });

  test('opens a page in front of what a link of the last one opened', async () => {
    await engine.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('a[target]')!.href = '/';
    });
    await engine.press('foreign');
    await new Promise((done) => setTimeout(done, 1000));
    await engine.open(`${server.url}/`);
    expect(await engine.evaluate(() => document.visibilityState)).toBe('visible');
  });

  test('looks into a frame from another host', async () => {
    const framed = `<iframe src="${server.url}/"></iframe>`;
    const host = await serve({ root: tmpdir(), pages: { '/': framed } });
    await engine.open(`${host.url}/`);
    expect(await engine.evaluateInFrame(() => document.querySelector('b')?.innerText)).toBe('bold');
    expect(await engine.evaluate(() => document.querySelector('b')?.innerText ?? '')).toBe('');
    await host.close();
  });

  test('presses what has the name, wherever it is', async () => {
    await engine.press('Start');
    await engine.waitFor('started by a trusted click');
    await engine.press(/^mo/i);
    await engine.waitFor('Inside details');
    await engine.press('Agree');
    expect(await engine.evaluate(() => document.querySelector('input')?.checked)).toBe(true);
    await engine.press('Close the window');
    await engine.waitFor(/closed$/);
  });

  test('waits for what comes later, and says why it cannot press', async () => {
    await engine.press('Later');
    await engine.press('Come at last');
    await engine.waitFor('reached');
    await expect(engine.press('Switched off')).rejects.toThrow('it is disabled');
  });

  test('chooses an option', async () => {
    await engine.choose('fr');
    await engine.waitFor('input fr change fr');
  });

  test('presses keys and follows the focus', async () => {
    expect(await engine.heading()).toBe('');
    await engine.press('Start');
    expect(await engine.heading()).toBe('Deep heading');
    await engine.key('Tab');
    await engine.key('Shift+Tab');
    await engine.key('Tab');
    await engine.key('Space');
    await engine.waitFor('key on the first button');
  });

  test('lists visible links', async () => {
    expect(await engine.links()).toEqual([
      { text: 'Own', href: `${server.url}/own`, target: '', rel: '' },
      { text: 'foreign', href: 'https://example.org/', target: '_blank', rel: 'noopener' },
    ]);
  });

  test('collects errors, and only those of this page', async () => {
    expect(await engine.errors()).toEqual([]);
    await engine.evaluate(() => {
      console.warn('careful', 1);
      setTimeout(() => {
        throw new Error('thrown');
      });
      void Promise.reject(new Error('rejected'));
    });
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    const errors = (await engine.errors()).sort();
    expect(errors).toEqual([
      'console.warn: careful 1',
      expect.stringMatching(/^error: .*thrown/),
      expect.stringMatching(/^rejection: (.|\n)*/),
    ]);
  });

  test('works under a strict policy and adds nothing to its violations', async () => {
    await engine.open(`${server.url}/strict`);
    await engine.press('Start');
    await engine.waitFor('started by a trusted click');
    expect(await engine.errors()).toEqual([]);
  });

  test('can have another size and language', async () => {
    const other = await startEngine(name, { width: 340, height: 256, locale: 'de-DE' });
    await other.open(`${server.url}/`);
    const size = await other.evaluate(() => [innerWidth, innerHeight]);
    const language = await other.evaluate(() => navigator.language);
    await other.close();
    expect(size).toEqual([340, 256]);
    // WebKitGTK speaks only the languages whose locales the system has.
    if (name !== 'webkit') expect(language).toBe('de-DE');
  });

  test('is as large, in the place and of the kind it was asked to be', async () => {
    const size = await engine.evaluate(() => [innerWidth, innerHeight]);
    expect(size).toEqual([390, 844]);
    const zone = await engine.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(zone).toBe('Asia/Tokyo');
    expect(await engine.evaluate(() => navigator.userAgent)).toContain('Test/1.0');
  });
});
