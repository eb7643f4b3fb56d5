/** What is pasted into which system. */
import type { Place, SnippetChoices, SnippetPart } from './choices.ts';
import { declared, folder, frame, rule, script, shortcode, standIn, style, tag } from './pieces.ts';
import rows from './systems.json' with { type: 'json' };

/** By language; what only the guide says, it says in English. */
type Said = Readonly<Record<string, string | undefined>>;

/** What a system does to a snippet. */
export interface SystemRow {
  /** Of those that there is a snippet for. */
  id?: string;
  name: Said;
  /** In one sentence; Markdown. */
  does: Said;
  /** Where its snippet is pasted. */
  into?: Said;
  /** Which of the things to paste, and whether anybody tried it; for the guide. */
  paste: string;
  we: string;
}

/** The table of the guide's page "If your system …". */
export const SYSTEM_ROWS: readonly SystemRow[] = rows;

const part = (place: Place, lines: readonly string[]): SnippetPart[] =>
  lines.length > 0 ? [{ place, code: lines.join('\n') }] : [];

/** All in one place. */
const whole =
  (...scripts: ((choices: SnippetChoices) => string)[]) =>
  (choices: SnippetChoices): SnippetPart[] =>
    part('article', [...style(choices), tag(choices), ...scripts.map((made) => made(choices))]);

const loader = (choices: SnippetChoices): string => script('embed.js', choices);
const classicLoader = (choices: SnippetChoices): string => script('embed.classic.js', choices);

/** A system that takes tags and scripts from texts, or shows them as text. */
const filtered = (choices: SnippetChoices): SnippetPart[] => [
  ...part('article', [standIn(choices)]),
  ...part('site', [script('embed.js', choices)]),
  ...part('styles', rule(choices)),
];

const SYSTEMS = {
  html: whole(loader),
  'html-classic': whole(folder, classicLoader),
  'html-first-screen': (choices: SnippetChoices) =>
    choices.firstScreen === undefined
      ? []
      : part('article', [
          ...style(choices),
          declared(choices, choices.firstScreen),
          script('embed.js', choices),
        ]),
  'wordpress-plugin': (choices: SnippetChoices) => [
    ...part('article', [shortcode(choices)]),
    ...part('styles', rule(choices)),
  ],
  wordpress: filtered,
  'wordpress-classic': filtered,
  ghost: whole(loader),
  // A format that limits tags leaves the link, and would leave the text of a style.
  drupal: (choices: SnippetChoices) => [
    ...part('article', [tag(choices), script('embed.js', choices)]),
    ...part('styles', rule(choices)),
  ],
  typo3: filtered,
  frame: (choices: SnippetChoices) =>
    part('article', [frame(choices), script('resize.js', choices)]),
  static: ({ fragments = [] }: SnippetChoices) => part('article', fragments),
} satisfies Record<string, (choices: SnippetChoices) => SnippetPart[]>;

/** A system that there is a snippet for. */
export type SystemId = keyof typeof SYSTEMS;

/** All of them. */
export const SYSTEM_IDS = Object.keys(SYSTEMS) as SystemId[];

/** What an editor pastes into a system, in the order of reading. */
export const snippetFor = (system: SystemId, choices: SnippetChoices): SnippetPart[] =>
  SYSTEMS[system](choices);

/** Which choices a system has. */
interface Takes {
  /** A frame has its own style. */
  properties: boolean;
  /** A static edition has no tag. */
  attributes: boolean;
  /** It names no file of ours, and the shortcode leaves that to the plugin. */
  files: boolean;
}

/** Which choices a system has: what changes nothing in its snippet is not asked for. */
export const takes = (system: SystemId): Takes => ({
  properties: system !== 'frame' && system !== 'static',
  attributes: system !== 'static',
  files: system !== 'static' && system !== 'wordpress-plugin',
});
