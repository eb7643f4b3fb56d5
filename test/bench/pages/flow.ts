/** The eight screens that every subject but the wizard itself shows. */
import data from './flow.json';

interface Step {
  id: string;
  heading: string;
  text: string[];
  question?: string;
  options?: { value: string; label: string }[];
  links?: { text: string; href: string }[];
}

/** Those screens, with the words around them. */
export interface Flow {
  title: string;
  lead: string;
  words: { next: string; back: string; progress: string; newTab: string; region: string };
  steps: Step[];
}

export const flow: Flow = data;

/** "Step 2 of 8". */
export const progressText = ({ words, steps }: Flow, at: number): string =>
  words.progress.replace('{n}', String(at + 1)).replace('{m}', String(steps.length));

/** Text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The paragraphs and links of a screen as HTML, for subjects that take text that way. */
export const bodyHtml = ({ text, links = [] }: Step): string => {
  const items = links.map(
    ({ text: name, href }) =>
      `<li><a href="${escaped(href)}" target="_blank" rel="noopener">${escaped(name)} ` +
      `<span class="unseen">${escaped(flow.words.newTab)}</span></a></li>`,
  );
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return text.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('') + list;
};
