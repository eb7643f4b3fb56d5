import { CONDITIONS } from './conditions.ts';
import { ELEMENTS } from './elements.ts';
import { PLACEHOLDERS, placeholdersIn } from './placeholders.ts';
import type { Part, Template } from './types.ts';

/** A template as its file says it; `flaws` are sentences for whoever writes it. */
export interface ParsedTemplate extends Pick<Template, 'subject' | 'parts'> {
  flaws: string[];
}

const HEAD = /^\[(& )?([a-z+-]+)(?: if ([\w -]+?))?(?: unless ([\w -]+?))?(?:, spare (\d))?\]$/;
const among = (list: readonly string[], name: string): boolean => list.includes(name);
const names = (list: string | undefined): string[] | undefined => list?.split(' or ');

function flawsOf({ elements, if: when = [], unless = [] }: Part, head: string): string[] {
  const unknown = elements.filter((e) => !among(ELEMENTS, e));
  const conditions = [...when, ...unless].filter((c) => !among(CONDITIONS, c));
  return [
    ...unknown.map((e) => `"${e}" in ${head} is no legal element`),
    ...conditions.map((c) => `"${c}" in ${head} is no condition`),
  ];
}

function partOf(found: RegExpExecArray, afterBlank: boolean): Part {
  const [, same, elements = '', when, unless, spare] = found;
  return {
    elements: elements.split('+'),
    ...(when && { if: names(when) }),
    ...(unless && { unless: names(unless) }),
    ...(spare && { spare: Number(spare) }),
    join: same ? 'same' : afterBlank ? 'paragraph' : 'line',
    text: '',
  };
}

const markFlaws = (text: string): string[] =>
  placeholdersIn(text)
    .filter((name) => !among(PLACEHOLDERS, name))
    .map((name) => `"{${name}}" is no placeholder`);

/**
 * Reads a template: comments (`#`), the subject, then parts. A head names the elements a part carries, when it is
 * there, and whether a short form can spare it: `[special-categories if sensitive, spare 3]`. A blank line before it
 * begins a paragraph; `[& …]` goes on in the same line.
 */
export function parseTemplate(file: string): ParsedTemplate {
  const lines = file.split('\n').filter((line) => !line.startsWith('#'));
  const parts: Part[] = [];
  const flaws: string[] = [];
  let [subject, blank] = ['', false];
  for (const line of lines) {
    const head = HEAD.exec(line);
    const part = parts.at(-1);
    if (head) {
      const next = partOf(head, blank);
      parts.push(next);
      flaws.push(...flawsOf(next, line));
    } else if (line.startsWith('[')) flaws.push(`${line} is no head of a part`);
    else if (!part && line.startsWith('subject: ')) subject = line.slice('subject: '.length);
    else if (!part && line) flaws.push(`"${line}" stands before the first part`);
    else if (part && line) part.text += `${part.text && (blank ? '\n\n' : '\n')}${line}`;
    blank = line === '';
  }
  if (!subject) flaws.push('there is no line "subject: …"');
  for (const part of parts)
    if (!part.text) flaws.push(`a part "${part.elements.join('+')}" is empty`);
  return {
    subject,
    parts,
    flaws: [...flaws, ...[subject, ...parts.map((p) => p.text)].flatMap(markFlaws)],
  };
}
