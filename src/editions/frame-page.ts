/** The page that a frame shows. */
import { createHash } from 'node:crypto';
import type { Words } from '../i18n/words.ts';
import { escaped } from './changes/markup.ts';
import { languageAttributes } from './language-attributes.ts';

/** What is said where no script runs; late, so that nobody reads it before the box is there. */
const STYLE = `body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { display: flow-root; padding: 1px; }
p[lang] { animation: come 0s 3s both; }
@keyframes come { from { visibility: hidden; } }
opt-out-wizard { display: block; }`;

const policy = (): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(`\n${STYLE}\n`).digest('base64')}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/**
 * `frame.html`: the same for every service, country and language; its address says which.
 *
 * @param words by language
 */
export function framePage(words: Readonly<Record<string, Words>>): string {
  const missing = Object.entries(words).map(
    ([language, own]) =>
      `<p ${languageAttributes(language).html}>${escaped(own['frame.missing'])}</p>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(words['en']?.title ?? '')}</title>
<style>
${STYLE}
</style>
<script type="module" src="embed.js"></script>
<script type="module" src="frame.js"></script>
</head>
<body>
<main>
${missing.join('\n')}
</main>
</body>
</html>
`;
}
