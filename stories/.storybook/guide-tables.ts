/** Tables of the guide for people who hear them: Markdown gives them neither a name nor heads of rows. */

/** Storybook’s own tables of controls are not ours. */
const OURS = 'table:not(.docblock-argstable)';

/** Names each table by the heading above it, and says of its first cells what they are heads of. */
export function describeTables(guide: Element): void {
  let heading = '';
  for (const part of guide.querySelectorAll<HTMLElement>(`h1, h2, h3, ${OURS}`)) {
    if (!(part instanceof HTMLTableElement)) {
      heading = part.textContent.trim();
      continue;
    }
    part.ariaLabel = heading;
    for (const head of part.querySelectorAll<HTMLTableCellElement>('thead th')) head.scope = 'col';
    for (const first of part.querySelectorAll('tbody tr:not(:has(th)) > td:first-child'))
      first.role = 'rowheader';
  }
}
