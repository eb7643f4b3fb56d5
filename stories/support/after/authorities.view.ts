import { html, nothing, type TemplateResult } from 'lit';
import { authorities, takesEmail, type Authority } from '../../../src/authorities.ts';
import { factsStyles } from '../facts/facts.styles.ts';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });
/** What each `AddressCheck` stands for. */
const CHECKED: Readonly<Record<Authority['complaint'][number]['check'], string>> = {
  'official-copy': 'its own page, in a stored copy',
  register: 'the open register; not opened',
  'register-and-site': 'the open register, and another page of its own',
  texts: 'two or more public texts; not opened',
  'one-text': 'one public text; not opened',
};

const addressView = ({ url, check, language }: Authority['complaint'][number]): TemplateResult =>
  html`<p>
    <a href=${url}>${new URL(url).hostname}</a>${language ? ` (${languages.of(language)})` : ''}:
    ${CHECKED[check]}
  </p>`;

const mailView = (a: Authority): string => {
  if (!a.email) return '';
  return takesEmail(a) === false
    ? `Not by ordinary e-mail (${a.email.use})`
    : `${a.email.address} (${a.email.use})`;
};

const rowView = (a: Authority): TemplateResult =>
  html`<tr>
    <th scope="row">${a.place}</th>
    <td lang=${a.languages[0] ?? 'en'}>${a.name}</td>
    <td>${a.languages.map((l) => languages.of(l)).join(', ') || 'not established'}</td>
    <td>
      ${a.ways.join(', ') || 'not established'}
      ${[mailView(a), a.post?.address].map((text) => (text ? html`<p>${text}</p>` : nothing))}
    </td>
    <td>${a.companyFirst ?? 'not established'}</td>
    <td>
      ${a.complaint.length > 0 ? a.complaint.map(addressView) : html`<p>no address found</p>`}
      ${a.reCheck ? html`<p class="aside">to be clicked once before a release</p>` : nothing}
    </td>
  </tr>`;

/** Every authority, with what it takes and how far its address was checked. */
export const authoritiesTable = (): TemplateResult => {
  const files = [...authorities].sort((a, b) => (a.country < b.country ? -1 : 1));
  const all = files.flatMap((f) => f.authorities);
  return html`<style>
      ${factsStyles} .flow-map.authorities {
        max-inline-size: none;
      }
    </style>
    <main class="flow-map authorities" lang="en">
      <h1>Where to complain</h1>
      <p>
        ${all.length} authorities in ${files.length} countries. Of all others we say that we have
        not looked, never that there is none. Nothing here was clicked.
      </p>
      <div class="wide" tabindex="0" role="region" aria-label="Authorities">
        <table aria-label="Authorities by country">
          <thead>
            <tr>
              ${['Place', 'Authority', 'Languages', 'Ways', 'Company first', 'Checked'].map(
                (h) => html`<th scope="col">${h}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${files.map(
              ({ country, authorities: own }) =>
                html`<tr>
                    <th scope="rowgroup" colspan="6">${countries.of(country)}</th>
                  </tr>
                  ${own.map(rowView)}`,
            )}
          </tbody>
        </table>
      </div>
    </main>`;
};
