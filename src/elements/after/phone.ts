/** Continue on another device: the answers in an address, as a picture to photograph. A chunk of its own. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { generate } from 'lean-qr';
import type { Context, Parts } from '../context.ts';
import { copyButton } from '../views/copy.view.ts';
import { addressWith } from './carry.ts';

/** White around the code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The code of a text; nothing where it is longer than any code. */
function codeOf(text: string): ReturnType<typeof generate> | undefined {
  try {
    return generate(text);
  } catch {
    return undefined;
  }
}

/** One path of squares: as text for a person with a camera, not for a screen reader. */
function qrView(text: string, label: string): TemplateResult | typeof nothing {
  const code = codeOf(text);
  if (!code) return nothing;
  const { size } = code;
  const squares: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) squares.push(`M${x} ${y}h1v1h-1z`);
  const side = size + 2 * QUIET;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#000" d=${squares.join('')} />`}
  </svg>`;
}

/** The screen. */
export function phoneParts(ctx: Context): Parts {
  const { entry, region, walk, wanted, after } = ctx;
  const { id: service = '' } = entry ?? {};
  const address = addressWith(location.href, {
    service,
    ...(region && { region }),
    // What the embed answered for the reader goes along: it may not elsewhere.
    log: walk?.trail ?? [],
    ...(wanted.record && after && { record: after.record }),
  });
  return {
    heading: ctx.say('case.phone'),
    body: html`<p>${ctx.say('case.phone.text')}</p>
      ${qrView(address, ctx.plain('case.phone.code'))}
      <p class="act">${copyButton(ctx, address, 'copy.link', 'primary')}</p>`,
  };
}
