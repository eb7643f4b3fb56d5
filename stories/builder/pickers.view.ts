import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languages } from 'virtual:version';
import { filesAt } from '../../src/editions/snippet/files-at.ts';
import { SYSTEM_IDS, SYSTEM_ROWS, takes } from '../../src/editions/snippet/systems.ts';
import { WIDTHS } from '../support/desk/choice.ts';
import { LEVELS, LOOKS, SCHEMES, TYPEFACES, type Choice } from './choice.ts';
import type { Page } from './page.ts';
import { servicesView } from './services.view.ts';

type Option = readonly [value: string, label: string];

function select(
  page: Page,
  name: keyof Choice,
  label: string,
  options: readonly Option[],
  isDisabled = false,
): TemplateResult {
  const value = String(page.loaded.choice[name]);
  return html`<label
    ><span>${label}</span>
    <select
      name=${name}
      ?disabled=${isDisabled}
      aria-describedby=${isDisabled ? 'not-taken' : nothing}
      .value=${value}
      @change=${({ target }: Event) => page.choose({ [name]: (target as HTMLSelectElement).value })}
    >
      ${options.map(
        ([id, text]) => html`<option value=${id} ?selected=${id === value}>${text}</option>`,
      )}
    </select></label
  >`;
}

/** The system comes first: everything else follows from it. */
const systemView = (page: Page): TemplateResult =>
  select(
    page,
    'system',
    page.say('system'),
    SYSTEM_IDS.map((id): Option => {
      const row = SYSTEM_ROWS.find((r) => r.id === id);
      return [id, row?.name[page.loaded.choice.ui] ?? id];
    }),
  );

function languageNames({ ui }: Choice): Option[] {
  const names = new Intl.DisplayNames([ui], { type: 'language' });
  return languages.map((tag): Option => [tag, names.of(tag) ?? tag]);
}

function wizardView(page: Page): TemplateResult {
  const { say, loaded } = page;
  const { choice, regions } = loaded;
  const has = takes(choice.system);
  const asked: Option[] = [
    ['', say('region.asked')],
    ['auto', say('region.auto')],
  ];
  return html`<fieldset>
    <legend>${say('in-snippet')}</legend>
    <div class="pickers">
      ${select(page, 'region', say('region'), [...asked, ...Object.entries(regions)])}
      ${select(page, 'lang', say('lang'), [['', say('lang.page')], ...languageNames(choice)])}
      ${select(
        page,
        'level',
        say('level'),
        LEVELS.map((level): Option => [level, level]),
        !has.attributes,
      )}
      ${select(
        page,
        'scheme',
        say('scheme'),
        [
          ['', say('scheme.page')],
          ...SCHEMES.map((scheme): Option => [scheme, say(`scheme.${scheme}`)]),
        ],
        !has.attributes,
      )}
      ${select(
        page,
        'look',
        say('look'),
        LOOKS.map((look): Option => [look, say(`look.${look}`)]),
        !has.properties,
      )}
    </div>
    ${has.properties ? nothing : html`<p class="aside" id="not-taken">${say(has.attributes ? 'look.none' : 'attributes.none')}</p>`}
  </fieldset>`;
}

function hostView({ say, loaded, choose }: Page): TemplateResult {
  const { host, pinned } = loaded.choice;
  const isBad = host.trim() !== '' && filesAt(host) === undefined;
  return html`<div>
    <label
      ><span>${say('host')}</span>
      <input
        name="host"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://"
        aria-describedby="host-hint"
        aria-invalid=${isBad ? 'true' : nothing}
        .value=${host}
        @change=${({ target }: Event) => choose({ host: (target as HTMLInputElement).value })}
    /></label>
    <p class="aside" id="host-hint" role="status">${say(isBad ? 'host.bad' : 'host.hint')}</p>
    <label class="check"
      ><input
        type="checkbox"
        name="pinned"
        .checked=${pinned}
        @change=${({ target }: Event) => choose({ pinned: (target as HTMLInputElement).checked })}
      />
      <span>${say('pinned')}</span></label
    >
  </div>`;
}

function aroundView(page: Page): TemplateResult {
  const { say, choose } = page;
  const { width } = page.loaded.choice;
  const moved = ({ target }: Event): void =>
    choose({ width: Number((target as HTMLInputElement).value) });
  return html`<fieldset>
    <legend>${say('page')}</legend>
    <div class="pickers">
      ${select(
        page,
        'typeface',
        say('typeface'),
        TYPEFACES.map((face): Option => [face, say(`typeface.${face}`)]),
      )}
      <label
        ><span>${say('width')}: ${say('pixels', { width })}</span>
        <input
          type="range"
          name="width"
          min=${WIDTHS.min}
          max=${WIDTHS.max}
          step=${WIDTHS.step}
          aria-valuetext=${say('pixels', { width })}
          .value=${String(width)}
          @change=${moved}
      /></label>
    </div>
  </fieldset>`;
}

/** Everything that can be chosen. */
export const pickersView = (page: Page): TemplateResult =>
  html`<form aria-label=${page.say('choices')} @submit=${(e: Event) => e.preventDefault()}>
    ${systemView(page)} ${servicesView(page)} ${wizardView(page)}
    ${takes(page.loaded.choice.system).files ? hostView(page) : nothing} ${aroundView(page)}
  </form>`;
