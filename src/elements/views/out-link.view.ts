import { html, type TemplateResult } from 'lit/html.js';
import type { LinkAddress } from '../../catalogue/checked.ts';
import type { Context } from '../context.ts';

/** A link inside a text. It leaves the article where it is, and says so. */
export const outLink = (ctx: Context, href: LinkAddress, text: unknown): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${text}<span class="unseen" lang=${ctx.language}>&nbsp;(${ctx.say('new-tab')})</span></a
  >`;
