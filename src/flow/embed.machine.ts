import type { Chart } from './logic.ts';

/**
 * The life of one embed on a page.
 * - `waiting`: far from the reader's eyes; the inside of the tag is shown
 * - `loading`: words and facts are on their way; what was shown stays
 * - `service`, `region`: the embed left them open, or the reader changes them
 * - `following`: the flow of one service and country is walked
 * - `failed`: something could not be loaded; the inside of the tag is shown, with a way to try again
 */
export const embedChart = {
  initial: 'waiting',
  states: {
    waiting: { on: { near: 'loading' } },
    loading: {
      on: {
        'ask.service': 'service',
        'ask.region': 'region',
        ready: 'following',
        fail: 'failed',
        near: 'loading',
      },
    },
    service: { on: { load: 'loading', 'ask.region': 'region', follow: 'following' } },
    region: { on: { load: 'loading', 'ask.service': 'service', follow: 'following' } },
    following: { on: { load: 'loading', 'ask.service': 'service', 'ask.region': 'region' } },
    failed: { on: { load: 'loading' } },
  },
} satisfies Chart;

/** Where an embed can be in its life. */
export type EmbedState = 'waiting' | 'loading' | 'service' | 'region' | 'following' | 'failed';
