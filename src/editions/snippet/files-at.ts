/** Stands for the newsroom's own host until it is known. */
export const YOUR_FILES = 'https://your-newsroom.example/opt-out-wizard/';

/**
 * Where the files of `dist/cdn` lie, as an editor types it: with or without its last slash, or the address of a file
 * there.
 *
 * @returns with a slash at its end; nothing where it is no address that a page can load scripts from
 */
export function filesAt(typed: string): string | undefined {
  const isPath = /^\/(?![/\\])/.test(typed.trim());
  const text = isPath ? new URL(typed.trim(), YOUR_FILES).href : typed.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const folder = url.pathname.replace(/[^/]+\.(?:js|html)$/, '').replace(/\/?$/, '/');
  return isPath ? folder : `${url.origin}${folder}`;
}
