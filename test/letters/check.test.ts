import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/all.ts';
import { letterProblems } from '../../src/checks/letters.check.ts';
import { hashOf, letterSets, readLetters, type LetterFolder } from '../../src/letters/read.ts';

const folder = readLetters();
const ID = 'eu-gdpr/objection.en';

/** The letters with one file changed; `null` takes it away. */
function planted(id: string, change: (text: string) => string | null): LetterFolder {
  const text = change(folder.templates[id] ?? '');
  const { [id]: _, ...others } = folder.templates;
  return { ...folder, templates: text === null ? others : { ...others, [id]: text } };
}
const said = (letters: LetterFolder): string[] =>
  letterProblems(letters).map(({ file, message }) => `${file}: ${message}`);

test('the letters have no problem', () => expect(said(folder)).toEqual([]));

describe('a fault that is planted is found', () => {
  test.each([
    ['an element left out', ID, /\[restriction\]\n.*\n/, '', 'no part carries "restriction"'],
    ['a placeholder there is not', ID, '{service}', '{servise}', '"{servise}" is no placeholder'],
    ['Article 21(2)', ID, 'Article 21(1)', 'Article 21(2)', 'it names Article 21(2)'],
    [
      'the same in German',
      'eu-gdpr/objection.de',
      'Artikel 21 Absatz 1',
      'Artikel 21 Absatz 2',
      'it names Article 21(2)',
    ],
    [
      'Article 77 in a UK letter',
      'uk-gdpr/complaint.en',
      'section 165',
      'Article 77',
      'UK law has no more',
    ],
    [
      'an element there is not',
      ID,
      '[balance if',
      '[balanse if',
      '"balanse" in [balanse if reasons] is no legal element',
    ],
    ['a condition there is not', ID, 'if reasons]', 'if reason]', 'is no condition'],
    [
      'a head that is none',
      ID,
      '[confirmation]',
      '[Confirmation]',
      '[Confirmation] is no head of a part',
    ],
    ['no subject', ID, /^subject: .*$/m, '', 'there is no line "subject: …"'],
    ['an empty part', ID, /(\[restriction\]\n).*\n/, '$1', 'a part "restriction" is empty'],
    [
      'a text before the parts',
      ID,
      '\n\n[date',
      '\nHello\n\n[date',
      '"Hello" stands before the first part',
    ],
    [
      'other parts than its twin',
      'eu-gdpr/objection.de',
      'if consent]',
      'if own]',
      'its parts are not those of the English letter',
    ],
  ])('%s', (_, id, from, to, message) => {
    const letters = planted(id, (text) =>
      id.startsWith('uk') ? `${text}${to}\n` : text.replace(from, to),
    );
    expect(said(letters).join('\n')).toContain(message);
  });
  test('a missing twin', () =>
    expect(said(planted('br-lgpd/reminder.de', () => null))).toEqual([
      'letters/templates/br-lgpd/reminder.de.txt: there is no such file',
    ]));
  test('a signature under another text; a sound one counts', () => {
    const sign = (hash: string): LetterFolder => ({
      ...folder,
      reviewed: { [ID]: { who: 'A lawyer', on: '2026-12-01', hash } },
    });
    expect(said(sign('0'))).toHaveLength(1);
    const signed = sign(hashOf(folder.templates[ID] ?? ''));
    expect(said(signed)).toEqual([]);
    const reviewed = (letters: LetterFolder) =>
      letterSets(letters).flatMap((s) => Object.values(s.templates).map((t) => t.reviewed));
    expect(reviewed(signed).filter(Boolean)).toHaveLength(1);
    expect(reviewed(sign('0')).filter(Boolean)).toHaveLength(0);
  });
  test('the command’s checks run it', () =>
    expect(
      checkCatalogue({
        letters: planted(ID, (t) => t.replace('Article 21(1)', 'Article 21(2)')),
      }).map((p) => p.check),
    ).toContain('letters'));
});
