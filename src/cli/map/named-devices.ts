import { DEVICES } from '../../catalogue/devices.ts';
import type { Device } from '../../catalogue/types.ts';

/** The devices to name where something is on these: none where it is on all. */
export const namedDevices = (devices: readonly Device[]): readonly Device[] =>
  devices.length === DEVICES.length ? [] : devices;
