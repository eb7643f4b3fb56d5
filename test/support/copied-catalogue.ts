import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of some services with all they rest on, for one test to change. */
export interface Copy {
  /** The catalogue's folder. */
  root: string;
  /** The text of one of its files. */
  text(file: string): string;
  /** Changes one of its files. */
  edit(file: string, change: (text: string) => string): void;
}

/** Copies what all services rest on, some of them, some companies, and the wizard's words beside the catalogue. */
export function copyCatalogue(
  services: readonly string[],
  companies: readonly string[] = [],
): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
  const root = join(folder, 'catalogue');
  mkdirSync(join(root, 'services'), { recursive: true });
  const parts = [
    ...['law', 'vocabulary', 'languages.json'],
    ...companies.map((id) => `controllers/${id}`),
    ...services.map((id) => `services/${id}`),
  ];
  for (const part of parts)
    cpSync(resolve('src/catalogue', part), join(root, part), { recursive: true });
  cpSync(resolve('src/i18n'), join(folder, 'i18n'), { recursive: true });
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    root,
    text,
    edit: (file, change) => writeFileSync(join(root, file), change(text(file))),
  };
}
