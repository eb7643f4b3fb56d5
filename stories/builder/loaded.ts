import type { IndexRow } from '../../src/catalogue/entry.ts';
import { filesAt } from '../../src/editions/snippet/files-at.ts';
import { snippetFor, takes } from '../../src/editions/snippet/systems.ts';
import type { SnippetChoices, SnippetPart } from '../../src/editions/snippet/choices.ts';
import { UNNAMED } from '../../src/editions/snippet/unnamed.ts';
import { offeredOf } from '../../src/elements/checklist/first-services.ts';
import type { RegionNames } from '../../src/i18n/regions.ts';
import { propertiesIn } from '../support/custom-properties.ts';
import { themes } from '../support/themes.ts';
import { attributesOf, type Choice } from './choice.ts';
import * as files from './files.ts';

/** A choice with what the files have about it. */
export interface Loaded {
  /** Its services are known ones, by their present ids. */
  choice: Choice;
  /** Those that most readers know come first. */
  rows: readonly IndexRow[];
  regions: RegionNames;
  choices: SnippetChoices;
  parts: readonly SnippetPart[];
  /** The pages of the static edition. */
  pages: readonly string[];
}

/** The languages of links where the snippet names none. */
const spoken = ({ lang, ui }: Choice): string => lang || ui;

/** The services whose links stand in the snippet. */
const linked = ({ services }: Choice): readonly string[] =>
  services.length > 0 ? services : UNNAMED;

const presentId = (named: string, rows: readonly IndexRow[]): string[] =>
  rows
    .filter(({ id, aliases = [], formerly = [] }) => [id, ...aliases, ...formerly].includes(named))
    .map(({ id }) => id);

async function editions(choice: Choice): Promise<string[]> {
  const { services, region, system } = choice;
  if (system !== 'static') return [];
  const found = services.map((id) => files.staticAt(id, region, spoken(choice)));
  return (await Promise.all(found)).flat();
}

async function choicesOf(choice: Choice, pages: readonly string[]): Promise<SnippetChoices> {
  const lang = spoken(choice);
  const links = linked(choice).map((id) => files.linkOf(id, lang, choice.region));
  const base = filesAt(choice.host);
  const pinned = choice.pinned ? await files.pinned() : undefined;
  return {
    attributes: attributesOf(choice),
    links: (await Promise.all(links)).flat(),
    title: await files.titleIn(lang),
    fragments: await Promise.all(pages.map(files.fragmentAt)),
    ...(takes(choice.system).properties && {
      properties: propertiesIn(themes[choice.look].properties),
    }),
    ...(base !== undefined && { base }),
    ...(pinned && { pinned }),
  };
}

/** The same with the first screen in the snippet. */
export function withFirstScreen(loaded: Loaded, firstScreen: string): Loaded {
  const choices = { ...loaded.choices, firstScreen };
  return { ...loaded, choices, parts: snippetFor(loaded.choice.system, choices) };
}

/**
 * Everything that the page shows for a choice.
 *
 * @throws where a file does not come
 */
export async function load(wanted: Choice): Promise<Loaded> {
  const [rows, regions] = await Promise.all([
    files.servicesIn(wanted.ui),
    files.regionsIn(wanted.ui),
  ]);
  const { first, others } = offeredOf({ named: [], index: rows, language: wanted.ui });
  const services = wanted.services.flatMap((id) => presentId(id, rows));
  const choice = { ...wanted, services: [...new Set(services)] };
  const pages = await editions(choice);
  const choices = await choicesOf(choice, pages);
  const parts = snippetFor(choice.system, choices);
  return { choice, rows: [...first, ...others], regions, pages, choices, parts };
}
