/** Milliseconds until a page is there, a screen, what stands behind it; and Orca has said so. */
const OPENING = 5000;
const NEXT = 2500;
const BEHIND = 4000;

const MOST_KEYS = 40;

/** What has the focus: its words, or what kind of field it is. */
const focused = (page) =>
  page.evaluate(() => {
    let active = window.document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent.replace(/\s+/g, ' ').trim() || (active?.localName ?? '');
  });

/** What a walk is made of: each key is counted for the screen it was pressed on. */
function keysOf(page, { press, note }, parts) {
  const part = (title) => parts.push({ title, keys: 0 });
  const count = async (pressing) => {
    parts.at(-1).keys++;
    await pressing;
  };
  const keyTo = async (key, name) => {
    for (let i = 0; i < MOST_KEYS; i++) {
      if ((await focused(page)).startsWith(name)) return;
      await count(press(key));
    }
    throw new Error(`No ${key} leads to "${name}", but to "${await focused(page)}".`);
  };
  const key = (name) => count(press(name));
  const enter = (title, ms = NEXT) => {
    part(title);
    return count(press('Enter', ms));
  };
  const open = (title) => {
    part(title);
    return count(note('', OPENING));
  };
  return { open, keyTo, key, enter };
}

/**
 * Instagram in Germany, from the article to the sources behind the result, by keyboard, as a reader goes who sees
 * nothing: line by line down each screen up to the control that leads on.
 *
 * @param parts gets the screens: how many keys were pressed on each
 */
export async function walk(page, reader, parts) {
  const { open, keyTo, key, enter } = keysOf(page, reader, parts);
  await open('The article');
  await keyTo('Tab', 'Instagram');
  await enter('Which country');
  await keyTo('Tab', 'input');
  for (const letter of 'germany') await key(letter);
  await keyTo('Tab', 'Germany');
  await enter('Which account');
  await keyTo('Down', 'One account');
  await enter('The link');
  await keyTo('Down', 'The form is open');
  await enter('The form');
  await keyTo('Down', 'I’ve sent it');
  await enter('The result');
  await keyTo('Down', 'Back');
  await keyTo('Tab', 'Sources and open questions');
  await enter('The sources', BEHIND);
  // Orca has gone into its focus mode here: as in a form, the next thing is a Tab away.
  for (let i = 0; i < 10; i++) await key('Tab');
}

/** An article with a list of two services. */
export const listArticle = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article with a list</title>
<h1>An article with a list</h1>
<opt-out-checklist services="instagram spotify" region="DE" lang="en">
  <p><a href="https://www.facebook.com/privacy/genai">Meta’s page on AI</a></p>
</opt-out-checklist>
<script type="module" src="/cdn/checklist.js"></script></html>`;

/** The list of services, from the article to the summary: one of two is done already, as the reader says. */
export async function walkList(page, reader, parts) {
  const { open, keyTo, key, enter } = keysOf(page, reader, parts);
  await open('An article with a list of services');
  await keyTo('Tab', 'Opt out of AI training: your list');
  await enter('The list');
  await keyTo('Down', 'Next: Instagram');
  await enter('A service of the list', BEHIND);
  await keyTo('Tab', 'I have done this already');
  await enter('Done already');
  await keyTo('Tab', 'Back to your list');
  await enter('The list again');
  await keyTo('Tab', 'Summary to print');
  await enter('The summary');
  for (let i = 0; i < 14; i++) await key('Down');
}
