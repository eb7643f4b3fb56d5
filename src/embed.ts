/**
 * The script tag's loader. Waits until a wizard is near the reader's eyes, then loads the wizard, its facts and its
 * words side by side. Until then, and whenever that fails, the inside of the tag is what the reader sees.
 */
import { variants, version } from 'virtual:version';

const base = new URL(`./${version}/`, import.meta.url).href;
const wizards = document.getElementsByTagName('opt-out-wizard');

/** Asks early for what the wizard will import; its own import then finds it. Failures are the wizard's to handle. */
const early = (path: string): unknown => import(`${base}${path}.js`).catch(() => undefined);

const load = (element: Element): void => {
  import(`${base}wizard.js`).catch((cause: unknown) => {
    console.warn(
      '<opt-out-wizard>: the wizard could not be loaded; the links in the tag stay',
      cause,
    );
  });
  const lang =
    element.closest<HTMLElement>('[lang]')?.lang ||
    document.documentElement.lang ||
    navigator.language;
  const tag = variants.includes(lang) ? lang : lang.split('-')[0]?.toLowerCase();
  const services =
    element
      .getAttribute('service')
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  void early(`words/${tag}`);
  void early(`services/${services.length === 1 ? services[0] : 'index'}.${tag}`);
};

const near = new IntersectionObserver(
  (entries) => {
    const entry = entries.find((e) => e.isIntersecting);
    if (!entry) return;
    near.disconnect();
    later.disconnect();
    load(entry.target);
  },
  { rootMargin: '600px' },
);
const look = (): void => {
  for (const wizard of wizards) near.observe(wizard);
};
const later = new MutationObserver(look);
later.observe(document, { childList: true, subtree: true });
look();
