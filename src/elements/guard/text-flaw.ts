import { uncleanIn } from '../../catalogue/clean-text.ts';

/** Longer than any text of its kind, shorter than anything that could hide one. */
const LONGEST = 1000;
const LONGEST_BY_KEY: Readonly<Record<string, number>> = {
  /** The wording of a control. */
  says: 200,
  title: 160,
  name: 60,
  company: 60,
  by: 200,
  url: 400,
  to: 100,
  subject: 200,
};
const DATES = ['seen', 'since', 'bySeen', 'on', 'from', 'until', 'lookedAt'];

/** A calendar date, or the beginning of one, of this century. */
const isDate = (text: string): boolean => {
  const [year, month = '01', day = '01'] = text.split('-');
  const whole = `${year}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return (
    /^20\d\d(-\d\d(-\d\d)?)?$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(whole)
  );
};

/** Words with all that an address may have; what ends one; four numbers. Each takes time by the length of a text only. */
const WORD = /[\p{L}\d][\p{L}\d.-]*/gu;
const END = /\.\p{L}{2,}/gu;
const NUMBERS = /^\d+(?:\.\d+){3}/;
const FILES = /^(robots|ai|llms)\.txt$/i;
/** What of a word looks like an address. */
function addressIn(word: string): string | undefined {
  const [numbers] = NUMBERS.exec(word) ?? [];
  const last = [...word.matchAll(END)].pop();
  return last ? word.slice(0, last.index + last[0].length) : numbers;
}

/** What is read as a dot. */
const DOTS = /[\u00b7\u06d4\u0701\u0702\u2022\u2027\u2219\u22c5\u3002\u30fb\ua4f8]/g;

/** Years and days of this century. */
const DAY =
  /\b20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?\b|\b(0?[1-9]|[12]\d|3[01])[./] ?(0?[1-9]|1[0-2])[./] ?20\d\d\b/g;
/** Stands for a day; no text that is clean has it. */
const A_DAY = '\u2028';
/** Digits and days with nothing between them but what is no letter and ends no clause. */
const RUN = /[\u2028\d](?:(?:,(?! )|[^\p{L}\u2028\d,;])*[\u2028\d])*/gu;

/** A text as it is read: without marks, figures and letters of other shapes as plain ones, all that is a dot as one. */
const readAs = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(DOTS, '.')
    // Which figure it is does not matter: nobody writes days so.
    .replace(/[^\d\P{Nd}]/gu, '9');

/** Whether a run of figures is as long as a telephone number; two days may stand side by side. */
function isNumber(run: string): boolean {
  const days = run.split(A_DAY).length - 1;
  const digits = run.match(/\d/g)?.length ?? 0;
  return days > 2 || (digits > 0 && digits + 4 * days > 6);
}

/** Where a sentence would send a reader without a link: a telephone number, an address on somebody else's host. */
export function leadIn(written: string, hosts: TextRules['hosts']): string | undefined {
  const text = readAs(written);
  const [number] =
    /\+ ?\d/.exec(text) ?? text.replace(DAY, A_DAY).match(RUN)?.filter(isNumber) ?? [];
  if (number !== undefined) return `a telephone number, ${number.replaceAll(A_DAY, '…')}`;
  if (/:\/\/|@/.test(text)) return 'an address';
  if (hosts === 'any') return undefined;
  const isOwn = (name: string): boolean =>
    FILES.test(name) || hosts.some((host) => host === name || host.endsWith(`.${name}`));
  const stranger = text
    .match(WORD)
    ?.map(addressIn)
    .find((name) => name !== undefined && !isOwn(name.toLowerCase()));
  return stranger && `an address, ${stranger}`;
}

/** What texts of a copy are held against. */
export interface TextRules {
  /** Hosts that a sentence may name. */
  hosts: readonly string[] | 'any';
  /** Texts of the wizard's own entry; those may stand. */
  known: ReadonlySet<string>;
  /** `2026-11-24` */
  today: string;
}

function flawOf(key: string, text: string, { hosts, known, today }: TextRules): string | undefined {
  const unclean = uncleanIn(text);
  if (unclean !== undefined) return `has a hidden character, ${unclean}, in "${key}"`;
  const most = LONGEST_BY_KEY[key] ?? LONGEST;
  // One sign may be read as a whole sentence.
  if (text.length > most || text.normalize('NFKD').length > 4 * most)
    return `has a "${key}" that is too long`;
  if (DATES.includes(key)) {
    if (!isDate(text)) return `has a date that is none, ${JSON.stringify(text)}`;
    return text > today ? `has a date in the future, ${text}` : undefined;
  }
  if (known.has(text) || key === 'url' || key === 'to') return undefined;
  const lead = leadIn(text, hosts);
  return lead && `has ${lead}, in "${key}"`;
}

/** What is wrong with a text anywhere in a file whose shape is as published; its own sayings and hosts are not read. */
export function textFlaw(file: object, rules: TextRules, within = ''): string | undefined {
  for (const [key, value] of Object.entries(file)) {
    if (within === '' && (key === 'says' || key === 'hosts')) continue;
    // What lists hold are names, no dates.
    const name = Array.isArray(file) ? `${within}[]` : key;
    const flaw =
      typeof value === 'string'
        ? flawOf(name, value, rules)
        : typeof value === 'object' && value !== null
          ? textFlaw(value as object, rules, name)
          : undefined;
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}
