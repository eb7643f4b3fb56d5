/**
 * Copies a text. Where the clipboard is denied (frames, old in-app browsers), the text is shown and selected instead, so that
 * the reader's own copy command works.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, field: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.hidden = false;
    getSelection()?.selectAllChildren(field);
    return false;
  }
}
