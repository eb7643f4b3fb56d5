import { html, nothing, type TemplateResult } from 'lit/html.js';
import { articleIn, FACES } from '../support/desk/article.ts';
import { themes } from '../support/themes.ts';
import { measured } from './heights.ts';
import type { Loaded } from './loaded.ts';
import type { Page } from './page.ts';

/** The newspaper’s page around the embed. A strict policy takes no style as text. */
export function dress(sheet: HTMLElement, { choice, choices }: Loaded): void {
  const { host, scheme } = themes[choices.properties ? choice.look : 'default'];
  const isOwn = !choices.properties || choice.look === 'default';
  sheet.style.cssText = isOwn ? '' : `${host}; color-scheme: ${scheme}`;
  sheet.style.setProperty('--column', `${choice.width}px`);
  sheet.style.fontFamily = FACES[choice.typeface];
}

function heightView({ say, loaded, embed, size }: Page): TemplateResult {
  const { choice } = loaded;
  const { day, ...pixels } = measured(choice);
  const said = new Intl.DateTimeFormat(choice.ui, { dateStyle: 'long', timeZone: 'UTC' });
  const isBox = choice.system !== 'static';
  const key = pixels.least === pixels.most ? 'height.same' : 'height';
  return html`<p class="aside height">
    ${isBox ? say(key, { ...pixels, day: said.format(new Date(day)) }) : nothing}
    ${size?.of === embed && size.height > 0 ? say('height.here', { width: size.width, height: size.height }) : nothing}
  </p>`;
}

/** The article with the embed in it, and how high it is. */
export function previewView(page: Page): TemplateResult {
  const { choice } = page.loaded;
  const { paper, title, lead, after, lang } = articleIn(choice.lang || choice.ui);
  return html`<section class="preview" aria-label=${page.say('preview')}>
    ${heightView(page)}
    <div class="sheet">
      <article lang=${lang}>
        <p class="paper">${paper}</p>
        <h3>${title}</h3>
        <p class="lead">${lead}</p>
        ${page.embed} ${after.map((text) => html`<p>${text}</p>`)}
      </article>
    </div>
  </section>`;
}
