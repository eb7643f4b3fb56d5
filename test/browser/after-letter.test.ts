/** A letter in the reader's hand: changed, counted, handed over as it was left; and whom a complaint goes to. */
import PostalMime from 'postal-mime';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OptOutWizard, Source } from '../../src/index.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { afterCases, type AfterCase } from '../../stories/support/cases.after.ts';
import { downloads } from '../support/downloads.ts';
import { button, heading, inside, press, said } from '../support/mount.ts';
import { openCase } from '../support/open-case.ts';
import { de, en } from '../support/words.ts';

const caseOf = (id: string): AfterCase => {
  const found = afterCases.find((c) => c.id === id);
  if (!found) throw new Error(`no case "${id}"`);
  return found;
};
const letterIn = (element: OptOutWizard): HTMLTextAreaElement | null =>
  inside(element).querySelector('textarea#letter');
const whole = (element: OptOutWizard): string =>
  inside(element).querySelector('.letter .whole')?.textContent.trim() ?? '';
const bySpotify = { ...caseOf('write-reminder').record, service: 'spotify' };
const MARKS = 'Zoë “100 %” & Söhne + 👩‍👧 = #?/\n\nBye.';

afterEach(() => vi.restoreAllMocks());

test('whom the company has named in the reader’s country stands beside the letter', async () => {
  const { record } = caseOf('write-reminder');
  const { element } = await openCase({
    ...caseOf('write-reminder'),
    record: { ...record, service: 'twitch', region: 'DE' },
  });
  expect(said(element)).toContain('Twitch Interactive Germany GmbH, Marcel-Breuer-Str. 12');
});

describe('a letter that the reader changes', () => {
  const open = async (): Promise<OptOutWizard> => {
    const { element } = await openCase({ ...caseOf('write-reminder'), record: bySpotify });
    for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    button(element, en['case.letter.edit']).click();
    return element;
  };

  test('has the focus, and holds our text to begin with', async () => {
    const { element } = await openCase({ ...caseOf('write-reminder'), record: bySpotify });
    const ours = inside(element).querySelector('.letter .whole .copy-text')?.textContent ?? '';
    button(element, en['case.letter.edit']).click();
    expect(inside(element).activeElement).toBe(letterIn(element));
    expect(letterIn(element)?.value).toBe(ours);
    expect(letterIn(element)?.lang).toBe('en');
  });

  test('survives back and forward, and is what is handed over', async () => {
    const files = downloads();
    const element = await open();
    await userEvent.fill(letterIn(element) as HTMLTextAreaElement, MARKS);
    await press(element, 'Back');
    await press(element, en['case.write.reminder']);
    expect(letterIn(element)?.value).toBe(MARKS);
    const link = inside(element).querySelector<HTMLAnchorElement>('[href^="mailto:"]');
    const body = new URL(link?.href.replaceAll('+', '%2B') ?? '').searchParams.get('body');
    expect(body?.replaceAll('\r\n', '\n')).toBe(MARKS);
    button(element, en['case.letter.file']).click();
    const mail = await PostalMime.parse((await files[0]?.blob.arrayBuffer()) ?? '');
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(MARKS);
    expect(inside(element).querySelector('.printed.copy-text')?.textContent).toBe(MARKS);
  });

  test('may be emptied, and ours can be taken again', async () => {
    const element = await open();
    await userEvent.fill(letterIn(element) as HTMLTextAreaElement, '');
    expect(letterIn(element)?.value).toBe('');
    button(element, en['case.letter.ours']).click();
    expect(letterIn(element)).toBeNull();
    expect(whole(element)).toContain('Spotify');
    expect(inside(element).activeElement?.textContent.trim()).toBe(en['case.letter.edit']);
  });

  test('is another in another language, and of another authority', async () => {
    const { element } = await openCase(caseOf('authority-by'));
    button(element, en['case.letter.edit']).click();
    await userEvent.fill(letterIn(element) as HTMLTextAreaElement, 'Nur Bayern');
    const select = inside(element).querySelector<HTMLSelectElement>('#part');
    await userEvent.selectOptions(select as HTMLSelectElement, 'DE-BE');
    await vi.waitFor(() => expect(whole(element)).toContain('Berlin'));
    expect(letterIn(element)).toBeNull();
  });
});

