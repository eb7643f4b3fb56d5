import { requiredElements, type ElementId } from '../letters/elements.ts';
import { parseTemplate, type ParsedTemplate } from '../letters/parse-template.ts';
import { hashOf, splitId, type LetterFolder } from '../letters/read.ts';
import type { Purpose } from '../letters/types.ts';
import type { Check, Problem } from './check.ts';

type Found = Omit<Problem, 'check'>;

/** The paragraph on direct marketing, in the ways our languages write it. */
const MARKETING =
  /\b21\s*\(\s*2\s*\)|\b21\s*(Abs(atz|\.)?|paragraph|para\.?|parágrafo|apartado|§|,)\s*\(?2\b/i;
/** Articles of the GDPR that UK law has no more. */
const GONE_IN_UK = /\b(Article|Artikel) 7[78]\b/i;
/** Every letter is there in these. */
const READERS = ['en', 'de'];

const fileOf = (id: string): string => `letters/templates/${id}.txt`;
const at = (id: string, message: string, fix: string): Found => ({
  file: fileOf(id),
  pointer: '',
  message,
  fix,
});
const withoutComments = (text: string): string => text.replace(/^#.*$/gm, '');

/** Elements that are there whatever holds: in a part without condition, or in parts for both cases. */
function carried({ parts }: ParsedTemplate): Set<string> {
  return new Set(parts.flatMap((part) => part.elements));
}

function missing(id: string, template: ParsedTemplate): Found[] {
  const { regime, name } = splitId(id);
  const there = carried(template);
  const lost = requiredElements(regime, name.replace(/-short$/, '') as Purpose).filter(
    (e: ElementId) => !there.has(e),
  );
  return lost.map((e) => at(id, `no part carries "${e}"`, `write it, under a head "[${e}]"`));
}

function forbidden(id: string, text: string): Found[] {
  const own = withoutComments(text);
  return [
    ...(MARKETING.test(own)
      ? [at(id, 'it names Article 21(2)', 'training is no direct marketing: name Article 21(1)')]
      : []),
    ...(id.startsWith('uk-gdpr/') && GONE_IN_UK.test(own)
      ? [at(id, 'it names an article that UK law has no more', 'name sections 164A and 165')]
      : []),
  ];
}

/** What two languages of one letter must share: elements and when each is there. */
const shapeOf = ({ parts }: ParsedTemplate): string =>
  parts
    .map(({ elements, if: when, unless, spare }) => JSON.stringify([elements, when, unless, spare]))
    .join('\n');

function twins(folder: LetterFolder, parsed: ReadonlyMap<string, ParsedTemplate>): Found[] {
  const letters = new Set(Object.keys(folder.templates).map((id) => id.replace(/\.[^.]+$/, '')));
  return [...letters].flatMap((letter) => {
    const english = parsed.get(`${letter}.en`);
    const absent = READERS.filter((l) => !parsed.has(`${letter}.${l}`)).map((l) =>
      at(`${letter}.${l}`, 'there is no such file', 'write it, with the same parts as the others'),
    );
    const other = [...parsed.keys()]
      .filter((id) => id.startsWith(`${letter}.`))
      .filter((id) => {
        const own = parsed.get(id);
        return english && own && shapeOf(own) !== shapeOf(english);
      });
    return [
      ...absent,
      ...other.map((id) =>
        at(
          id,
          'its parts are not those of the English letter',
          'give both the same heads, in the same order',
        ),
      ),
    ];
  });
}

const signatures = ({ reviewed, templates }: LetterFolder): Found[] =>
  Object.entries(reviewed)
    .filter(([id, { hash }]) => hashOf(templates[id] ?? '') !== hash)
    .map(([id]) => ({
      file: 'letters/reviewed.json',
      pointer: `/${id.replaceAll('/', '~1')}`,
      message: `the letter "${id}" is not the one that was signed`,
      fix: 'have it reviewed again, or take the signature out',
    }));

/** What is wrong with the letters' files. */
export function letterProblems(folder: LetterFolder): Found[] {
  const parsed = new Map(
    Object.entries(folder.templates).map(([id, text]) => [id, parseTemplate(text)]),
  );
  return [
    ...[...parsed].flatMap(([id, template]) => [
      ...template.flaws.map((flaw) => at(id, flaw, 'see another letter for how it is written')),
      ...missing(id, template),
      ...forbidden(id, folder.templates[id] ?? ''),
    ]),
    ...twins(folder, parsed),
    ...signatures(folder),
  ];
}

/** Letters that say what they must, in every language. */
export const lettersCheck: Check = {
  id: 'letters',
  what: 'every letter carries each element its law asks for, the same in every language, and nothing it must not say',
  why: 'a letter that leaves out what the law asks for can be turned away, and the reader would not know why',
  run: ({ letters }) => (letters ? letterProblems(letters) : []),
};
