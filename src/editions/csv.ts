import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * A table for other programs (RFC 4180). What begins like a formula is kept from being one: a spreadsheet would run it.
 *
 * @param bom say that it is UTF-8, for programs that would not guess it
 */
export const csv = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { bom = false } = {},
): string =>
  stringify([head, ...rows], {
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    bom,
  });
