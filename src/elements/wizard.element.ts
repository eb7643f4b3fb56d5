import { version } from 'virtual:version';
import type { openWizard } from './open-wizard.ts';
import { defineProperties, type Properties } from './properties.ts';
import { Tag } from './tag.element.ts';

/**
 * Takes a reader from an article to a filed objection to AI training, or to an honest "none here".
 *
 * @element opt-out-wizard
 * @attr {string} service - Service id, several separated by spaces, or none to let the reader choose.
 * @attr {string} region - ISO 3166-1 country code, or `auto` to take the browser's guess. Left out: asked.
 * @attr {string} lang - BCP 47 language. Left out: that of the page.
 * @attr {'web'|'android'|'ios'} device - Device, where the article knows it. Left out: asked where it matters.
 * @attr {1|2|3|4|5|6} heading-level - Level of the wizard's heading in the article; 2 when left out.
 * @attr {'light'|'dark'|'auto'} color-scheme - Left out: that of the page.
 * @attr {string} report-to - Mail address or `https` address for reports of what a reader did not see.
 * @attr {string} catalogue - Address of a newer copy of the catalogue on your own host (the folder `dist/catalogue`). Checked before use; left out or refused: the built-in one.
 * @slot - Useful links; shown until the wizard is ready, and for good if it never is.
 * @fires {CustomEvent<StepDetail>} opt-out-step - A new screen.
 * @fires {CustomEvent<OutcomeDetail>} opt-out-outcome - An end was reached.
 * @fires {CustomEvent<ErrorDetail>} opt-out-error - Something did not work; the links in the tag stay.
 * @csspart offer - What stands in the place of the links until the reader opens the wizard.
 * @csspart open - The button that opens it.
 * @csspart frame - The box.
 * @csspart title - The line that says what the box is.
 * @csspart answers - The answers so far, in one line.
 * @csspart change - The button that changes them.
 * @csspart heading - The heading of the screen.
 * @csspart body - The screen.
 * @csspart primary - The one primary action.
 * @csspart secondary - The way on beside a link.
 * @csspart stuck - The way round: "I don't see a form", "I can't send email here".
 * @csspart choices - A list of answers.
 * @csspart choice - One answer.
 * @csspart find - The field that finds a service or a country.
 * @csspart select - The list of all services or countries.
 * @csspart move - One row of a path, or one spot of a form.
 * @csspart schematic - A schematic screen.
 * @csspart copy - A text to copy.
 * @csspart copy-button - A button that copies.
 * @csspart acts - What to do with a result.
 * @csspart advice - Advice for the reader's account.
 * @csspart list - Back to the list of ways.
 * @csspart back - Back.
 * @csspart restart - Start over.
 * @csspart foot - The foot of the box.
 * @cssprop --opt-out-ink - Text.
 * @cssprop --opt-out-muted - Secondary text.
 * @cssprop --opt-out-line - Hairlines.
 * @cssprop --opt-out-control - Edges of controls; 3 to 1 on the background.
 * @cssprop --opt-out-surface - Background.
 * @cssprop --opt-out-wash - Background of schematic screens and texts to copy.
 * @cssprop --opt-out-accent - Primary action, links and focus.
 * @cssprop --opt-out-on-accent - Text on the accent.
 * @cssprop --opt-out-radius - Corners.
 * @cssprop --opt-out-space - Padding of the box.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- `defineProperties` sees to it
export class OptOutWizard extends Tag {
  static {
    defineProperties(this.prototype);
  }

  /** The package's version: the folder that facts and words are served from. */
  static readonly version: string = version;

  /** Absolute URL of the folder with facts and words, ending in `/`. Set it where a bundler moves this module. */
  static base: string = new URL(`../cdn/${version}/`, import.meta.url).href;

  protected async load(): Promise<{ openWizard: typeof openWizard }> {
    const { openWizard: open } = await import('./open-wizard.ts');
    const { base } = this.constructor as typeof OptOutWizard;
    return { openWizard: (tag, outfit) => open(tag, { base, ...outfit }) };
  }
}

// The properties are the same for every class of tags, so they are defined once, elsewhere.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- it only joins the properties to the class
export interface OptOutWizard extends Properties {}

declare global {
  interface HTMLElementTagNameMap {
    'opt-out-wizard': OptOutWizard;
  }
}
