/** The embed in the article: the real one, from the files beside this page. */
import { saidIn } from '../../src/editions/snippet/attributes.ts';
import type { FallbackLink } from '../../src/editions/fallback-link.ts';
import { openBox } from '../support/desk/open-box.ts';
import { CDN } from './files.ts';
import { firstScreenOf } from './first-screen.ts';
import type { Loaded } from './loaded.ts';

function linkIn({ url, text }: FallbackLink): HTMLElement {
  const line = document.createElement('p');
  const anchor = document.createElement('a');
  Object.assign(anchor, { href: url, textContent: text, rel: 'noreferrer' });
  line.append(anchor);
  return line;
}

function box({ choices }: Loaded): HTMLElement[] {
  const element = document.createElement('opt-out-wizard');
  for (const [name, value] of saidIn(choices.attributes)) element.setAttribute(name, value);
  // A strict policy takes no style as text.
  for (const [name, value] of Object.entries(choices.properties ?? {}))
    element.style.setProperty(name, value);
  element.append(...choices.links.map(linkIn));
  return [element];
}

function framed(address: string, className: string, { choices }: Loaded): HTMLElement {
  const element = document.createElement('iframe');
  return Object.assign(element, { className, title: choices.title ?? '', src: address });
}

function made(loaded: Loaded): HTMLElement[] {
  const { choice, choices, pages } = loaded;
  if (choice.system === 'static')
    return pages.map((page) => framed(`${page}.html`, 'page', loaded));
  if (choice.system !== 'frame') return box(loaded);
  const said = new URLSearchParams(saidIn(choices.attributes)).toString();
  return [framed(`${CDN}frame.html?${said}`, 'frame', loaded)];
}

const screens = new WeakMap<HTMLElement, Promise<string>>();

/** The first screen of an embed as HTML, as soon as it is open. */
export const firstScreenIn = async (embed: HTMLElement): Promise<string> =>
  (await screens.get(embed)) ?? '';

async function opened(wizard: HTMLElement): Promise<string> {
  // It is put into the page first.
  await new Promise((done) => setTimeout(done));
  await openBox(wizard);
  return firstScreenOf(wizard);
}

let last: { key: string; element: HTMLElement } | undefined;

/** A new one only where it would be another one: who tries the box keeps the screen. */
export function embedOf(loaded: Loaded): HTMLElement {
  const { choice, choices, pages } = loaded;
  const { attributes, properties, links } = choices;
  const isOwn = ['frame', 'static', 'html-first-screen'].includes(choice.system);
  const kind = isOwn ? choice.system : 'tag';
  const key = JSON.stringify([kind, attributes, properties, links, pages]);
  if (last?.key === key) return last.element;
  const element = document.createElement('div');
  element.className = 'embed';
  element.append(...made(loaded));
  last = { key, element };
  const wizard = element.querySelector<HTMLElement>('opt-out-wizard');
  if (wizard) screens.set(element, opened(wizard));
  return element;
}
