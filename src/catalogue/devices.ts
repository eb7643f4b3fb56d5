import type { Device } from './types.ts';

/** Every device, in the order in which readers are offered them. */
export const DEVICES: readonly Device[] = ['web', 'android', 'ios'];

/** Whether a text names one. */
export const isDevice = (text: string): text is Device =>
  (DEVICES as readonly string[]).includes(text);
