const WIDTH = 100;

/** An array of plain values, written over several lines. */
const LIST = /^( *)((?:"[^"\n]*": )?)\[\n((?: *(?:"(?:[^"\\\n]|\\.)*"|[\w.+-]+),?\n)+) *\](,?)$/gm;

/** JSON as the catalogue's files have it, and as prettier leaves it: short lists on one line. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    LIST,
    (whole: string, indent: string, key: string, items: string, comma: string) => {
      const list = items.trim().replace(/\n\s*/g, ' ');
      const line = `${indent}${key}[${list}]${comma}`;
      return line.length <= WIDTH ? line : whole;
    },
  );
