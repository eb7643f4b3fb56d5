import { html, nothing } from 'lit/html.js';
import { searchWords } from '../../flow/search-words.ts';
import type { Context } from '../context.ts';
import { copyView } from './copy.view.ts';

/** Words to search the web for, where an address of ours may be gone. */
export function searchView(ctx: Context, way: string): unknown {
  const key = searchWords(ctx.entry?.ways[way]);
  return key
    ? html`<p>${ctx.say('search')}</p>
        ${copyView(ctx, ctx.plain(key, { service: ctx.entry?.name ?? '' }))}`
    : nothing;
}
