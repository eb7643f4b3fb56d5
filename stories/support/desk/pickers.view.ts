import { html, type TemplateResult } from 'lit';
import { devices, languages, regions, schemes, services, type Choice } from '../choices.ts';
import { type DeskChoice, WIDTHS } from './choice.ts';

/** Hands on what was chosen. */
export type Choose = (patch: Partial<DeskChoice>) => void;

const looks: readonly Choice[] = [
  ['default', 'Quiet'],
  ['broadsheet', 'Broadsheet'],
  ['magazine', 'Dark magazine'],
  ['tabloid', 'Tabloid'],
];
const typefaces: readonly Choice[] = [
  ['serif', 'Serif'],
  ['sans', 'Sans'],
];
const pages: readonly Choice[] = [
  ['light', 'Light page'],
  ['dark', 'Dark page'],
];
const directions: readonly Choice[] = [
  ['ltr', 'Left to right'],
  ['rtl', 'Right to left'],
];

/** Lists to choose from: what the snippet says, and what is only for looking at it. */
export function pickersView(choice: DeskChoice, choose: Choose): TemplateResult {
  const picker = (
    key: keyof DeskChoice,
    label: string,
    choices: readonly Choice[],
    unset?: string,
  ): TemplateResult => {
    const value = String(choice[key] ?? '');
    const changed = ({ target }: Event): void =>
      choose({
        [key]: (target as HTMLSelectElement).value || (key === 'direction' ? '' : undefined),
      });
    const all: readonly Choice[] = unset === undefined ? choices : [['', unset], ...choices];
    return html`<label
      ><span>${label}</span>
      <select name=${key} .value=${value} @change=${changed}>
        ${all.map(
          ([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`,
        )}
      </select></label
    >`;
  };
  const group = (title: string, inside: TemplateResult): TemplateResult =>
    html`<fieldset>
      <legend>${title}</legend>
      <div class="pickers">${inside}</div>
    </fieldset>`;
  return html`<form @submit=${(e: Event) => e.preventDefault()}>
    ${group(
      'In the snippet',
      html`${picker('service', 'Service', services, 'The reader chooses')}
      ${picker('region', 'Country', [['auto', 'Guessed (auto)'], ...regions], 'The reader is asked')}
      ${picker('language', 'Language', languages)} ${picker('device', 'Device', devices, 'Asked')}
      ${picker('color-scheme', 'Light or dark', schemes, 'As the page')}
      ${picker('look', 'Theme', looks)}`,
    )}
    ${group(
      'The page around it, only here',
      html`${picker('typeface', 'Typeface', typefaces)} ${picker('scheme', 'Page', pages)}
        ${picker('direction', 'Direction', directions, 'By language')}
        <label class="check"
          ><input
            type="checkbox"
            name="open"
            .checked=${choice.open}
            @change=${({ target }: Event) => choose({ open: (target as HTMLInputElement).checked })}
          />
          <span>Open from the start</span></label
        >`,
    )}
  </form>`;
}

/** The handle that makes the column narrower and wider. */
export function widthView({ width }: DeskChoice, choose: Choose): TemplateResult {
  const moved = ({ target }: Event): void =>
    choose({ width: Number((target as HTMLInputElement).value) });
  return html`<label class="width"
    ><span>Width of the column</span>
    <input
      type="range"
      name="width"
      min=${WIDTHS.min}
      max=${WIDTHS.max}
      step=${WIDTHS.step}
      .value=${String(width)}
      @input=${moved}
    />
    <output>${width} px</output></label
  >`;
}
