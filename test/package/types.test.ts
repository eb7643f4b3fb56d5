import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';

/** A project beside ours that uses the built package. */
const folder = mkdtempSync(resolve('dist/types-'));
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What TypeScript says of a file of that project. */
function errorsIn(text: string): string[] {
  const file = join(folder, 'page.tsx');
  writeFileSync(file, text);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
    paths: {
      'opt-out-wizard': [resolve('dist/types/index.d.ts')],
      'opt-out-wizard/jsx': [resolve('dist/jsx.d.ts')],
    },
    skipLibCheck: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const jsx = (attributes: string): string => `
  import { useRef } from 'react';
  import type { OptOutWizard } from 'opt-out-wizard';
  import type { CustomElements } from 'opt-out-wizard/jsx';
  declare module 'react' { namespace JSX { interface IntrinsicElements extends CustomElements {} } }
  export function Page() {
    const wizard = useRef<OptOutWizard>(null);
    return <opt-out-wizard ${attributes} />;
  }`;

describe('types', { timeout: 60_000 }, () => {
  test.each([
    ['a ref of React 19', jsx('ref={wizard} service="instagram" device="ios"')],
    ['a ref as a function', jsx('ref={(it: OptOutWizard | null) => void (wizard.current = it)}')],
    [
      'events on the element, the document and the window',
      `import type { OptOutWizard } from 'opt-out-wizard';
       declare const it: OptOutWizard;
       it.addEventListener('opt-out-outcome', (e) => e.detail.outcome === 'filed');
       document.addEventListener('opt-out-outcome', (e) => e.detail.outcome === 'filed');
       window.addEventListener('opt-out-error', (e) => e.detail.code === 'load');
       document.addEventListener('opt-out-step', (e) => e.detail.service);`,
    ],
    [
      'the list of services',
      jsx('').replace(
        '<opt-out-wizard  />',
        '<opt-out-checklist services="x" heading-level={3} />',
      ),
    ],
    [
      'what an application hands a list',
      `import type { OptOutChecklist, Source } from 'opt-out-wizard';
       declare const it: OptOutChecklist, source: Source;
       it.services = 'instagram x'; it.region = 'DE'; it.source = source;
       document.querySelector('opt-out-checklist')?.services;`,
    ],
    [
      'what an application hands over',
      `import type { Entry, Evidence, Later, Log, OptOutWizard, Source, Words } from 'opt-out-wizard';
       declare const it: OptOutWizard, source: Source;
       it.source = source; it.log = [{ key: 'account', event: 'choose.one' }] satisfies Log;
       it.inspect = (event) => event.type;
       export type All = [Entry, Evidence, Later, Words];`,
    ],
  ])('fit %s', (_, text) => expect(errorsIn(text)).toEqual([]));
  test.each([
    ['a device there is not', jsx('device="windows"')],
    [
      'colours there are not',
      jsx('').replace('<opt-out-wizard  />', '<opt-out-checklist color-scheme="sepia" />'),
    ],
    [
      'an event there is not',
      "document.addEventListener('opt-out-outcome', (e) => e.detail.nothing);\nimport 'opt-out-wizard';",
    ],
    [
      'what is the wizard’s own',
      "import type { OptOutWizard } from 'opt-out-wizard';\ndeclare const it: OptOutWizard;\nit.settings; it.trouble; it.from; it.today; it.start;",
    ],
  ])('do not fit %s', (_, text) => expect(errorsIn(text)).not.toEqual([]));
});
