import { html, nothing } from 'lit/html.js';
import { searchWords } from '../../flow/search-words.ts';
import type { Context } from '../context.ts';
import { copyView } from './text.view.ts';

/** Words to search the web for, where an address of ours may be gone. */
export function searchView(ctx: Context, way: string): unknown {
  const words = searchWords(ctx.entry, ctx.region, way);
  return words
    ? html`<p class="aside">${ctx.say('search')}</p>
        ${copyView(ctx, ctx.plain(words.key, { service: words.service }))}`
    : nothing;
}
