import { html, type TemplateResult } from 'lit';
import { WORLD } from '../../src/catalogue/regions.ts';
import type { Region } from '../../src/catalogue/types.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country in English. */
export const countryName = (region: Region): string => names.of(region) ?? region;

/** Every country, in the order of their names. */
export const COUNTRIES: readonly Region[] = WORLD.toSorted((a, b) =>
  countryName(a).localeCompare(countryName(b), 'en'),
);

const options = (of: readonly Region[], chosen: Region): TemplateResult[] =>
  of.map((c) => html`<option value=${c} ?selected=${c === chosen}>${countryName(c)}</option>`);

/**
 * Every country by its name.
 *
 * @param here countries that come first, under a heading of their own
 */
export const countrySelect = (
  chosen: Region,
  choose: (country: Region) => void,
  here: ReadonlySet<Region> = new Set(),
): TemplateResult =>
  html`<label class="pick">
    Country
    <select
      .value=${chosen}
      @change=${(e: Event) => choose((e.currentTarget as HTMLSelectElement).value)}
    >
      ${
        here.size > 0
          ? html`<optgroup label="This answer">
                ${options(
                  COUNTRIES.filter((c) => here.has(c)),
                  chosen,
                )}
              </optgroup>
              <optgroup label="Other answers">
                ${options(
                  COUNTRIES.filter((c) => !here.has(c)),
                  chosen,
                )}
              </optgroup>`
          : options(COUNTRIES, chosen)
      }
    </select>
  </label>`;
