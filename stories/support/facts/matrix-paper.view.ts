import { html, type TemplateResult } from 'lit';
import type { MatrixCell, MatrixRow } from './matrix.ts';
import { AGES, GLYPHS, SURE } from './titles.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const whatIn = ({ answer, mechanism, age }: MatrixCell): string =>
  `${GLYPHS[answer.verdict]} ${mechanism}${age === 'fresh' ? '' : `, ${AGES[age]}`}`;

/** Where something exists, by what exists. */
function places(cells: readonly MatrixCell[]): TemplateResult[] {
  const found = new Map<string, string[]>();
  for (const cell of cells) {
    const what = whatIn(cell);
    found.set(what, [...(found.get(what) ?? []), cell.group.name]);
  }
  return [...found].map(([what, names]) => html`<br />${what}: ${list.format(names)}`);
}

/** The matrix on paper: no sheet is as wide as its columns. */
export const paperView = (rows: readonly MatrixRow[]): TemplateResult =>
  html`<ul class="on-paper">
    ${rows.map(
      ({ name, kind, seen, confidence, cells }) =>
        html`<li>
          <b>${name}</b> (${kind}; newest evidence ${seen ?? 'undated'}; at least
          ${SURE[confidence]})${places(cells)}
        </li>`,
    )}
  </ul>`;
