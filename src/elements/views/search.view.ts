import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.ts';
import { copyView } from './copy.view.ts';

/** Words to search the web for, where our address may be gone. */
export const searchView = (ctx: Context, way: string): TemplateResult => {
  const { entry } = ctx;
  const links = (entry?.ways[way]?.ladder ?? []).map((r) => entry?.links[r.link ?? '']?.to);
  const key = links.includes('form') ? 'search.words.form' : 'search.words.setting';
  return html`<p>${ctx.say('search')}</p>
    ${copyView(ctx, ctx.plain(key, { service: entry?.name ?? '' }))}`;
};