describe('the language of a letter', () => {
  const toMeta = caseOf('write-objection');
  /** What stands between the letter and the button that hands it over. */
  const beside = (element: OptOutWizard): string => {
    const [letter, act] = ['.letter', '.act'].map((s) => inside(element).querySelector(s) as Node);
    const range = document.createRange();
    range.setStartAfter(letter as Node);
    range.setEndBefore(act as Node);
    return range.toString();
  };

  test('that is not the reader’s is explained at the letter, with the same in the reader’s', async () => {
    const { element } = await openCase(toMeta, { lang: 'de' });
    expect(beside(element)).toContain(de['case.letter.language']);
    expect(beside(element)).toContain(de['case.letter.beside']);
  });

  test('is explained where we have it in no language of the reader’s, too', async () => {
    const { element } = await openCase(toMeta, { lang: 'pl' });
    const { words } = await import('virtual:words');
    expect(beside(element)).toContain(words['pl']?.['case.letter.language']);
  });

  test('is not spoken of where it is the reader’s', async () => {
    const { element } = await openCase(toMeta);
    expect(beside(element)).not.toContain(en['case.letter.language']);
    expect(beside(element)).not.toContain(en['case.letter.beside']);
  });

  test.each(['KR', 'JP', 'TR'])(
    'is explained where we have none of %s, whoever reads',
    async (region) => {
      const { untranslated } = await memorySource.after('letters/says', 'de');
      const there = { ...toMeta, record: { ...toMeta.record, region } };
      const { element } = await openCase(there, { lang: 'de' });
      expect(beside(element)).toContain(untranslated);
      const { untranslated: english } = await memorySource.after('letters/says', 'en');
      const { element: inEnglish } = await openCase(there);
      expect(beside(inEnglish)).toContain(english);
    },
  );

  test('is explained at the draft of a complaint, too', async () => {
    const { element } = await openCase(caseOf('authority-by'));
    expect(said(element)).toContain(en['case.letter.language']);
  });
});

describe('the room of a form', () => {
  /** The facts, and a planted limit on the one way there is. */
  const planted = (formLimit: number): Source => ({
    ...memorySource,
    after: (async (kind: string, name: string) =>
      kind === 'letters/to'
        ? [{ regions: ['DE'], controller: 'Planted', form: 'https://example.org/', formLimit }]
        : memorySource.after(kind as 'words', name)) as unknown as Source['after'],
  });
  const open = (limit: number) =>
    openCase(caseOf('write-objection'), { source: planted(limit) }).then((c) => c.element);

  test('is counted while the reader writes, and the letter fits', async () => {
    const element = await open(700);
    const count = (): number => {
      const [, n] = /([\d]+) of 700 characters/.exec(said(element)) ?? [];
      return Number(n);
    };
    const holds = (): void => {
      const text = inside(element).querySelector('.letter .whole .copy-text')?.textContent;
      expect(count()).toBe(text?.length);
      expect(count()).toBeLessThanOrEqual(700);
    };
    holds();
    const before = count();
    for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    await userEvent.fill(inside(element).querySelector('#ownWords') as Element, 'I write poems.');
    expect(said(element)).toContain(`14 of 600 characters`);
    expect(count()).not.toBe(before);
    holds();
    expect(said(element)).not.toContain(en['case.letter.too-long']);
  });

  test('that is too small for what the law wants is said, and aloud', async () => {
    const element = await open(60);
    const status = [...inside(element).querySelectorAll('.body [role=status]')];
    expect(status.map((s) => s.textContent.trim())).toContain(en['case.letter.too-long']);
    button(element, en['case.letter.edit']).click();
    await userEvent.fill(letterIn(element) as HTMLTextAreaElement, 'I object.');
    expect(said(element)).toContain('9 of 60 characters');
    expect(said(element)).not.toContain(en['case.letter.too-long']);
  });

  test('is not spoken of where nothing is known of it', async () => {
    const { element } = await openCase(caseOf('write-objection'));
    expect(inside(element).querySelector('.body > [role=status]')).toBeNull();
  });
});

describe('a body that is no company', () => {
  const federal = `${en['case.about.federal-body']}, ${en['case.about.telecom']}`;

  test('is a press away, with the authority that is there for it, and a draft', async () => {
    const { element } = await openCase(caseOf('authority-by'));
    for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    await press(element, federal);
    expect(heading(element)).toBe(en['case.authority']);
    expect(said(element)).toContain('(BfDI)');
    const form = inside(element).querySelector<HTMLAnchorElement>('a.primary');
    expect(form?.href).toContain('formulare.bfdi.bund.de');
    expect(whole(element)).toContain('(BfDI)');
    for (const claim of ['Meta', 'BayLDA', '28. '])
      expect(whole(element).split('Instagram')[0]).not.toContain(claim);
    for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    await userEvent.fill(inside(element).querySelector('#body') as Element, 'Jobcenter Ulm');
    expect(whole(element)).toContain('Jobcenter Ulm');
    await press(element, 'It is about Meta');
    expect(said(element)).toContain('BayLDA');
  });

  test('without a Land chosen, too', async () => {
    const { element } = await openCase(caseOf('authority-which'));
    await press(element, en['case.about.broadcaster']);
    expect(said(element)).toContain('Rundfunkdatenschutzbeauftragter');
    expect(whole(element)).toContain('Rundfunkdatenschutzbeauftragter');
  });

  test('with a law of its own gets no draft under another', async () => {
    const { element } = await openCase(caseOf('authority-church'), { lang: 'de' });
    expect(said(element)).toContain('BfD EKD');
    expect(said(element)).toContain(de['case.authority.own-law'].replace('{law}', 'DSG-EKD'));
    expect(inside(element).querySelector('.letter')).toBeNull();
  });

  test('California has two doors', async () => {
    const { element } = await openCase(caseOf('authority-us-ca'));
    expect(inside(element).querySelectorAll('#part option[value="US-CA"]')).toHaveLength(1);
    for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    await press(element, 'California Attorney General');
    expect(said(element)).toContain('Attorney General');
    expect(whole(element)).toContain('Attorney General');
  });
});
