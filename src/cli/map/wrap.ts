/** Breaks a text into lines at spaces; a word that is too long has a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? '';
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && longer.length > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

/** The same with later lines further in, so that a list can be read. */
export function wrapHanging(text: string, indent: number, width: number): string {
  const hanging = /^(- |\d+\.\d+ )/.exec(text)?.[0].length ?? 0;
  const [first = '', ...rest] = wrap(text, width - indent - hanging);
  const [margin, further] = [' '.repeat(indent), ' '.repeat(indent + hanging)];
  return [margin + first, ...rest.map((line) => further + line)].join('\n').replace(/ +$/gm, '');
}
