import type { TemplateResult } from 'lit/html.js';
import type { Evidence } from '../catalogue/entry.ts';
import type { Device, Id, Region } from '../catalogue/types.ts';
import type { GoStep, StepKind, StepOf } from '../flow/steps.ts';
import type { SayingKey, WordKey } from '../i18n/words.ts';
import type { Screen } from './screen.ts';
import type { WizardEvent } from './wizard.machine.ts';

/** What may stand in a sentence's slot. */
export type Part = string | TemplateResult;

/** The body of each kind of screen. */
export type Bodies<K extends StepKind = StepKind> = {
  readonly [Kind in K]: (ctx: Context, step: StepOf<Kind>) => unknown;
};

/** Kinds of screens that no first screen is. */
export type LaterKind = 'form' | 'other-device' | 'outcome' | 'report';

/** The views that are loaded after the first screen. */
export interface LaterViews extends Bodies<LaterKind> {
  service(ctx: Context): unknown;
  region(ctx: Context): unknown;
  more(ctx: Context, step: GoStep): unknown;
  sources(ctx: Context, evidence: Evidence | null | undefined): unknown;
  /** Their style sheet. */
  styles: string;
}

/** What a view gets: one screen, the means to say things, and a way to send events. Views are pure functions of it. */
export interface Context extends Screen {
  say(key: WordKey | SayingKey, values?: Readonly<Record<string, Part>>): unknown;
  /** A sentence without markup, for attributes. */
  plain(key: WordKey | SayingKey, values?: Readonly<Record<string, string>>): string;
  date(partial: string): string;
  regionName(region: Region): string;
  /** How old facts are is worked out from it: `2026-11-24`. */
  today: string;
  /** The device in the reader's hand: as answered, else as the browser suggests. */
  device: { answered?: Device; guessed: Device };
  /** The account situation the reader chose. */
  account?: Id;
  /** Whether the page is read inside another app. */
  inApp: boolean;
  headingLevel: number;
  reportTo?: string;
  send(event: WizardEvent): void;
  /** Copies a text; `field` is selected where copying is blocked. */
  copy(text: string, field: HTMLElement): void;
}
