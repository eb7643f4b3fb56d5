import { OptOutWizard } from '../../src/index.ts';

/** The wizard as seen on another day: how it will look when the facts have aged. Only ever in Storybook and tests. */
export class PreviewWizard extends OptOutWizard {
  static override properties = { ...OptOutWizard.properties, asOf: { attribute: false } };

  /** `2027-05-01`; today when left out. */
  declare asOf: string | undefined;

  override get today(): string {
    return this.asOf ?? super.today;
  }
}
