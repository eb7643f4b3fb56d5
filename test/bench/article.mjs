const words =
  'the council said on Tuesday that the plan would go ahead although several members had asked for more time and the figures in the report were still being checked by an outside auditor who is expected to answer before the end of the month'.split(
    ' ',
  );
const style =
  'body{font:18px/1.6 Georgia,serif;max-width:680px;margin:0 auto;padding:16px}h1{line-height:1.15}';
const paragraphs = Array.from({ length: 16 }, (_, number) => {
  const text = Array.from({ length: 70 }, (_, i) => words[(i * 7 + number * 13) % words.length]);
  return `<p>${text.join(' ')}.</p>`;
});

/** Before which paragraph a tag stands. On a phone the fourth begins just below the first screenful. */
const places = { top: 0, middle: 1, below: 3, far: paragraphs.length };

/** An article of 16 paragraphs with a row's embed in its place; the same for all rows. */
export function article({ head = '', tag = '', place = 'below', count = 1, stacked = false }) {
  const body = [...paragraphs];
  const tags = Array(count).fill(tag);
  if (stacked) body.splice(places[place], 0, stack(tags));
  else if (place === 'spread') spread(body, tags);
  else body.splice(places[place], 0, ...tags);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}
</head>
<body>
<h1>Readers ask how to keep their words out of training data</h1>
${body.join('\n')}
</body>
</html>`;
}

/** All in one place, one above the other, so that all of them are near the reader's eyes at once. */
function stack(tags) {
  const layers = tags.map((tag) => `<div style="position:absolute;inset:0 0 auto">${tag}</div>`);
  return `<div style="position:relative">${layers.join('')}</div>`;
}

/** Evenly down the article, from just below the first screenful on. */
function spread(body, tags) {
  const gaps = paragraphs.length - places.below;
  for (let gap = gaps - 1; gap >= 0; gap--) {
    const first = Math.round((gap * tags.length) / gaps);
    const next = Math.round(((gap + 1) * tags.length) / gaps);
    body.splice(places.below + gap, 0, ...tags.slice(first, next));
  }
}
