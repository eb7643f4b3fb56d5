/** Languages that are packages of their own, and what they cost the one that everybody installs: nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { packages, readWords, version } from '../../.config/catalogue-plugin.ts';
import { evidenceOf, indexOf, localize } from '../../src/catalogue/resolve.ts';
import { saidIn } from '../../src/catalogue/say-notes.ts';
import { saidOnlyIn, servicesIn } from '../../src/editions/in-languages.ts';
import { importsIn } from '../support/imports-in.ts';
import {
  another,
  anotherPackage,
  installAnother,
  ours,
  shelvesOf,
  withAnother,
} from '../support/another-language.ts';

const { own, others } = packages();
type Shelf = Record<string, () => Promise<{ default: Record<string, unknown> }>>;
const valueIn = async <T>(file: string): Promise<T> =>
  ((await import(pathToFileURL(resolve(file)).href)) as { default: T }).default;

test('every language that is spoken is in the package or a package, and no other', () => {
  expect([...own, ...others].sort()).toEqual(Object.keys(readWords()).sort());
  const shelves = readdirSync('dist/esm/facts').filter((file) => /^[a-z-]+\.js$/i.test(file));
  expect(shelves.sort()).toEqual([...own, 'all', 'shelves'].map((name) => `${name}.js`).sort());
  for (const language of others) {
    const file = readFileSync(join('dist/packages', language, 'package.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ peerDependencies: { 'opt-out-wizard': version } });
  }
});

test('who imports the tag alone bundles no whole entries', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const to of importsIn(readFileSync(join('dist/esm', file), 'utf8')))
      if (to.startsWith('.')) visit(posix.join(file, '..', to));
  };
  visit('define.js');
  const files = [...seen];
  expect(files.filter((file) => file.startsWith('facts/')).length).toBeGreaterThan(200);
  expect(files.filter((file) => file.startsWith('entries/'))).toEqual([]);
});

test('boxes hold what the files for pages hold', { timeout: 60_000 }, async () => {
  const cdn = join('dist/cdn', version);
  for (const name of [...own, 'all']) {
    const shelf = await valueIn<Shelf>(`dist/esm/facts/${name}.js`);
    expect(Object.keys(shelf).length, name).toBeGreaterThan(100);
    for (const [path, box] of Object.entries(shelf))
      expect((await box()).default[path], path).toEqual(await valueIn(join(cdn, `${path}.js`)));
  }
});

describe('a language more', () => {
  test('changes no file of the package', () => {
    const [before, after] = [shelvesOf(ours), shelvesOf(withAnother)];
    // A difference is as long as the catalogue.
    for (const name of [...own, 'all'])
      for (const [file, code] of after(name))
        expect(before(name).get(file) === code, file).toBe(true);
    expect(servicesIn(withAnother.services, own)).toEqual(servicesIn(ours.services, own));
    expect(saidOnlyIn(saidIn(withAnother.folders), own)).toEqual(
      saidOnlyIn(saidIn(ours.folders), own),
    );
  });
  test('is a package that imports nothing but the main one and its own files', () => {
    const files = anotherPackage();
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
      name: `opt-out-wizard-${another.toLowerCase()}`,
      version,
      license: 'MIT',
      peerDependencies: { 'opt-out-wizard': version },
    });
    const code = [...files].filter(([path]) => path.endsWith('.js'));
    expect(code.length).toBeGreaterThan(200);
    const led = code.flatMap(([path, text]) =>
      importsIn(text).map((to) => (to.startsWith('.') ? posix.join(path, '..', to) : to)),
    );
    expect(led.filter((to) => !files.has(to))).toEqual(['opt-out-wizard/languages']);
    // Each file is led to.
    expect(code.map(([path]) => path).filter((path) => !led.includes(path))).toEqual(['index.js']);
  });
  test('gives its facts to who imports it, on a server, too', () => {
    const project = mkdtempSync(resolve('dist/language-'));
    onTestFinished(() => rmSync(project, { recursive: true }));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(resolve('.'), join(project, 'node_modules/opt-out-wizard'));
    installAnother(project);
    const ask = `import { aboutOf, entryOf, evidenceOf, indexIn } from 'opt-out-wizard/entries';
      const refused = await indexIn('${another}').catch((cause) => cause.message);
      await import('opt-out-wizard-${another.toLowerCase()}');
      const entry = await entryOf('instagram', '${another}');
      const about = await aboutOf('instagram', '${another}');
      const evidence = await evidenceOf('instagram', '${another}');
      const index = await indexIn('${another}');
      console.log(JSON.stringify({ refused, entry: { ...entry, about }, evidence, index }));`;
    const args = ['--input-type=module', '-e', ask];
    const said = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    const { services } = withAnother;
    const instagram = services.find(({ id }) => id === 'instagram');
    if (!instagram) throw new Error('no Instagram');
    expect(JSON.parse(said)).toEqual({
      refused: `The catalogue has no language "${another}".`,
      entry: localize(instagram, another),
      evidence: evidenceOf(instagram, [another]),
      index: indexOf(services, another),
    });
  });
});
