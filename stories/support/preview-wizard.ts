import { OptOutWizard } from '../../src/index.ts';

/** The wizard as seen on another day: how it will look when the facts have aged. Only ever in Storybook and tests. */
export class PreviewWizard extends OptOutWizard {
  /** `2027-05-01`; today when left out. Set it before the wizard is near. */
  asOf: string | undefined;

  protected override async load(): ReturnType<OptOutWizard['load']> {
    const { openWizard } = await super.load();
    const day = (): string => this.asOf ?? new Date().toISOString().slice(0, 10);
    return { openWizard: (tag, outfit) => openWizard(tag, { ...outfit, today: day }) };
  }
}
