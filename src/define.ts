/**
 * Registers `<opt-out-wizard>` and `<opt-out-checklist>`. The first definition on a page wins; a second copy changes
 * nothing, and of another script's the console says so. On a server it does nothing.
 */
import { OptOutChecklist } from './elements/checklist.element.ts';
import './elements/taken.ts';
import { OptOutWizard } from './elements/wizard.element.ts';

const registry = globalThis.customElements as CustomElementRegistry | undefined;

if (registry && !registry.get('opt-out-wizard')) registry.define('opt-out-wizard', OptOutWizard);
if (registry && !registry.get('opt-out-checklist'))
  registry.define('opt-out-checklist', OptOutChecklist);
