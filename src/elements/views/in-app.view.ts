import { html, type TemplateResult } from 'lit/html.js';
import type { LinkUrl } from '../../catalogue/checked.ts';
import { inAppBrowser } from '../../flow/in-app.ts';
import type { Context } from '../context.ts';
import { iconView } from '../schematic/icons.ts';
import { screen } from '../schematic/schematic.view.ts';
import { copyButton } from './copy.view.ts';

/** Where an app's own browser keeps what it can do with a page: in a menu at one of its corners. */
const appPicture = (): TemplateResult =>
  screen(
    'android',
    html`<span class="row"><i class="bar short"></i>${iconView('more')}</span>
      <span class="sheet"
        ><i class="bar"></i><span class="row hit"><i class="bar"></i>${iconView('arrow')}</span
        ><i class="bar short"></i
      ></span>`,
  );

/**
 * The link of a rung, for readers inside another app: taken along first, opened there only as a second thought.
 *
 * @param before what is needed where it is opened: they may not come back here first
 */
export const inAppView = (ctx: Context, url: LinkUrl, before: unknown): TemplateResult =>
  html`<p>
      <b>${ctx.say('in-app', { app: inAppBrowser(navigator.userAgent) ?? '' })}.</b>
      ${ctx.say('in-app.text')}
    </p>
    ${before}
    <p class="act">${copyButton(ctx, url.href, 'copy.link', 'primary')}</p>
    <div class="beside">
      ${appPicture()}
      <p class="aside">${ctx.say('in-app.menu')}</p>
    </div>
    <p>
      <a class="quiet" href=${url.href} target="_blank" rel="noopener noreferrer"
        >${ctx.say('in-app.here')}
        <span class="aside"><bdi>${url.host}</bdi>, ${ctx.say('new-tab')}</span></a
      >
    </p>`;
