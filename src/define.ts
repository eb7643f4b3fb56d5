/**
 * Registers `<opt-out-wizard>` and `<opt-out-checklist>`. The first definition on a page wins; a second copy changes
 * nothing.
 */
import { OptOutChecklist } from './elements/checklist.element.ts';
import { OptOutWizard } from './elements/wizard.element.ts';

if (!customElements.get('opt-out-wizard')) customElements.define('opt-out-wizard', OptOutWizard);
if (!customElements.get('opt-out-checklist'))
  customElements.define('opt-out-checklist', OptOutChecklist);
