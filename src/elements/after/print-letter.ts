/** A letter on paper: a page of its own, without the article and the box around it. */
import type { Letter } from '../../letters/types.ts';
import type { AfterContext } from './views/after.view.ts';

/** A line to write on by hand, as in the letters themselves. */
const BLANK = '________________';

/** Whom it is from, the letter, and where it is signed. */
const sheetOf = ({ draft }: AfterContext, { text, elements }: Letter): string[] => {
  const { name = '', readerAddress = '' } = draft;
  const signature = elements.includes('signature') ? [] : [`\n\n${BLANK}\n${name}`];
  return [`${name || BLANK}\n${readerAddress || BLANK}`, text, ...signature];
};

/** Prints it from a frame, of which nothing is seen; the page itself where there can be none. */
export function printLetter(ctx: AfterContext, letter: Letter): void {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.ariaHidden = 'true';
  document.body.append(frame);
  const { contentDocument: paper, contentWindow: view } = frame;
  if (!paper || !view) {
    frame.remove();
    print();
    return;
  }
  paper.title = letter.subject;
  paper.documentElement.lang = letter.language;
  for (const text of sheetOf(ctx, letter)) {
    const part = paper.createElement('p');
    part.dir = 'auto';
    part.textContent = text;
    Object.assign(part.style, { whiteSpace: 'pre-wrap', font: '12pt/1.4 serif' });
    paper.body.append(part);
  }
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}
