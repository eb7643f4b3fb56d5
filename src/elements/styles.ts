/** A style sheet as text. The tag is for the minifier and editors, which know it by this name. */
export const css = (strings: TemplateStringsArray, ...values: string[]): string =>
  String.raw({ raw: strings }, ...values);

const made = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const known = made.get(text) ?? new CSSStyleSheet();
  if (!made.has(text)) known.replaceSync(text);
  made.set(text, known);
  return known;
}

/** Gives a shadow root one more style sheet; constructed ones are shared and need no `style-src`. */
export function adopt(root: ShadowRoot, text: string): void {
  try {
    const sheet = sheetOf(text);
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
  } catch {
    // Before 2023 in Safari, and where a page took the constructor away.
    const known = [...root.querySelectorAll('style')];
    if (known.some((style) => style.textContent === text)) return;
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
