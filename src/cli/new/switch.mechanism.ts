import type { Move, Rung, Way } from '../../catalogue/types.ts';
import { evidence, limits, unwrittenLink, type Mechanism } from './mechanism.ts';

const theSwitch: Move = { do: 'switch', label: 'training-switch', to: 'off' };

const switchOff = (way: Pick<Way, 'ladder' | 'there'>): Record<string, Way> => ({
  'switch-off': { result: 'switched', title: 'title-switch-off', ...way, limits },
});

/** A switch that an address opens. */
export const switchByLink: Mechanism = {
  hint: 'a switch, and an address that opens it',
  verdict: 'yes',
  way: 'switch-off',
  links: (wanted) => ({ settings: unwrittenLink(wanted, 'setting') }),
  ways: () =>
    switchOff({
      ladder: [{ id: 'settings-link', link: 'settings' }],
      there: { moves: [theSwitch], evidence },
    }),
  labels: { 'training-switch': 'switch' },
};

const path: Rung = {
  id: 'settings-path',
  paths: [
    { on: ['web'], moves: [{ do: 'tap', label: 'settings' }, theSwitch], evidence },
    { on: ['android', 'ios'], missing: 'not-established' },
  ],
};

/** A switch that is found through menus. */
export const switchByMenu: Mechanism = {
  hint: 'a switch, found through menus',
  verdict: 'yes',
  way: 'switch-off',
  ways: () => switchOff({ ladder: [path] }),
  labels: { settings: 'row', 'training-switch': 'switch' },
};
