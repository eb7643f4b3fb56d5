import type { Page } from 'playwright';

/** What is missing in the tables of a page: a name, a head that says of what it is one, an order that is told. */
export const tableFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const root = '#storybook-root:not([hidden]), #storybook-docs:not([hidden])';
    const tables = document.querySelectorAll<HTMLTableElement>(
      `:is(${root}) table:not(.docblock-argstable)`,
    );
    for (const table of tables) {
      const name = (table.ariaLabel ?? table.caption?.textContent ?? '').trim();
      const fault = (what: string): void => void faults.push(`table “${name}”: ${what}`);
      if (name === '') fault('has no name');
      for (const head of table.querySelectorAll('th'))
        if (head.scope === '' || head.textContent.trim() === '') fault(`head ${head.outerHTML}`);
      for (const row of table.querySelectorAll('tbody tr'))
        if (!row.querySelector('th[scope=row], th[scope=rowgroup], [role=rowheader]'))
          fault(`row without a head: ${row.textContent.trim().slice(0, 60)}`);
      if (table.querySelectorAll('thead th').length === 0) fault('has no heads of columns');
      const sorts = table.querySelector('thead button') !== null;
      if (table.querySelectorAll('thead th[aria-sort]').length !== Number(sorts))
        fault('does not say how it is sorted');
    }
    return faults;
  });
