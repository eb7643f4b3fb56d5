import { html, type TemplateResult } from 'lit';
import type { Id } from '../../../src/catalogue/types.ts';
import { correctUrl } from './urls.ts';

/** Links to sources in the list at the foot of the page. */
export const refsView = (ids: readonly Id[]): TemplateResult[] =>
  ids.map((id) => html`<a class="ref" href="#source-${id}" target="_self">${id}</a> `);

/** A link to the guide to correcting a fact, with the place of this one. */
export const correctView = (file: string, pointer: string, name: string): TemplateResult =>
  html`<a href=${correctUrl(file, pointer)} target="_top"
    >Correct this<span class="unseen">: ${name}</span></a
  >`;

/** Whether an address may be a link. */
export const isWeb = (text: string): boolean => text.startsWith('https://');

/** An address, shown as one; only a safe one is a link. */
export const addressView = (url: string, text: unknown = url): unknown =>
  isWeb(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
