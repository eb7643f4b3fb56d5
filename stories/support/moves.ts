import type { EntryMove, Shown } from '../../src/catalogue/entry.ts';
import type { Control, Icon } from '../../src/catalogue/types.ts';

const CONTROLS: readonly Control[] = [
  'row',
  'tab',
  'text-link',
  'field',
  'option',
  'button',
  'heading',
];
const ICONS: readonly Icon[] = ['menu', 'profile', 'gear', 'search', 'more', 'info'];

const label = (control: Control, says = `The ${control}`): Shown => ({ says, control });

/** One of every kind of move, with invented labels. */
export const moves: readonly EntryMove[] = [
  ...CONTROLS.map((c): EntryMove => ({ do: 'tap', label: label(c) })),
  { do: 'tap', label: label('row', 'An old name'), or: label('row', 'A new name') },
  { do: 'tap', label: { says: 'the link in the text', control: 'text-link', means: true } },
  ...ICONS.map((icon): EntryMove => ({ do: 'tap-icon', icon })),
  { do: 'find-in-page', label: label('heading', 'A section') },
  { do: 'switch', label: label('switch', 'Use my posts'), to: 'off' },
  { do: 'switch', label: label('switch', 'Private account'), to: 'on' },
  { do: 'choose', label: label('option', 'Yes') },
  { do: 'choose', label: label('option', 'Yes'), of: label('heading', 'Is this about AI?') },
  { do: 'fill', asks: 'account-mail', prefilled: true },
  { do: 'fill', asks: 'reason', label: label('field', 'Tell us why'), optional: true },
  { do: 'paste', text: 'objection-sentence', optional: true },
  { do: 'type', text: '/a-command' },
  { do: 'submit', label: label('button', 'Send') },
  { do: 'submit' },
  { do: 'enter-code' },
];
