import type { Device } from './types.ts';

/** Every device a reader may be on, in the order in which they are named. */
export const DEVICES: readonly Device[] = ['web', 'android', 'ios'];
