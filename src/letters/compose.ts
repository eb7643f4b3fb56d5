import { checkInput } from './check-input.ts';
import { cleanLine } from './clean.ts';
import { conditionsOf } from './conditions.ts';
import { fitted } from './fit.ts';
import { joinParts } from './join-parts.ts';
import { noLetter, notesFor } from './no-letter.ts';
import { fill } from './placeholders.ts';
import { templateName } from './template-name.ts';
import type { Letter, LetterInput, LetterSet, NoLetter, Part } from './types.ts';
import { valuesOf } from './values.ts';

const holds = ({ if: when, unless }: Part, conditions: ReadonlySet<string>): boolean =>
  (!when || when.some((c) => conditions.has(c))) && !unless?.some((c) => conditions.has(c));

const elementsOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap((p) => p.elements)),
];

/**
 * Puts one letter together from one language's letters. Pure: nothing is stored, nothing is sent.
 *
 * @param set the letters of a regime in one language
 * @param asked the language that was asked for, where there is no such set
 * @throws RangeError where a value has no meaning or one that the letter needs is missing
 */
export function compose(set: LetterSet, given: LetterInput, asked?: string): Letter | NoLetter {
  const input = checkInput(given);
  const none = noLetter(set, input);
  if (none) return none;
  const name = templateName(input);
  const id = `${set.regime}/${name}.${set.language}`;
  const template = set.templates[name];
  if (!template) throw new RangeError(`There is no letter "${id}".`);
  const conditions = conditionsOf(input);
  const there = template.parts.filter((part) => holds(part, conditions));
  const write = (parts: readonly Part[], brief: boolean) => {
    const values = valuesOf(set, input, brief);
    const texts = new Map(parts.map((part) => [part, fill(part.text, values, id)]));
    const text = joinParts(template.parts, (part) => texts.get(part) ?? null);
    return { text, texts, values };
  };
  const limit = input.limit ?? null;
  const { written, kept } = fitted(there, limit, write);
  const { text, texts, values } = written;
  const elements = elementsOf(kept);
  return {
    kind: 'letter',
    subject: cleanLine(fill(template.subject, values, id)),
    text,
    language: set.language,
    missing: asked && asked !== set.language ? [asked] : [],
    elements,
    leftOut: elementsOf(there).filter((e) => !elements.includes(e)),
    parts: kept.map((part) => ({ elements: part.elements, text: texts.get(part) ?? '' })),
    length: text.length,
    fits: limit === null || text.length <= limit,
    notes: notesFor(set.regime, input),
    reviewed: template.reviewed,
  };
}
