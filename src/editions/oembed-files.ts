/**
 * oEmbed without a server (https://oembed.com): for each service and language a page, which names a file of JSON, which
 * holds the snippet. No country: readers are asked for theirs, so that one address serves all.
 */
import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import type { Language } from '../catalogue/types.ts';
import { addressOf } from './changes/site.ts';
import { markup } from './changes/markup.ts';
import { snippet } from './snippet.ts';

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
  { json, html }: { json: string; html: string },
  language: Language,
) =>
  markup`<!DOCTYPE html>
<html lang="${language}">
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
      const title = `${localize(service, language).name}: ${words[language]?.title ?? ''}`;
      const attributes = { service: service.id, lang: language };
      const html = snippet(attributes, { services: [service], languages, base });
      const json = addressOf(`${name}.json`, site) ?? '';
      const said = {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: 'Opt-out Wizard',
        provider_url: site,
        cache_age: CACHED,
        ...size,
        html,
      };
      files.set(`${name}.json`, JSON.stringify(said));
      files.set(`${name}.html`, pageOf(title, { json, html }, language));
    }
  return files;
}
