import { serve } from '../../.tools/serve.mjs';
import { root } from '../../.tools/run.mjs';
import { launch } from './measure.mjs';

const choice = 'ui=de&lang=de&system=html-first-screen&service=instagram&region=DE';

/** The tag with its first screen in it, as the snippet builder writes it for the article of a row. */
export async function tagWithFirstScreen(executablePath) {
  const browser = await launch(executablePath);
  const server = await serve({ root });
  try {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`http://127.0.0.1:${server.port}/dist/demo/builder.html?${choice}`);
    await page.locator('.preview').scrollIntoViewIfNeeded();
    const written = await page.waitForFunction(
      "/<opt-out-wizard.*<template shadowrootmode.*<.opt-out-wizard>/s.exec(document.querySelector('textarea')?.value)?.[0]",
    );
    return await written.jsonValue();
  } finally {
    await browser.close();
    await server.close();
  }
}
