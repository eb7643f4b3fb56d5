import type { CSSResult, TemplateResult } from 'lit';
import type { Entry, Evidence, IndexRow } from '../catalogue/entry.ts';
import type { Device, Region } from '../catalogue/types.ts';
import type { FlowStep, GoStep } from '../flow/steps.ts';
import type { Walk } from '../flow/walk.ts';
import type { SayingKey, WordKey } from '../i18n/words.ts';

/** What may stand in a sentence's slot. */
export type Part = string | TemplateResult;

/** `undefined` while not asked for, `null` when it could not be loaded. */
export type EvidenceState = Evidence | null | undefined;

/** The views that are loaded after the first screen. */
export interface RestViews {
  end(ctx: Context, step: FlowStep): unknown;
  more(ctx: Context, step: GoStep): unknown;
  sources(ctx: Context, evidence: EvidenceState): unknown;
  styles: CSSResult;
}

/** Everything a view needs. Views are pure functions of it. */
export interface Context {
  say(key: WordKey | SayingKey, values?: Readonly<Record<string, Part>>): unknown;
  /** A sentence without markup, for attributes. */
  plain(key: WordKey | SayingKey, values?: Readonly<Record<string, string>>): string;
  /** BCP 47 tag of the words. */
  language: string;
  entry?: Entry;
  walk?: Walk;
  index: readonly IndexRow[];
  service?: string;
  region?: Region;
  /** What the browser suggests. */
  guess: { region?: Region; device: Device; inApp: boolean };
  device?: Device;
  headingLevel: number;
  reportTo?: string;
  editing?: string;
  canGoBack: boolean;
  /** True after a way that was one of several offered. */
  canList: boolean;
  regionName(region: Region): string;
  /** The reader's day, `2026-11-24`: how old facts are is worked out from it. */
  today: string;
  date(partial: string): string;
  /** Absent until loaded. */
  rest?: RestViews;
  act: Actions;
}

/** What a reader can do. */
export interface Actions {
  chooseService: (id: string) => void;
  chooseRegion: (region: string) => void;
  answer: (event: string, row?: number) => void;
  edit: (question: string) => void;
  back: () => void;
  restart: () => void;
  /** Back to the screen that offered a choice of ways. */
  list: () => void;
  /** Copies a text; `field` is selected where copying is blocked. */
  copy: (text: string, field: HTMLElement) => void;
  openEvidence: () => void;
}
