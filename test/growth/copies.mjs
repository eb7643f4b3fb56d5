/** More of what is there: folders and files that are read as those of other services and languages. */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Languages of the European Union, of which a newsroom might write one. */
const LANGUAGES = 'bg cs da el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Each service so many times: its folder again, under another id. */
export function moreServices(at, times) {
  const folder = join(at, 'src/catalogue/services');
  for (const id of readdirSync(folder))
    for (let copy = 2; copy <= times; copy++) {
      const own = join(folder, `${id}-${copy}`);
      cpSync(join(folder, id), own, { recursive: true });
      const file = join(own, 'service.json');
      const service = JSON.parse(readFileSync(file, 'utf8'));
      delete service.formerly;
      writeFileSync(file, JSON.stringify({ ...service, id: `${service.id}-${copy}` }));
    }
}

/** German again under the names of other languages, until there are so many times as many. */
export function moreLanguages(at, times) {
  const all = readdirSync(join(at, 'src/i18n')).filter((name) => name.endsWith('.json'));
  const others = LANGUAGES.slice(0, all.length * (times - 1));
  const catalogue = join(at, 'src/catalogue');
  const notes = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/notes.de.json'))
    .map((path) => join(catalogue, path));
  const files = [join(at, 'src/i18n/de.json'), join(catalogue, 'vocabulary/de.json'), ...notes];
  for (const language of others)
    for (const file of files) {
      const own = file.replace(/de\.json$/, `${language}.json`);
      if (!existsSync(own)) cpSync(file, own);
    }
}
