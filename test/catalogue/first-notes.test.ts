/** What has to be known before the main button stands before it. */
import { describe, expect, test } from 'vitest';
import { entryOf, services } from '../support/catalogue.ts';

const VERBS =
  'Add|Ask|Check|Choose|Delete|Fill|Follow|Log|Look|Name|Open|Paste|Put|Say|Send|Set|Switch|Tap|Turn|Update|Want|Write';

/** A sentence that tells what to have, choose or do, or for whom the page is. */
const TELLS = new RegExp(
  `(?:^|[.!?;] )(?:(?:${VERBS})\\b|(?:Also|Then) (?:add|ask|check|tap)|If it asks|It works in|This is (?:the page )?for\\b|The [\\w ]*account you use|This address belongs)`,
);

/** Notes of whole ways, behind a fold, that tell what to do afterwards or besides. */
const LATER = new Set([
  'facebook limit-past-posts', // new posts, and comments: other things than this way does
  'google-search history-off', // the form has both switches
  'perplexity objection', // where it was refused
  'wix robots-editor', // for whom the file is, not the way
]);

/** Rungs whose sentence would push the link's button below 400 pixels: it says what to do once there, and stands after. */
const LONG = new Set(
  (
    'portal-form portal-request dashboard general-form general-path general-hub landing-page ' +
    'history-settings privacy-form google-page'
  ).split(' '),
);

const entries = services.map((s) => entryOf(s.id));

describe('a sentence that tells what to do', () => {
  test('stands before the way', () => {
    const late = entries.flatMap(({ id, ways }) =>
      Object.entries(ways).flatMap(([way, { ladder, otherwise = [] }]) =>
        [...ladder, ...otherwise]
          .filter((rung) => TELLS.test(rung.note ?? '') && !rung.first && !LONG.has(rung.id))
          .map((rung) => `${id} ${way} ${rung.id}: ${rung.note}`),
      ),
    );
    expect(late).toEqual([]);
  });

  test('is not folded in after it', () => {
    const folded = entries.flatMap(({ id, ways }) =>
      Object.entries(ways)
        .filter(([way, { note }]) => TELLS.test(note ?? '') && !LATER.has(`${id} ${way}`))
        .map(([way, { note }]) => `${id} ${way}: ${note}`),
    );
    expect(folded).toEqual([]);
  });

  test('is there where a rung says so', () => {
    const silent = entries.flatMap(({ id, ways }) =>
      Object.values(ways)
        .flatMap(({ ladder, otherwise = [] }) => [...ladder, ...otherwise])
        .filter((rung) => rung.first && !rung.note)
        .map((rung) => `${id} ${rung.id}`),
    );
    expect(silent).toEqual([]);
  });
});
