/** The oEmbed edition as the build writes it where it knows its site. */
import { readWords } from '../../.config/catalogue-plugin.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { resolveAll } from '../../src/catalogue/resolve.ts';
import { oembedFiles } from '../../src/editions/oembed-files.ts';

/** The files of some services, by path. */
export function oembed(site: string, ids: readonly string[]): Map<string, string> {
  const services = resolveAll(readFolders()).filter(({ id }) => ids.includes(id));
  return oembedFiles(services, readWords(), { site, size: { width: 640, height: 354 } });
}
