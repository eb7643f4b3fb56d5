import type { Entry } from '../catalogue/entry.ts';
import type { Words } from './words.ts';

/** Private-use tags, as Android names them: an expanding locale and a right-to-left one. Never shipped. */
export const PSEUDO = ['en-XA', 'ar-XB'] as const;

/** Slots stay, and words of other languages. */
const keepSlots = (text: string, change: (plain: string) => string): string =>
  text
    .split(/(\{\w+\}|\{[\w-]+:[^{}]*\})/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');

/** Accented and half as long again, as German or Finnish would be at worst. */
const expand = (text: string): string => {
  const accents: Record<string, string> = {
    a: 'å',
    e: 'é',
    i: 'î',
    o: 'ö',
    u: 'û',
    A: 'Å',
    E: 'É',
    O: 'Ö',
  };
  return keepSlots(text, (p) =>
    p
      .replace(/\p{L}{3,}/gu, (w) => w + w.slice(0, Math.ceil(w.length / 2)))
      .replace(/[aeiouAEO]/g, (c) => accents[c] ?? c),
  );
};

/** Real right-to-left letters, so that the browser's own direction rules apply. */
const mirror = (text: string): string => {
  const hebrew = 'אבגדהוזחטיכלמנסעפצקרשת';
  return keepSlots(text, (p) =>
    p.replace(/[a-z]/gi, (c) => hebrew[(c.toLowerCase().charCodeAt(0) - 97) % hebrew.length] ?? c),
  );
};

/** The words of a pseudo-locale, made from the English ones. */
export function pseudoWords(english: Words, tag: (typeof PSEUDO)[number]): Words {
  const change = tag === 'en-XA' ? expand : mirror;
  const changed = Object.fromEntries(
    Object.entries(english).map(([k, v]) => [k, change(v)]),
  ) as Words;
  return { ...changed, dir: tag === 'ar-XB' ? 'rtl' : 'ltr' };
}

/** An entry with its notes changed the same way; labels stay, because they are other people's screens. */
export function pseudoEntry(english: Entry, tag: (typeof PSEUDO)[number]): Entry {
  const change = tag === 'en-XA' ? expand : mirror;
  const visit = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return ['note', 'reason', 'title', 'about'].includes(key) ? change(value) : value;
    if (Array.isArray(value)) return value.map((v) => visit(v));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, visit(v, k)]));
  };
  const says = Object.entries(english.says).map(([k, v]) => [k, change(v)] as const);
  return { ...(visit(english) as Entry), says: Object.fromEntries(says) };
}
