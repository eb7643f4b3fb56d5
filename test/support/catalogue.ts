import { readFolders } from '../../src/catalogue/read.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { localize, resolveAll, type ResolvedService } from '../../src/catalogue/resolve.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { answerFor } from '../../src/flow/compile.ts';

/** Every service as the build resolves it. */
export const services: readonly ResolvedService[] = resolveAll(readFolders());

/** One service in one language; throws where there is none. */
export function entryOf(id: string, language = 'en'): Entry {
  const service = services.find((s) => s.id === id);
  if (!service) throw new Error(`no service ${id}`);
  return localize(service, language);
}

/** One country for each answer of an entry: together they show every flow the entry has. */
export function countriesOf(entry: Entry): string[] {
  const byAnswer = new Map(WORLD.map((country) => [answerFor(entry, country).id, country]));
  return [...byAnswer.values()];
}
