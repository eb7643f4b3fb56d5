/** Storybook's controls: what an editor can set, and nothing else. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { devices, languages, regions, schemes, services, type Choice } from './choices.ts';
import { COLOURS, LENGTHS } from './custom-properties.ts';
import { offeredBy } from './manifest.ts';

const WIZARD = 'opt-out-wizard';
const CHECKLIST = 'opt-out-checklist';

const described = new Map(
  [CHECKLIST, WIZARD]
    .map(offeredBy)
    .flatMap(({ attributes = [], cssProperties = [] }) => [...attributes, ...cssProperties])
    .map(({ name, description = '' }) => [name, description]),
);

const ATTRIBUTES = { category: 'Attributes' };
const PROPERTIES = { category: 'Custom properties' };

/** A list to choose from, by name. What is not set comes first. */
const oneOf = (name: string, unset: string, choices: readonly Choice[]): ArgTypes => ({
  [name]: {
    name,
    description: described.get(name) ?? '',
    type: { name: 'string' },
    options: [undefined, ...choices.map(([value]) => value)],
    control: {
      type: 'select',
      labels: Object.fromEntries([['undefined', unset], ...choices]) as Record<string, string>,
    },
    table: ATTRIBUTES,
  },
});

const text = (name: string): ArgTypes => ({
  [name]: {
    name,
    description: described.get(name) ?? '',
    type: { name: 'string' },
    control: 'text',
    table: ATTRIBUTES,
  },
});

const several: readonly Choice[] = [
  ['facebook instagram threads', 'Facebook, Instagram and Threads'],
  ['chatgpt claude gemini', 'ChatGPT, Claude and Gemini'],
  [
    'instagram whatsapp linkedin chatgpt spotify',
    'Instagram, WhatsApp, LinkedIn, ChatGPT, Spotify',
  ],
];

/** A colour, or a length in em. */
const property = (name: string): ArgTypes => ({
  [name]: {
    name,
    description: described.get(name) ?? '',
    ...(name in COLOURS
      ? { type: { name: 'string' }, control: 'color' }
      : { type: { name: 'number' }, control: { type: 'range', min: 0, max: 3, step: 0.05 } }),
    table: PROPERTIES,
  },
});

const properties = (names: readonly string[]): ArgTypes =>
  Object.fromEntries(names.flatMap((name) => Object.entries(property(name))));

/** What both elements take. */
const shared: ArgTypes = {
  ...oneOf('region', 'The reader is asked', [['auto', 'Guessed (auto)'], ...regions]),
  ...oneOf('lang', 'As the toolbar says', languages),
  ...oneOf('device', 'Asked where it matters', devices),
  'heading-level': {
    name: 'heading-level',
    description: described.get('heading-level') ?? '',
    type: { name: 'number' },
    control: { type: 'number', min: 1, max: 6, step: 1 },
    table: ATTRIBUTES,
  },
  ...oneOf('color-scheme', 'As the page', schemes),
  ...text('report-to'),
  ...text('catalogue'),
  ...text('catalogue-hosts'),
  ...properties([...Object.keys(COLOURS), ...Object.keys(LENGTHS)]),
};

/** Every control of the wizard. */
export const controls: ArgTypes = {
  ...oneOf('service', 'The reader chooses', [...several, ...services]),
  ...shared,
  day: {
    name: 'day',
    description:
      'Storybook only: the reader’s day, to see facts age. Nothing on a page can set it.',
    control: 'date',
    table: { category: 'Storybook only' },
  },
};

/** What else the manifest names of an element: members, parts, events. It has no control, and no row without one. */
function unset(tag: string): ArgTypes {
  const { members = [], cssParts = [], events = [], slots = [] } = offeredBy(tag);
  const others = [...members, ...cssParts, ...events, ...slots];
  return Object.fromEntries(others.map(({ name }) => [name, { table: { disable: true } }]));
}

/** The rows of the panel: every control, and nothing else. */
export const argTypes: ArgTypes = { ...unset(WIZARD), ...controls };

/** The same for the checklist. */
export const checklistArgTypes: ArgTypes = {
  ...unset(CHECKLIST),
  ...oneOf('services', 'The reader ticks them', several),
  ...shared,
};

/** What controls need to be there from the start. */
export const startArgs = { 'report-to': '', catalogue: '', 'catalogue-hosts': '', ...LENGTHS };
