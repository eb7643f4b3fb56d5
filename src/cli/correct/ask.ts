import { languageTyped } from '../../catalogue/language.ts';
import type { ResolvedService } from '../../catalogue/resolve.ts';
import { prompts, type Terminal } from '../new/prompts.ts';
import type { Correction } from './correction.ts';
import type { CorrectionFlags } from './given.ts';
import { writtenIn } from './labels.ts';
import { refusals } from './refuse.ts';

const DEVICES: [string, string][] = [
  ['web', 'A browser, on any machine'],
  ['android', 'The app on Android'],
  ['ios', 'The app on iPhone or iPad'],
];
const WHERE: [string, string][] = [
  ['screen', 'On a screen of my own'],
  ['page', 'On a page of the web, such as a help page'],
];
const CLICKED: [string, string][] = [
  ['', 'No, only that I saw it'],
  ['clicked', 'Yes, I did it in my own account, in that country'],
];

/** The questions to whoever saw it on a screen of their own. */
async function askOwn(
  given: Partial<Correction>,
  { line, choice }: ReturnType<typeof prompts>,
  refuse: ReturnType<typeof refusals>,
): Promise<CorrectionFlags> {
  const country =
    given.country ??
    (await line('In which country is that account?', (c) => refuse.country(c.toUpperCase()), {
      placeholder: 'DE, for Germany',
    }));
  const by =
    given.by ??
    (await line('Who stands for it? Readers can see this name or these initials.', refuse.by, {
      placeholder: 'A. Example, or A. E.',
    }));
  const clicked =
    given.clicked ?? (await choice('May we say that you clicked it?', CLICKED)) !== '';
  return { country, by, ...(clicked && { clicked }) };
}

/**
 * Asks for what was not given, one question at a time.
 *
 * @throws when the person stops
 */
export async function ask(
  given: Partial<Correction>,
  service: ResolvedService,
  { today, terminal = {} }: { today: string; terminal?: Terminal },
): Promise<CorrectionFlags> {
  const asked = prompts(terminal);
  const { line, choice } = asked;
  const refuse = refusals(service, today);
  const lang =
    given.lang ??
    languageTyped(
      await line('In which language is the app?', refuse.lang, { placeholder: 'de, for German' }),
    );
  const labels = Object.entries(service.labels).map(([id, label]): [string, string] => [
    id,
    `${writtenIn(label, lang)}  [${label.control}, ${id}]`,
  ]);
  const label = given.label ?? (await choice('Which words are wrong, or missing?', labels));
  const says = given.says ?? (await line('What do you see there, word for word?', refuse.says));
  const device = given.device ?? (await choice('On what device?', DEVICES));
  const isPage =
    given.page !== undefined ||
    (!given.by && !given.clicked && (await choice('Where do you see it?', WHERE)) === 'page');
  const where = isPage
    ? { page: given.page ?? (await line('The address of that page?', refuse.page)) }
    : await askOwn(given, asked, refuse);
  const seen = given.seen ?? (await line('On which day?', refuse.seen, { initialValue: today }));
  return { label, lang, says, device, ...where, seen };
}
