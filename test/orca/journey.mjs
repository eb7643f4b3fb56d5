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

/**
 * Instagram in Germany, from the article to the sources behind the result, by keyboard, as a reader goes who sees
 * nothing: line by line down each screen up to the control that leads on.
 *
 * @param parts gets the screens: how many keys were pressed on each
 */
export async function walk(page, { press, note }, parts) {
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
  const enter = (title, ms = NEXT) => {
    part(title);
    return count(press('Enter', ms));
  };

  part('The article');
  await count(note('', OPENING));
  await keyTo('Tab', 'Instagram');
  await enter('Which country');
  await keyTo('Tab', 'input');
  for (const letter of 'germany') await count(press(letter));
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
  for (let i = 0; i < 10; i++) await count(press('Tab'));
}
