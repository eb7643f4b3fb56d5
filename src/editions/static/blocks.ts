import { markup, type Markup } from '../changes/markup.ts';
import { join, type Speaker } from './speaker.ts';

/** A heading, so many levels below the first one. HTML has six. */
export function heading({ level }: Speaker, below: number, text: Markup): Markup {
  const tag = join([markup`h${String(Math.min(6, level + below))}`]);
  return markup`<${tag}>${text}</${tag}>
`;
}

/** A paragraph; nothing where nothing is said. */
export const paragraph = (...pieces: readonly (Markup | undefined)[]): Markup => {
  const said = pieces.filter((p): p is Markup => p !== undefined && p.html !== '');
  return said.length > 0
    ? markup`<p>${join(said, ' ')}</p>
`
    : markup``;
};

/** A list; nothing where it is empty. */
export const list = (items: readonly Markup[], tag: 'ul' | 'ol' = 'ul'): Markup => {
  const name = tag === 'ul' ? markup`ul` : markup`ol`;
  return items.length > 0
    ? markup`<${name}>
${items.map(
  (item) => markup`<li>${item}</li>
`,
)}</${name}>
`
    : markup``;
};

/** A text to copy: as it is, with its lines. */
export const toCopy = (text: string): Markup => {
  const lines = text.split('\n').map((line) => markup`${line}`);
  return markup`<blockquote><p>${join(lines, '<br>\n')}</p></blockquote>
`;
};
