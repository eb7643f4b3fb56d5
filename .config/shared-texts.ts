/** Texts shorter than this are not worth a name. */
const SHORT = 30;

/**
 * A value as the source of a module: `export const <name> = …`. A text that stands in it more than once is written once,
 * because the services of one company say and cite the same.
 */
export function sharedTexts(name: string, value: unknown): string {
  const seen = new Set<string>();
  const shared = new Map<string, number>();
  JSON.stringify(value, (_key, text: unknown) => {
    if (typeof text !== 'string' || text.length < SHORT) return text;
    if (seen.has(text) && !shared.has(text)) shared.set(text, shared.size);
    seen.add(text);
    return text;
  });
  // No text of a catalogue holds this control character.
  const written = JSON.stringify(value, (_key, text: unknown) =>
    typeof text === 'string' && shared.has(text) ? `\u0001${shared.get(text)}` : text,
  )
    .replace(/"\\u0001(\d+)"/g, 'texts[$1]')
    // As JSON has it, it is a name; as scripts do, it is what an object inherits from.
    .replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:');
  return `const texts = ${JSON.stringify([...shared.keys()])};
export const ${name} = ${written};`;
}
