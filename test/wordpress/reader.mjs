/* global document */
/** What a reader has of a post: the wizard or not, links to the form, the loader, and whether a step leads on. */

const READ = () => {
  const wizard = document.querySelector('opt-out-wizard');
  const article = document.querySelector('.wp-block-post-content, .entry-content') ?? document.body;
  const seen = [...article.querySelectorAll('a[href*="/contact/"], a[href*="/oembed/"]')].filter(
    (a) => a.checkVisibility() && !a.getRootNode().host,
  );
  return {
    wizard: wizard?.shadowRoot?.querySelector('.offer, .frame') != null,
    inside: wizard?.querySelectorAll('a').length ?? 0,
    outside: seen.filter((a) => !a.closest('opt-out-wizard')).length,
    loaders: document.querySelectorAll('script[src*="embed.js"]').length,
  };
};

const heading = (page) =>
  page.evaluate(
    () =>
      document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('.heading')
        ?.textContent ?? '',
  );

/** Starts it where it only offers itself, presses the first answer, and tells whether another screen came. */
async function step(page) {
  const offer = page.locator('opt-out-wizard .offer button');
  if ((await offer.count()) > 0) await offer.first().click();
  await page.locator('opt-out-wizard .choice').first().waitFor();
  const before = await heading(page);
  await page.locator('opt-out-wizard .choice').first().click();
  await page.waitForFunction(
    (was) =>
      document.querySelector('opt-out-wizard').shadowRoot.querySelector('.heading')?.textContent !==
      was,
    before,
  );
  return true;
}

/** Opens a post as a reader. */
export async function read(browser, address, expectsWizard) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'de-DE' });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address, { waitUntil: 'load' });
  if (expectsWizard)
    await page
      .waitForFunction(
        () => document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('.offer, .frame'),
        undefined,
        { timeout: 30_000 },
      )
      .catch(() => undefined);
  const found = await page.evaluate(READ);
  const stepped = found.wizard
    ? await step(page).catch((error) => (errors.push(String(error)), false))
    : false;
  if (process.env.SHOTS)
    await page.screenshot({
      path: `${process.env.SHOTS}/${new URL(address).search.slice(3)}.png`,
      fullPage: true,
    });
  await page.close();
  return { ...found, stepped, errors };
}
