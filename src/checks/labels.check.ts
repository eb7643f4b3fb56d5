import type { Label, LabelText, Language } from '../catalogue/types.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Catalogue, Check, Problem } from './check.ts';
import { isInOwnLetters } from './letters-of.ts';

type Found = Omit<Problem, 'check'>;
/** What is wrong, where in the label, and how it is mended. */
type Flaw = readonly [pointer: string, message: string, fix: string];

/** Without any words, or with English ones that a reader of another language cannot find in the app. */
function undescribed({ in: known, means }: Label, languages: readonly Language[]): Flaw[] {
  if (means) return [];
  const without = languages.filter((language) => !known[language]);
  if (!known['en'])
    return [
      [
        '',
        'has no English wording and no "means"',
        'add "means": the id of a note that describes the control',
      ],
    ];
  return without.map((language) => [
    '',
    `is not known in "${language}", and nothing describes it`,
    'add "means": the id of a note that describes the control',
  ]);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The English words under another language, with nobody who says that they are the same there. */
function copied({ in: known }: Label): Flaw[] {
  const english = known['en'];
  return Object.entries(known)
    .filter(
      ([language, { says, evidence }]) =>
        english !== undefined &&
        language !== 'en' &&
        same(says, english.says) &&
        evidence.every((id) => english.evidence.includes(id)),
    )
    .map(([language]) => [
      `/in/${language}`,
      `is in "${language}" as in English, by the same sources`,
      'delete it, or name a source in that language which prints the English words',
    ]);
}

/** Words in the letters of another language: a row that slipped. */
const slipped = ({ in: known }: Label): Flaw[] =>
  Object.entries(known)
    .filter(([language, { says }]) => says !== known['en']?.says && !isInOwnLetters(says, language))
    .map(([language, { says }]) => [
      `/in/${language}/says`,
      `has “${says}” in "${language}", which is written otherwise`,
      'look whether it belongs to another language',
    ]);

const readingsOf = ({ says, disputed = [] }: LabelText): string[] => [
  says,
  ...disputed.map((d) => d.says),
];

/** Readings that do not differ. */
const undisputed = ({ in: known }: Label): Flaw[] =>
  Object.entries(known)
    .filter(([, text]) => new Set(readingsOf(text)).size < readingsOf(text).length)
    .map(([language]) => [
      `/in/${language}/disputed`,
      `disputes in "${language}" what it says itself`,
      'put the sources of the same words together',
    ]);

const flawsOf = (label: Label, languages: readonly Language[]): Flaw[] => [
  ...undescribed(label, languages),
  ...copied(label),
  ...slipped(label),
  ...undisputed(label),
];

/** An official source of so many languages is an app's own list of texts: it has each text in each of them. */
const A_LIST = 3;

/** What such a list holds and nobody took from it. */
function left({ labels, sources }: ResolvedService): [id: string, flaw: Flaw][] {
  const found: [string, Flaw][] = [];
  for (const source of Object.keys(sources).filter((id) => sources[id]?.kind === 'official')) {
    const by = Object.entries(labels).map(([id, { in: known }]) => ({
      id,
      known,
      languages: Object.keys(known).filter((l) => known[l]?.evidence.includes(source)),
    }));
    const all = new Set(by.flatMap(({ languages }) => languages).filter((l) => l !== 'en'));
    if (all.size < A_LIST) continue;
    for (const { id, known, languages } of by.filter((b) => b.languages.length > 0))
      for (const language of [...all].filter((l) => !known[l]))
        found.push([
          id,
          [
            '',
            `is not there in "${language}", in which "${source}" prints others`,
            `add it from there: it has this label in ${languages.join(', ')}`,
          ],
        ]);
  }
  return found;
}

/** English words in a note, where the service's own in the note's language are known. */
function unused({ labels, notes }: ResolvedService, quoted: ReadonlySet<string>): Found[] {
  const known = Object.values(labels).flatMap(({ in: { en, ...others } }) =>
    en ? [{ says: en.says, others }] : [],
  );
  return Object.entries(notes).flatMap(([language, texts]) =>
    Object.entries(texts)
      .filter(([id]) => !quoted.has(id))
      .flatMap(([id, text]) =>
        [...text.matchAll(/\{en:([^{}]+)\}/g)].flatMap(([, words = '']) => {
          const own = known.find(({ says }) => same(says, words))?.others[language];
          if (!own) return [];
          return [
            {
              file: `notes.${language}.json`,
              pointer: `/${id}`,
              message: `"${id}" says “${words}” in English; the app says “${own.says}”`,
              fix: `write “${own.says}”`,
            },
          ];
        }),
      ),
  );
}

/** Notes of readings: those quote what a source prints. */
const readingsIn = (service: ResolvedService): ReadonlySet<string> =>
  new Set(
    [
      ...Object.values(service.ways).flatMap((way) => way.disputes ?? []),
      ...service.answers.flatMap((answer) => answer.disputes ?? []),
    ].flatMap(({ readings }) => readings.map(({ note }) => note)),
  );

const problemsOf = (service: ResolvedService, { languages }: Catalogue): Found[] => {
  const folder = `services/${service.id}`;
  const flaws = [
    ...Object.entries(service.labels).flatMap(([id, label]) =>
      flawsOf(label, languages).map((flaw) => [id, flaw] as const),
    ),
    ...left(service),
  ];
  return [
    ...flaws.map(([id, [at, message, fix]]) => ({
      file: `${folder}/labels.json`,
      pointer: `/${id}${at}`,
      message: `the label "${id}" ${message}`,
      fix,
    })),
    ...unused(service, readingsIn(service)).map((p) => ({ ...p, file: `${folder}/${p.file}` })),
  ];
};

/** Labels that readers could not find on their screen. */
export const labelsCheck: Check = {
  id: 'labels',
  what: 'a label has words or a description in each language of the wizard, each its own, and notes use them',
  why: 'a German reader meets no “Turn off” in a German app',
  run: (catalogue) => catalogue.services.flatMap((s) => problemsOf(s, catalogue)),
};
