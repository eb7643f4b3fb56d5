/** Whose code and data an edition holds, with the licences: a file beside the code, made from what was bundled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'rollup';

/** The name that people and machines look for. */
export const NOTICES = 'THIRD-PARTY-LICENSES.txt';

const root = join(import.meta.dirname, '..');

interface Notice {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** The texts of the licences that some packages only name in their `package.json`. */
const TEXTS: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
};

/** What `package.json` says, where a package brings no licence file. */
const said = (id: string, holder: string): string | null =>
  TEXTS[id] === undefined
    ? null
    : `The package has no licence file. Its package.json says ${id} and names ${holder} as the author.

${id} License

Copyright (c) ${holder}

${TEXTS[id]}`;

function noticeOf({ name, version, license: id, licenseText, author }: Dependency): Notice {
  const text = licenseText ?? (id && author ? said(id, author.name) : null);
  if (!name || !id || !text) throw new Error(`No licence is known of "${name}", which is bundled.`);
  return { name, version: version ?? '', license: id, text: text.trim() };
}

/** A package of which only data is used, by a module that the build makes. */
function noticeOfData(name: string): Notice {
  const folder = join(root, 'node_modules', name);
  const of = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Notice;
  return { ...of, text: readFileSync(join(folder, 'LICENSE'), 'utf8').trim() };
}

const UNICODE = `Names of countries and forms of dates are those of Unicode's CLDR, as Node.js had them when this was built.
Copyright (c) Unicode, Inc. Unicode License v3: https://www.unicode.org/license.txt`;

const written = (notices: readonly Notice[]): string =>
  [
    'The Opt-out Wizard is under the MIT license. It holds code and data of others:',
    ...notices.map(
      ({ name, version, license: id, text }) => `${name} ${version} (${id})\n\n${text}`,
    ),
    UNICODE,
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';

/**
 * Writes the notices of an edition.
 *
 * @param file where, from the project's root
 * @param data packages whose data it holds
 */
export const notices = (file: string, data: readonly string[] = []): Plugin =>
  license({
    cwd: root,
    thirdParty: {
      output: {
        file: join(root, file),
        template: (bundled) =>
          written(
            [...bundled.map(noticeOf), ...data.map(noticeOfData)].sort((a, b) =>
              a.name.localeCompare(b.name, 'en'),
            ),
          ),
      },
    },
  });
