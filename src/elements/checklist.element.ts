import { version } from 'virtual:version';
import {
  adoptChecklistProperties,
  defineChecklistProperties,
  type ChecklistProperties,
} from './checklist/properties.ts';
import type { openWizard } from './open-wizard.ts';
import { packagedSource } from './packaged-source.ts';
import { Tag } from './tag.element.ts';

/**
 * The services a reader uses, worked through one after the other: what exists for each in the reader's country, how
 * long it takes, what became of it. The box of each service is the wizard's, and its events are the wizard's, too.
 *
 * @element opt-out-checklist
 * @attr {string} services - Service ids, separated by spaces; none offers the ones most readers know, to be ticked.
 * @attr {string} region - ISO 3166-1 country code, or `auto` to take the browser's guess. Left out: asked.
 * @attr {string} lang - BCP 47 language. Left out: that of the page.
 * @attr {1|2|3|4|5|6} heading-level - Level of the list's heading in the article; 2 when left out.
 * @attr {'light'|'dark'|'auto'} color-scheme - Left out: that of the page.
 * @attr {'web'|'android'|'ios'} device - Device, where the article knows it. Left out: asked where it matters. Unreleased.
 * @attr {string} report-to - Mail address or `https` address for reports of what a reader did not see. Unreleased.
 * @attr {string} catalogue - Address of a newer copy of the catalogue on your own host (the folder `dist/catalogue`). Checked before use; left out or refused: the built-in one. Unreleased.
 * @attr {string} catalogue-hosts - Hosts of services that your copy adds, separated by spaces. Read with `catalogue`. Unreleased.
 * @slot - Useful links; shown until the list is ready, and for good if it never is.
 * @fires {CustomEvent<StepDetail>} opt-out-step - A new screen of a service.
 * @fires {CustomEvent<OutcomeDetail>} opt-out-outcome - An end was reached for a service.
 * @fires {CustomEvent<ErrorDetail>} opt-out-error - Something did not work; the links in the tag stay.
 * @csspart offer - What stands in the place of the links until the reader opens the list.
 * @csspart open - The button that opens it.
 * @csspart frame - The box.
 * @csspart title - The line that says what the box is.
 * @csspart change - The button back to the choice of services.
 * @csspart heading - The heading of the screen.
 * @csspart body - The screen.
 * @csspart choices - The services that can be ticked.
 * @csspart choice - One of them; the button of a row; an answer in the box of a service.
 * @csspart select - The list of countries.
 * @csspart move - One row of the list.
 * @csspart primary - The one primary action.
 * @csspart secondary - Any other action.
 * @csspart list - Back to the list.
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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- `defineChecklistProperties` sees to it
export class OptOutChecklist extends Tag {
  static {
    defineChecklistProperties(this.prototype);
  }

  /** The package's version. */
  static readonly version: string = version;

  /**
   * Absolute URL of a folder with facts and words, ending in `/`: a copy of `dist/cdn/<version>/` on your own host. Left
   * out, they are this package's own modules, which a bundler finds by itself.
   */
  static base: string | undefined;

  protected async load(): Promise<{ openWizard: typeof openWizard }> {
    const { base } = this.constructor as typeof OptOutChecklist;
    const [{ openChecklist }, builtIn] = await Promise.all([
      import('./checklist/open-checklist.ts'),
      packagedSource(base),
    ]);
    adoptChecklistProperties(this);
    return { openWizard: (tag, outfit) => openChecklist(tag, { builtIn, ...outfit }) };
  }
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- it only joins the properties to the class
export interface OptOutChecklist extends ChecklistProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'opt-out-checklist': OptOutChecklist;
  }
}
