/** The snippet builder: a page without a server, whose address holds what is chosen, but for the host. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { copyText } from '../../src/elements/copy-text.ts';
import { choiceIn, holdsFirstScreen, searchOf, type Choice } from './choice.ts';
import { embedOf, firstScreenIn } from './embed.ts';
import { load, withFirstScreen, type Loaded } from './loaded.ts';
import type { Page } from './page.ts';
import { pickersView } from './pickers.view.ts';
import { dress, previewView } from './preview.view.ts';
import { snippetView } from './snippet.view.ts';
import { PAGE_LANGUAGES, sayIn, type PageLanguage } from './words.ts';

/** The host as it was typed stays with the page in the browser's history. */
const inAddress = (): Choice =>
  choiceIn(location.search, navigator.languages, (history.state as { host?: string } | null)?.host);

const main = document.querySelector('main');
let wanted = inAddress();
let page: Page | undefined;

const languagesView = ({ loaded, say }: Page): TemplateResult =>
  html`<nav aria-label=${say('languages')}>
    ${Object.entries(PAGE_LANGUAGES).map(
      ([tag, name]) =>
        html`<a
          href=${searchOf({ ...loaded.choice, ui: tag as PageLanguage })}
          lang=${tag}
          hreflang=${tag}
          aria-current=${tag === loaded.choice.ui ? 'page' : 'false'}
          >${name}</a
        > `,
    )}
    <a href=${loaded.choice.ui === 'de' ? 'de.html' : './'}>${say('demo')}</a>
  </nav>`;

const pageView = (page: Page): TemplateResult =>
  html`${languagesView(page)}
    <h1>${page.say('title')}</h1>
    <p class="intro">${page.say('intro')}</p>
    <div class="top">${pickersView(page)} ${snippetView(page)}</div>
    ${previewView(page)}`;

function show(patch: Partial<Page>): void {
  if (!page || !main) return;
  page = { ...page, ...patch };
  render(pageView(page), main);
  const sheet = main.querySelector<HTMLElement>('.sheet');
  if (sheet) dress(sheet, page.loaded);
}

async function copy(part: number, field: HTMLTextAreaElement): Promise<void> {
  const isCopied = await copyText(field.value, field);
  if (!isCopied) {
    field.focus();
    field.select();
  }
  if (page) show({ said: { part, text: page.say(isCopied ? 'copied' : 'selected') } });
}

const sizes = new ResizeObserver((all) => {
  for (const { target, contentRect } of all) {
    const { width, height } = contentRect;
    show({ size: { of: target, width: Math.round(width), height: Math.round(height) } });
  }
});

function choose(patch: Partial<Choice>): void {
  wanted = { ...wanted, ...patch };
  history.pushState({ host: wanted.host }, '', searchOf(wanted));
  void update();
}

const actions = {
  choose,
  tick: (service: string, isTicked: boolean): void => {
    const others = wanted.services.filter((other) => other !== service);
    choose({ services: isTicked ? [...others, service] : others });
  },
  type: (typed: string): void => show({ typed, ticked: wanted.services }),
  copy: (part: number, field: HTMLTextAreaElement): void => void copy(part, field),
};

const fresh = { typed: '', said: undefined, size: undefined, ...actions };

function display(loaded: Loaded): void {
  const { ui, services } = loaded.choice;
  const say = sayIn(ui);
  document.documentElement.lang = ui;
  document.title = say('title');
  wanted = loaded.choice;
  const embed = embedOf(loaded);
  page ??= { ...fresh, loaded, say, embed, ticked: services };
  if (page.embed !== embed) sizes.unobserve(page.embed);
  sizes.observe(embed);
  show({ loaded, say, embed, said: undefined });
  if (holdsFirstScreen(loaded.choice)) void addFirstScreen(loaded, embed);
}

/** A snippet that holds the first screen is made from the box, once it is open. */
async function addFirstScreen(loaded: Loaded, embed: HTMLElement): Promise<void> {
  const screen = await firstScreenIn(embed);
  if (screen !== '' && page?.loaded === loaded) show({ loaded: withFirstScreen(loaded, screen) });
}

/** Shows what is wanted, as soon as its files are there; a newer wish wins. */
async function update(): Promise<void> {
  const wish = wanted;
  const failed = document.querySelector('.failed');
  try {
    const loaded = await load(wish);
    if (wish !== wanted) return;
    failed?.replaceChildren();
    display(loaded);
  } catch (error) {
    console.error(error);
    if (wish === wanted) failed?.replaceChildren(sayIn(wish.ui)('missing'));
  }
}

addEventListener('popstate', () => {
  wanted = inAddress();
  if (page) page = { ...page, ticked: wanted.services };
  void update();
});
void update();
