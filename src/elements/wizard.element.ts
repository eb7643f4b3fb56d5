import { version } from 'virtual:version';
import type { openWizard } from './open-wizard.ts';
import { packagedSource } from './packaged-source.ts';
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
 * @attr {1|2|3|4|5|6} [heading-level=2] - Level of the wizard's heading in the article.
 * @attr {'light'|'dark'|'auto'} color-scheme - Left out: that of the page.
 * @attr {string} report-to - Mail address or `https` address for reports of what a reader did not see.
 * @attr {string} catalogue-hosts - Hosts of services that your copy adds, separated by spaces. The wizard knows none of them: naming their hosts is your word for them, and readers are told that you added them. Read with `catalogue`. Since 0.3.0.
 * @attr {string} catalogue - Address of a newer copy of the catalogue on your own host (the folder `dist/catalogue`). Checked before use; left out or refused: the built-in one. Since 0.2.0.
 * @slot - Useful links; shown until the wizard is ready, and for good if it never is.
 * @fires {CustomEvent<StepDetail>} opt-out-step - A new screen: `service`, `region`, `step`, `kind`.
 * @fires {CustomEvent<OutcomeDetail>} opt-out-outcome - An end was reached: `service`, `region`, `way`, `outcome`.
 * @fires {CustomEvent<ErrorDetail>} opt-out-error - Something did not work; the links in the tag stay: `code`.
 * @csspart offer - What stands in the place of the links until the reader opens the wizard. Unreleased.
 * @csspart open - The button that opens it. Unreleased.
 * @csspart frame - The box.
 * @csspart title - The line that says what the box is.
 * @csspart answers - The answers so far, in one line.
 * @csspart change - The button that changes them. Unreleased.
 * @csspart heading - The heading of the screen.
 * @csspart body - The screen.
 * @csspart primary - The one primary action.
 * @csspart secondary - The way on beside a link.
 * @csspart stuck - The way round: "I don't see a form", "I can't send email here".
 * @csspart letter - A letter instead of what needs a login.
 * @csspart notice - "I have Meta's notice or email". Unreleased.
 * @csspart choices - A list of answers.
 * @csspart choice - One answer.
 * @csspart find - The field that finds a service or a country. Unreleased.
 * @csspart select - The list of all services or countries.
 * @csspart move - One row of a path, or one spot of a form.
 * @csspart schematic - A schematic screen.
 * @csspart copy - A text to copy.
 * @csspart copy-button - A button that copies. Unreleased.
 * @csspart acts - What to do with a result. Unreleased.
 * @csspart advice - Advice for the reader's account.
 * @csspart list - Back to the list of ways. Unreleased.
 * @csspart back - Back.
 * @csspart restart - Start over.
 * @csspart foot - The foot of the box.
 * @cssprop [--opt-out-ink=#1b1b1b] - Text.
 * @cssprop [--opt-out-muted=#5c5c5c] - Secondary text.
 * @cssprop [--opt-out-line=#c9c9c9] - Hairlines.
 * @cssprop [--opt-out-control=#767676] - Edges of controls; 3 to 1 on the background. Unreleased.
 * @cssprop [--opt-out-surface=#fff] - Background.
 * @cssprop [--opt-out-wash=#f6f6f4] - Background of schematic screens and texts to copy.
 * @cssprop [--opt-out-accent=#1c4f8c] - Primary action, links and focus.
 * @cssprop [--opt-out-on-accent=#fff] - Text on the accent.
 * @cssprop [--opt-out-radius=0.25em] - Corners.
 * @cssprop [--opt-out-space=1em] - Padding of the box.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- `defineProperties` sees to it
export class OptOutWizard extends Tag {
  static {
    defineProperties(this.prototype);
  }

  /** The package's version. */
  static readonly version: string = version;

  /**
   * Absolute URL of a folder with facts and words, ending in `/`: a copy of `dist/cdn/<version>/` on your own host. Left
   * out, they are this package's own modules, which a bundler finds by itself.
   */
  static base: string | undefined;

  protected async load(): Promise<{ openWizard: typeof openWizard }> {
    const { base } = this.constructor as typeof OptOutWizard;
    const [code, builtIn] = await Promise.all([import('./open-wizard.ts'), packagedSource(base)]);
    return { openWizard: (tag, outfit) => code.openWizard(tag, { builtIn, ...outfit }) };
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
