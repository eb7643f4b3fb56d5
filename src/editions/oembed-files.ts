/**
 * oEmbed without a server (https://oembed.com): for each service and language a page with the wizard, which names a file
 * of JSON, which holds the links and a frame. No country: readers are asked for theirs, so that one address serves all.
 */
import type { LinkAddress } from '../catalogue/checked.ts';
import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import type { Language } from '../catalogue/types.ts';
import { addressOf } from './changes/site.ts';
import { markup } from './changes/markup.ts';
import { linkIn, type FallbackLink } from './fallback-link.ts';
import { languageAttributes } from './language-attributes.ts';
import { snippetFor } from './snippet/systems.ts';

/** What a consumer reserves until the box is there. */
interface Size {
  width: number;
  height: number;
}

/** Where the files of `dist/cdn` lie, and how high a box is. */
interface Place {
  /** `https://news.example/opt-out-wizard/` */
  site: string;
  size: Size;
}

/** A day: what is cached longer is older than the facts. */
const CACHED = 86_400;

const pageOf = (
  title: string,
  { json, html }: { json: LinkAddress | ''; html: string },
  language: Language,
) =>
  markup`<!DOCTYPE html>
<html ${languageAttributes(language)}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="alternate" type="application/json+oembed" href="${json}" title="${title}">
</head>
<body>
<h1>${title}</h1>
`.html + `${html}\n</body>\n</html>\n`;

/**
 * What a consumer puts into its page. Scripts do not run in most, and a frame needs none. WordPress keeps a `blockquote` of
 * this form and one frame, which it hides behind it: in its sandbox no link would open.
 */
function framed(
  link: FallbackLink,
  title: string,
  { site, size, query }: Place & { query: string },
): string {
  const { width, height } = size;
  return markup`<blockquote><a href="${link.url}">${link.text}</a></blockquote>
<iframe src="${addressOf(`frame.html?${query}`, site)}" title="${title}" width="${String(width)}" height="${String(height)}" style="width: 100%; border: 0"></iframe>
<script src="${addressOf('resize.js', site)}"></script>`.html;
}

/**
 * By path: `oembed/instagram.de.html`, the address to paste, and `oembed/instagram.de.json`.
 *
 * @param words the wizard’s own title by language
 * @throws where the site is no absolute address
 */
export function oembedFiles(
  services: readonly ResolvedService[],
  words: Readonly<Record<Language, { title: string }>>,
  { site, size }: Place,
): Map<string, string> {
  const files = new Map<string, string>();
  const languages = Object.keys(words);
  const base = addressOf('', site) ?? '';
  for (const service of services)
    for (const language of languages) {
      const name = `oembed/${service.id}.${language}`;
      const entry = localize(service, language);
      const title = `${entry.name}: ${words[language]?.title ?? ''}`;
      const attributes = { service: service.id, lang: language };
      const link = linkIn(entry, service);
      const parts = snippetFor('html', { attributes, links: [link], base });
      const shown = parts.map(({ code }) => code).join('\n');
      const query = new URLSearchParams(attributes).toString();
      const json = addressOf(`${name}.json`, site) ?? '';
      const said = {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: 'Opt-out Wizard',
        provider_url: site,
        cache_age: CACHED,
        ...size,
        html: framed(link, title, { site, size, query }),
      };
      files.set(`${name}.json`, JSON.stringify(said));
      files.set(`${name}.html`, pageOf(title, { json, html: shown }, language));
    }
  return files;
}
