/** All that depends on what a rung is: a mail, lines for a file, a link, a path through menus. */
import type { EntryLink, EntryPath, EntryRung, Rated } from '../catalogue/entry.ts';
import type { FactKind } from '../catalogue/freshness.ts';
import type { RungKind } from '../catalogue/types.ts';
import type { SayingKey, WordKey } from '../i18n/words.ts';

/** What a rung is on its screen: the link in place of its id, and of the paths the one on the device. */
export interface RungFacts extends Omit<
  EntryRung,
  'id' | 'moves' | 'note' | 'first' | 'link' | 'paths'
> {
  link?: EntryLink;
  paths?: EntryPath;
}

interface Climbed<Screen> {
  /** Kind of the rung's screen. */
  screen: Screen;
  /** The screen says what the way needs first. */
  needs?: true;
  /** What the date on the screen stands behind; left out where its confidence decides, as of an address. */
  dated?: FactKind;
}

/** Of a rung that is several, the first one here names the screen; `paths`, which alone differ by device, come last. */
const CLIMBED = {
  mail: { screen: 'send-mail', needs: true },
  lines: { screen: 'place-lines', dated: 'claim' },
  link: { screen: 'open-link', needs: true },
  paths: { screen: 'menu-path', dated: 'path' },
} as const satisfies Record<RungKind, Climbed<string>>;

/** The kinds of screens that rungs have. */
export type RungScreen = (typeof CLIMBED)[keyof typeof CLIMBED]['screen'];

/** How a flow climbs a rung, by what it is. */
export const RUNGS: Readonly<Record<RungKind, Climbed<RungScreen>>> = CLIMBED;

/** Every kind of rung. */
export const RUNG_KINDS = Object.keys(RUNGS) as readonly RungKind[];

/** What a rung is, as it is written or on its screen. */
export const kindOf = (rung: { readonly [K in RungKind]?: unknown }): RungKind =>
  RUNG_KINDS.find((kind) => rung[kind]) ?? 'paths';

type Slots = Readonly<Record<string, string>>;
type Say = (key: WordKey | SayingKey, slots?: Slots) => string;

/** What the table of all services calls a way by which something is filed. */
export type FiledBy = 'form' | 'mail';

interface Told<Is> {
  /** What maps call the screen. */
  word: string;
  filedBy: FiledBy;
  /** Whose words the change log has for it; `steps` where it has none of its own. */
  changedAs: 'link' | 'path' | 'mail' | 'lines' | 'steps';
  /** What is written there as it is. */
  texts(is: Is): string[];
  /** What maps say of it, a line each; left out where the texts are all. `slots` are those of a letter. */
  lines?(is: Is, say: Say, slots: Slots): string[];
}

/** The same as it is written or delivered. */
type Written = { readonly [K in RungKind]?: Omit<NonNullable<RungFacts[K]>, keyof Rated> };

/** What is told of a rung outside of the wizard: in maps, in Storybook, in the change log. */
export const TOLD: { readonly [K in RungKind]: Told<NonNullable<Written[K]>> } = {
  mail: {
    word: 'mail',
    filedBy: 'mail',
    changedAs: 'mail',
    texts: ({ to, subject }) => [to ?? [], subject ?? []].flat(),
    lines: ({ to, subject, text, names }, say, slots) => [
      ...(to ? [`${say('go.mail.to')}: ${to}`] : []),
      `${say('go.mail.subject')}: ${subject ?? say(`subject.${text}` as SayingKey, slots)}`,
      `${say('go.mail.text')}: ${say(`text.${text}`, slots)}`,
      say('go.mail.names'),
      ...names.map((name) => `- ${say(`fill.${name}`)}`),
    ],
  },
  lines: {
    word: 'lines for a file',
    filedBy: 'form',
    changedAs: 'lines',
    texts: ({ lines }) => lines,
  },
  link: { word: 'link', filedBy: 'form', changedAs: 'link', texts: ({ url }) => [url] },
  paths: { word: 'menus', filedBy: 'form', changedAs: 'path', texts: () => [] },
};

/** What is written on a rung as it is, by one of the things it is. */
export function textsOf<K extends RungKind>(kind: K, rung: Written): string[] {
  const is: Written[K] = rung[kind];
  return is === undefined ? [] : TOLD[kind].texts(is);
}

function linesAs<K extends RungKind>(kind: K, rung: Written, say: Say, slots: Slots): string[] {
  const is: Written[K] = rung[kind];
  return (is && TOLD[kind].lines?.(is, say, slots)) ?? textsOf(kind, rung);
}

/** What maps say of a rung besides its moves, a line each. */
export const toldOf = (rung: RungFacts, say: Say, slots: Slots): string[] =>
  RUNG_KINDS.flatMap((kind) => linesAs(kind, rung, say, slots));
