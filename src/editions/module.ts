/** A browser reads JSON faster from a text than as code. */
export function module(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `export default JSON.parse('${json}');\n`;
}

/** The module of another name, for a file that lies beside it. */
export const sameAs = (file: string): string =>
  `export { default } from './${file.toLowerCase()}.js';\n`;
