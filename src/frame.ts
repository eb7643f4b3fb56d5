/** The page in the frame: the tag as the address says, and how high it is, for the page around it. */
import { spoken, version } from 'virtual:version';
import { isId } from './catalogue/id.ts';
import { isLink } from './catalogue/safe-link.ts';
import type { ServiceLink } from './editions/frame-link-files.ts';
import { baseOf } from './elements/base-of.ts';
import type { CodePath } from './elements/code-path.ts';
import { host } from './frame/hosts.ts';
import { EVENTS } from './frame/messages.ts';
import { leftOutOf, parametersIn } from './frame/parameters.ts';
import { lookUp } from './i18n/negotiate.ts';

const base = baseOf(import.meta.url, `./${version}/`);
const here = new URL(location.href);
const parameters = parametersIn(here);
const language = lookUp(parameters.get('lang') ?? navigator.language, spoken);
const region = (parameters.get('region') ?? '').toUpperCase();

/** A file of this version; nothing where it does not come. */
const file = async <T>(path: CodePath): Promise<T | undefined> => {
  try {
    return ((await import(`${base}${path}.js`)) as { default: T }).default;
  } catch {
    return undefined;
  }
};

async function linkOf(service: string): Promise<HTMLElement[]> {
  const link = isId(service) && (await file<ServiceLink>(`links/${service}.${language}`));
  if (!link) return [];
  const { url, text } = link.but.find((other) => other.in.includes(region)) ?? link;
  if (!isLink(url)) return [];
  const line = document.createElement('p');
  const anchor = document.createElement('a');
  anchor.href = url;
  Object.assign(anchor, { textContent: text, target: '_blank', rel: 'noopener noreferrer' });
  line.append(anchor);
  return [line];
}

/** Tells developers what of the address nobody takes. */
async function tellLeftOut(): Promise<void> {
  const { values, names } = leftOutOf(here, parameters);
  if (values.length > 0) console.warn(`frame.html does not take ${values.join(', ')}`);
  if (names.length === 0) return;
  // Anyone may write an address: what it says comes on no element of the page.
  const tag = document.createElement('p');
  for (const name of names) tag.toggleAttribute(name, true);
  const { tellStrays } = (await import(`${base}stray-attributes.js`)) as {
    tellStrays: (tag: Element) => void;
  };
  tellStrays(tag);
}

/** What the page around the frame may call it; nothing until the words are there. */
let title = '';

async function fill(main: HTMLElement): Promise<void> {
  const services = (parameters.get('service') ?? '').toLowerCase().split(/[ ,]+/);
  const links = (await Promise.all(services.map(linkOf))).flat();
  const tag = document.createElement('opt-out-wizard');
  for (const [name, value] of parameters) tag.setAttribute(name, value);
  tag.setAttribute('lang', language);
  // Without a link, what the page says stays until there is more.
  tag.append(...(links.length > 0 ? links : main.querySelectorAll(`[lang=${language}]`)));
  // A tag that nothing follows is taken for one without an end, and what is in it for the rest of an article.
  main.replaceChildren(tag, '\n');
  const words = await file<{ title: string }>(`words/${language}`);
  if (words) document.title = title = words.title;
}

/** @returns says the size again */
function speak(main: HTMLElement): () => void {
  const say = (): void => {
    const { height, width } = main.getBoundingClientRect();
    // Hidden for now: it tells when it is seen.
    if (height > 0) page.size(Math.ceil(height), Math.ceil(width), title);
  };
  const page = host(here.searchParams.get('childId'), say);
  new ResizeObserver(say).observe(main);
  main.addEventListener('focusin', (event) => {
    const [focused] = event.composedPath();
    if (focused instanceof HTMLElement && focused.matches('.heading'))
      page.screen(Math.floor(main.getBoundingClientRect().top));
  });
  for (const name of EVENTS)
    main.addEventListener(name, (event) => {
      const { detail } = event as CustomEvent<Record<string, string>>;
      page.tell({ optOut: 'event', name, detail });
    });
  return say;
}

document.documentElement.lang = language;
const scheme = parameters.get('color-scheme');
if (scheme) document.documentElement.style.colorScheme = scheme.replace('auto', 'light dark');
const main = document.querySelector('main');
if (main) {
  const say = speak(main);
  void fill(main).then(say);
  tellLeftOut().catch(() => undefined);
}
