/** More of what is there: folders and files that are read as those of other services and languages. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Older codes, as `in` for Indonesian, are no tags of their own. */
const isLanguage = (code) =>
  names.of(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code;

/** Languages with names of two letters, then the same as they are written in Europe. */
const LANGUAGES = ['', '-150'].flatMap((place) =>
  letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter(isLanguage)
    .map((code) => code + place),
);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, value) => writeFileSync(file, JSON.stringify(value));

/** Each service so many times: its folder again, under another id. Older ids and other names stay with the first. */
export function moreServices(at, times) {
  const folder = join(at, 'src/catalogue/services');
  for (const id of readdirSync(folder))
    for (let copy = 2; copy <= times; copy++) {
      const own = join(folder, `${id}-${copy}`);
      cpSync(join(folder, id), own, { recursive: true });
      const file = join(own, 'service.json');
      const service = read(file);
      // Values that are undefined are not written.
      const others = { formerly: undefined, aliases: undefined };
      write(file, { ...service, ...others, id: `${service.id}-${copy}` });
    }
}

/** Files of German that other languages have, too: not those of the country `de`, nor of letters to it. */
const isOfLanguage = (path) =>
  /(?:^|[/\\])(?:i18n|vocabulary|says)[/\\]de\.json$|[/\\](?:notes|words)\.de\.json$/.test(path);

/** German again under the names of other languages, until so many times as many are spoken. */
export function moreLanguages(at, times) {
  const file = join(at, 'src/catalogue/languages.json');
  const languages = read(file);
  const now = Object.keys(languages.spoken);
  const others = LANGUAGES.filter((l) => !now.includes(l)).slice(0, now.length * (times - 1));
  if (others.length < now.length * (times - 1)) throw new Error('name more languages here');
  const german = readdirSync(join(at, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(isOfLanguage)
    .map((path) => join(at, 'src', path));
  for (const language of others)
    for (const path of german) cpSync(path, path.replace(/de\.json$/, `${language}.json`));
  // As many of them speak of all services as now.
  const kinds = Object.values(languages.spoken);
  const more = others.map((language, i) => [language, kinds[i % kinds.length]]);
  const spoken = { ...languages.spoken, ...Object.fromEntries(more) };
  write(file, { ...languages, spoken });
  execFileSync(process.execPath, [join(at, '.config/write-languages.ts')], { cwd: at });
}
