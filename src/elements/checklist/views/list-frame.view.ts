import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ListContext } from '../view.ts';
import { chooseView } from './choose.view.ts';
import { listView } from './list.view.ts';
import { summaryView } from './summary.view.ts';
import { workView } from './work.view.ts';

/** The screens of a list. */
export type ListScreen = 'choosing' | 'listing' | 'working' | 'summary';

const SCREENS: Readonly<
  Record<ListScreen, { heading(ctx: ListContext): unknown; body(ctx: ListContext): unknown }>
> = {
  choosing: { heading: (ctx) => ctx.say('checklist.choose'), body: chooseView },
  listing: {
    heading: (ctx) => ctx.say('checklist.list', { region: ctx.regionName }),
    body: listView,
  },
  working: {
    heading: (ctx) => {
      const { current = '', list } = ctx;
      return ctx.say('checklist.at', {
        service: ctx.nameOf(current),
        number: String(list.indexOf(current) + 1),
        all: String(list.length),
      });
    },
    body: workView,
  },
  summary: { heading: (ctx) => ctx.say('checklist.summary'), body: summaryView },
};

const languageOf = ({ loaded: { language, words } }: ListContext) => ({
  language,
  dir: words.dir ?? 'ltr',
});

/**
 * The whole box. The status stays: what is said must be there before.
 *
 * @param screen nothing draws the box blank: no node of the last screen is used again
 */
export function listFrame(ctx: ListContext, screen?: ListScreen): TemplateResult {
  const { language, dir } = languageOf(ctx);
  return html`<section
    class="frame"
    part="frame"
    dir=${dir}
    lang=${language}
    aria-label=${ctx.plain('checklist.title')}
  >
    ${
      screen === undefined
        ? nothing
        : html`<div class="top-line">
              <p class="title" part="title">${ctx.say('checklist.title')}</p>
              ${
                screen === 'listing'
                  ? html`<button
                      type="button"
                      class="quiet change"
                      part="change"
                      @click=${() => ctx.send({ type: 'change' })}
                    >
                      ${ctx.say('checklist.change')}
                    </button>`
                  : nothing
              }
              <p class="printed">${ctx.date(ctx.page.today())}</p>
            </div>
            <h2 class="heading" part="heading" tabindex="-1" aria-level=${ctx.level}>
              ${SCREENS[screen].heading(ctx)}
            </h2>
            <div class="body" part="body">${SCREENS[screen].body(ctx)}</div>`
    }
    <p class="status" role="status"></p>
  </section>`;
}

/** The one button that opens the list where it is in sight already. */
export function listOffer(ctx: ListContext): TemplateResult {
  const { language, dir } = languageOf(ctx);
  const title = ctx.plain('checklist.title');
  return html`<section class="offer" part="offer" dir=${dir} lang=${language} aria-label=${title}>
    <button type="button" part="open" @click=${() => ctx.send({ type: 'open' })}>
      <span>${title}</span>
      <b>${ctx.say('offer')}</b>
    </button>
  </section>`;
}
