import type { FallbackLink } from '../fallback-link.ts';
import type { TagAttributes } from './attributes.ts';

/** What a snippet is made from. */
export interface SnippetChoices {
  attributes: TagAttributes;
  /** Those of the services it names: what readers have until the wizard is there. */
  links: readonly FallbackLink[];
  /** Where the files of `dist/cdn` lie, with a slash at its end. */
  base?: string;
  /** Custom properties, by name. */
  properties?: Readonly<Record<string, string>>;
  /** Only this version, whose scripts have these hashes: `integrity.json` of its folder. */
  pinned?: { version: string; files: Readonly<Record<string, string>> };
  /** What a frame is called. */
  title?: string;
  /** The static edition of each service. */
  fragments?: readonly string[];
  /** The first screen as HTML for a declared shadow root. */
  firstScreen?: string;
}

/** Where something is pasted: into the article; once into the template of the site; into its style sheet. */
export type Place = 'article' | 'site' | 'styles';

/** Something to paste. */
export interface SnippetPart {
  place: Place;
  code: string;
}
