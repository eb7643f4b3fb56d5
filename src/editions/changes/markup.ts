/** Text that may stand in HTML as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may be put into a template. Everything but `Markup` is text, and is escaped. */
export type Piece = string | Markup | readonly Markup[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in an element or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

function htmlOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  return piece instanceof Markup ? piece.html : piece.map((m) => m.html).join('');
}

/** Tag of a template of HTML: ``markup`<p>${text}</p>` ``. */
export function markup(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  let [html = ''] = strings;
  for (const [i, piece] of pieces.entries()) html += htmlOf(piece) + (strings[i + 1] ?? '');
  return new Markup(html);
}
