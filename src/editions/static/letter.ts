import type { ResolvedService } from '../../catalogue/resolve.ts';
import { remembered } from '../../catalogue/remembered.ts';
import type { Region } from '../../catalogue/types.ts';
import { compose } from '../../letters/compose.ts';
import { recipientFor, type RecipientHere } from '../../letters/recipient.ts';
import { base } from '../../letters/languages.ts';
import { lawFor, namedIn, wantsOf, type LawHere } from '../../letters/regimes.ts';
import type { Letter, LetterSet } from '../../letters/types.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { heading, paragraph, toCopy } from './blocks.ts';
import { join, type Speaker } from './speaker.ts';

/** All letters, and what readers are told beside them, by language. */
export interface Letters {
  sets: readonly LetterSet[];
  says: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A letter to the company, for whoever cannot log in. */
export interface LetterHere {
  letter: Letter;
  law: LawHere;
  to: RecipientHere;
  /** It is in a language that recipients there take. */
  isTaken: boolean;
  says: Readonly<Record<string, string>>;
}

/** The letter in a language that the recipient takes. */
function setFor({ sets }: Letters, law: LawHere): LetterSet | undefined {
  const have = sets.filter((set) => set.regime === law.regime);
  return (
    wantsOf(law.regime)
      .map((tag) => have.find(({ language }) => language === tag))
      .find((set) => set) ?? have.find(({ language }) => language === 'en')
  );
}

/** The letter that holds for some countries, but for what is told beside it; nothing where it is not the same in all. */
function letterTo(
  service: ResolvedService,
  countries: readonly Region[],
  { letters, today }: { letters: Letters; today: string },
): Omit<LetterHere, 'says'> | undefined {
  const here = countries.map((c) => ({ law: lawFor(c, today), to: recipientFor(service, c) }));
  const [first] = here;
  if (!first || here.some((h) => JSON.stringify(h) !== JSON.stringify(first))) return undefined;
  const { law, to } = first;
  const set = setFor(letters, law);
  const letter =
    set &&
    compose(set, {
      purpose: law.status === 'letters' ? 'objection' : 'opt-out-request',
      day: today,
      channel: 'mail',
      service: service.name,
      controller: to.controller.is === 'known' ? to.controller.value : service.company,
      ...namedIn(law, set.language),
    });
  if (letter?.kind !== 'letter') return undefined;
  const isTaken = wantsOf(law.regime).includes(letter.language);
  return { letter, law, to, isTaken };
}

/**
 * The letters about a service: which one holds for some countries, for a page in a language. A letter is the same in
 * every page’s language, and made once; there is none where countries differ.
 */
export function lettersAbout(
  service: ResolvedService,
  wish: { letters: Letters; today: string },
): (countries: readonly Region[], language: string) => LetterHere | undefined {
  const { says } = wish.letters;
  const known = remembered((list) => letterTo(service, list.split(' '), wish) ?? false);
  return (countries, language) => {
    const here = known(countries.join(' '));
    return here ? { ...here, says: says[language] ?? says['en'] ?? {} } : undefined;
  };
}

/** Whoever writes it writes the day. */
const undated = ({ parts, text }: Letter): string => {
  const [first] = parts;
  return first?.elements.includes('date-channel') && text.startsWith(first.text)
    ? text.slice(first.text.length).trimStart()
    : text;
};

const lines = (text: string): Markup =>
  join(
    text.split('\n').map((line) => markup`${line}`),
    ', ',
  );

/** Why a letter is in its language: one that is taken there, but not the page’s; or none that is. */
const whyLanguage = (
  { say, language }: Speaker,
  { letter, isTaken, says }: LetterHere,
): Markup | undefined => {
  if (!isTaken) return markup`${says['untranslated'] ?? ''}`;
  return base(letter.language) === base(language) ? undefined : say('case.letter.language');
};

/** A letter with its blanks, whom it is for, and how far it was looked at. */
export function letterSection(speaker: Speaker, here: LetterHere): Markup {
  const { letter, law, to, says } = here;
  const { say, date, entry } = speaker;
  const told = law.status === 'letters' ? '' : (says[law.status] ?? '');
  const from = 'from' in law ? date(law.from) : '';
  const address = [to.controller, to.mail, to.post].flatMap((known) =>
    known.is === 'known' ? [lines(known.value)] : [],
  );
  const isKnown = to.mail.is === 'known' || to.post.is === 'known';
  return markup`${heading(speaker, 1, markup`${say('letter')} ${say('case.write.objection', { company: entry.company })}`)}${paragraph(
    markup`${told.replace('{from}', from)}`,
  )}${
    isKnown
      ? paragraph(markup`${say('go.mail.to')}: ${join(address, ', ')}`)
      : paragraph(say('case.letter.nowhere'))
  }${paragraph(whyLanguage(speaker, here))}${paragraph(markup`${say('go.mail.subject')}: <span lang="${letter.language}" dir="auto">${letter.subject}</span>`)}<div lang="${
    letter.language
  }" dir="auto">${toCopy(undated(letter))}</div>
${paragraph(...letter.notes.map((note) => markup`${says[note] ?? ''}`), letter.reviewed ? undefined : say('case.letter.not-reviewed'))}`;
}
