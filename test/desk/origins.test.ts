import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { resolveAll } from '../../src/catalogue/resolve.ts';
import { answerFacts } from '../../src/desk/answer-facts.ts';
import { originOf } from '../../src/desk/origin-of.ts';
import { originsOf } from '../../src/desk/origins.ts';

const root = resolve('src/catalogue');
const folders = readFolders(root);
const files = new Map<string, unknown>();

function written(file: string, pointer: string): unknown {
  const whole = files.get(file) ?? (JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown);
  files.set(file, whole);
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], whole);
}

/** What is plain in both, so that references and parts that are told apart do not matter. */
const plain = (value: unknown): unknown =>
  Object.fromEntries(
    Object.entries(value as object).filter(
      ([, v]) => typeof v === 'string' || typeof v === 'number',
    ),
  );

test.each(folders.services.map((f) => [f.id, f] as const))(
  'every fact of %s stands where its origin says',
  (_, folder) => {
    const [service] = resolveAll({ ...folders, services: [folder] });
    const origins = originsOf(folder, folders, root);
    for (const { id } of service!.answers)
      for (const { place, pointer, says } of answerFacts(service!, id).values()) {
        if (place === '') continue;
        const { file, pointer: at } = originOf(origins, pointer);
        const found = written(file, at);
        if (place.startsWith('/notes/')) expect(found, `${file} ${at}`).toBe(says['text']);
        else expect(plain(found), `${place}: ${file} ${at}`).toEqual(plain(says));
      }
  },
);
