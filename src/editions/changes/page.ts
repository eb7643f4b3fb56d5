import { languageAttributes } from '../language-attributes.ts';
import { nameIn } from './change-words.ts';
import { daySection } from './day-section.ts';
import { type Markup, markup } from './markup.ts';
import { pathsOf, servicesIn, type Subject } from './subject.ts';
import { introOf, titleOf } from './titles.ts';
import { languages, wordsIn } from './words.ts';

const STYLE = markup`
:root { color-scheme: light dark; }
body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
li { margin-block: 0.5rem; overflow-wrap: anywhere; }
dl { margin: 0.25rem 0 1rem; }
dt { font-size: 0.875rem; }
dd { margin-inline-start: 1rem; white-space: pre-line; }
`;

function head(subject: Subject, language: string): Markup {
  const { atom, json } = pathsOf(subject, language);
  const title = titleOf(subject, language);
  return markup`<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="alternate" type="application/atom+xml" title="${title}" href="${atom}">
<link rel="alternate" type="application/feed+json" title="${title}" href="${json}">
<style>${STYLE}</style>
</head>`;
}

const otherLanguages = (subject: Subject, language: string): Markup[] =>
  languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        markup`<li><a href="${pathsOf(subject, other).page}" lang="${other}" hreflang="${other}">${wordsIn(other).language}</a></li>
`,
    );

function links(subject: Subject, language: string): Markup {
  const words = wordsIn(language);
  const { atom, json } = pathsOf(subject, language);
  const { page } = pathsOf({ log: subject.log }, language);
  const other = subject.about
    ? markup`<li><a href="${page}">${words.all}</a></li>`
    : markup`<li><a href="#services">${words.services}</a></li>`;
  return markup`<nav aria-label="${words.subscribe}">
<ul>
${other}
<li><a href="${atom}" type="application/atom+xml">${words['feed.atom']}</a></li>
<li><a href="${json}" type="application/feed+json">${words['feed.json']}</a></li>
${otherLanguages(subject, language)}</ul>
</nav>`;
}

function services({ log, about: one }: Subject, language: string): Markup {
  if (one) return markup``;
  const items = servicesIn(log, language).map(
    (about) =>
      markup`<li id="service-${about.service}"><a href="${pathsOf({ log, about }, language).page}">${nameIn(about, language)}</a></li>
`,
  );
  return markup`<section aria-labelledby="services">
<h2 id="services">${wordsIn(language).services}</h2>
<ul>
${items}</ul>
</section>
`;
}

/** The change log as a whole HTML page in one language. It holds no script, and its links are relative. */
export function pageOf(subject: Subject, language: string): string {
  const days = subject.log.days.map((day) => daySection(day, language));
  return markup`<!DOCTYPE html>
<html ${languageAttributes(language)}>
${head(subject, language)}
<body>
<main>
<h1>${titleOf(subject, language)}</h1>
<p>${introOf(subject, language)}</p>
${links(subject, language)}
${days}${services(subject, language)}</main>
</body>
</html>
`.html;
}
