import type { Told } from '../told/told.ts';
import type { PageFinding } from './drift.ts';

const MEND =
  'open the page; correct the words with `npx opt-out-wizard correct`, or take the page as it is with --accept';

function toldOf(page: PageFinding): Told[] {
  const { url, recorded, words } = page;
  return words
    .filter(({ status }) => status === 'missing')
    .map(({ says, language, services, file, pointer, change }) => ({
      title: `${services.join(', ')}: "${says}"${language ? ` (${language})` : ''} is no longer on ${url}`,
      places: [`${file} ${pointer}`],
      facts: [
        ['words', says],
        ['page', url],
        ...(page.licence ? [['text recorded by', page.licence] as const] : []),
        ...(recorded ? [['was there on', recorded.slice(0, 10)] as const] : []),
      ],
      ...(change !== undefined && { quoted: change }),
      mend: MEND,
    }));
}

/** Each word that is gone from its page. */
export const toldOfDrift = (pages: readonly PageFinding[]): Told[] => pages.flatMap(toldOf);
