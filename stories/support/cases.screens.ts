/** One case for every kind of screen. */
import type { Device } from '../../src/catalogue/types.ts';
import type { LogEntry } from '../../src/flow/walk.ts';
import type { Case } from './cases.ts';
import { choose, next, stuck } from './log.ts';

const account = choose('account', 'one');
/** A screen of the main way. The device belongs to its name from the first menu path on. */
const at = (rung: string, device?: Device): string =>
  ['main-objection', rung, ...(device ? [device] : [])].join('--');

/** The first tries that fail: both addresses of the form. */
const noForm: LogEntry[] = [account, stuck(at('rung-form-link')), stuck(at('rung-form-link-2025'))];
/** The form opens, but is not as described. */
const otherForm = [account, next(at('rung-form-link')), stuck(at('form'))];
const noOther = [
  ...otherForm,
  stuck(at('rung-general-path', 'web')),
  stuck(at('rung-general-form', 'web')),
];
const filed = [account, next(at('rung-form-link')), next(at('form'))];

const germany = { service: 'instagram', region: 'DE' };
const web = { ...germany, device: 'web' } as const;

/** Every kind of screen. */
export const screens: readonly Case[] = [
  { id: 'ask-service', title: 'Which service?', log: [], kind: 'service' },
  { id: 'ask-region', title: 'Which country?', service: 'instagram', log: [], kind: 'region' },
  { ...germany, id: 'ask-account', title: 'Which account?', log: [], kind: 'question' },
  { ...germany, id: 'ask-device', title: 'Which device?', log: noForm, kind: 'question' },
  { ...web, id: 'open-link', title: 'The form’s link', log: [account], kind: 'open-link' },
  {
    ...web,
    id: 'open-link-again',
    title: 'The form’s second link',
    log: [account, stuck(at('rung-form-link'))],
    kind: 'open-link',
  },
  { ...web, id: 'path-web', title: 'The menus, computer', log: noForm, kind: 'menu-path' },
  {
    ...germany,
    id: 'path-android',
    title: 'The menus, Android',
    device: 'android',
    log: noForm,
    kind: 'menu-path',
  },
  {
    ...germany,
    id: 'path-ios',
    title: 'The menus, iPhone',
    device: 'ios',
    log: noForm,
    kind: 'menu-path',
  },
  {
    ...web,
    id: 'landing-page',
    title: 'The page that leads to the form',
    log: [...noForm, stuck(at('rung-privacy-topics-path', 'web'), 3)],
    kind: 'open-link',
  },
  {
    ...web,
    id: 'form',
    title: 'The form',
    log: [account, next(at('rung-form-link'))],
    kind: 'form',
  },
  { ...web, id: 'general-path', title: 'The general way', log: otherForm, kind: 'open-link' },
  { ...web, id: 'filed', title: 'Filed', log: filed, kind: 'outcome' },
  { ...web, id: 'report', title: 'A report', log: noOther, kind: 'report' },
  {
    id: 'none',
    title: 'No way to object',
    service: 'instagram',
    region: 'US',
    log: [],
    kind: 'answer',
  },
  {
    id: 'disputed',
    title: 'Sources disagree',
    service: 'instagram',
    region: 'CA',
    log: [],
    kind: 'answer',
  },
  {
    id: 'unknown',
    title: 'Not established',
    service: 'instagram',
    region: 'JP',
    log: [],
    kind: 'answer',
  },
  {
    id: 'other-device',
    title: 'Not on this device',
    service: 'instagram',
    region: 'US',
    device: 'web',
    log: [choose('answer', 'stop-reuse')],
    kind: 'other-device',
  },
  {
    id: 'send-mail',
    title: 'A mail to send',
    service: 'slack',
    region: 'US',
    log: [choose('account', 'workspace-owner')],
    kind: 'send-mail',
  },
  {
    id: 'ask-owner',
    title: 'A mail to somebody the reader knows',
    service: 'slack',
    region: 'US',
    log: [choose('account', 'member')],
    kind: 'send-mail',
  },
  {
    id: 'place-lines',
    title: 'Lines for a file',
    service: 'website',
    region: 'US',
    log: [],
    kind: 'place-lines',
  },
  {
    id: 'switch',
    title: 'A switch',
    service: 'x',
    region: 'DE',
    device: 'web',
    log: [next('main-switch-off-europe--rung-settings-link')],
    kind: 'form',
  },
];
