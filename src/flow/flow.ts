import { createMachine, type AnyStateMachine } from 'xstate';
import type { Entry } from '../catalogue/entry.ts';
import type { Region } from '../catalogue/types.ts';
import { compile } from './compile.ts';

/**
 * The way out of one service for one country, as an XState machine: one state a screen, its step in `meta.step`,
 * one event type an edge, no context, guards or actions. Use it with `createActor`, or draw and walk it with
 * `xstate/graph`. The wizard itself walks the same chart with `walk`.
 *
 * @param entry a service in one language, from the catalogue
 * @param region ISO 3166-1 alpha-2 country code, e.g. `DE`
 * @param today `2026-11-24`; addresses that are stale by then come after the paths. Left out: nothing is old.
 * @throws when the entry has no answer for the region, or names a way it does not have
 */
export const flowFor = (entry: Entry, region: Region, today?: string): AnyStateMachine =>
  createMachine(compile(entry, region, today));
