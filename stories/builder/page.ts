import type { Choice } from './choice.ts';
import type { Loaded } from './loaded.ts';
import type { Say } from './words.ts';

/** What the views show and what they can ask for. */
export interface Page {
  loaded: Loaded;
  say: Say;
  /** What stands in the field that finds services. */
  typed: string;
  /** Services that were chosen when it last changed: a list that is being ticked keeps its order. */
  ticked: readonly string[];
  /** What became of copying, and of which part. */
  said: { part: number; text: string } | undefined;
  /** What was measured last, in pixels: a new embed is not measured yet. */
  size: { of: Element; width: number; height: number } | undefined;
  /** What stands in the article. */
  embed: HTMLElement;
  readonly choose: (patch: Partial<Choice>) => void;
  readonly tick: (service: string, isTicked: boolean) => void;
  readonly type: (text: string) => void;
  readonly copy: (part: number, field: HTMLTextAreaElement) => void;
}
