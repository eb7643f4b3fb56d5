/** Registers `<opt-out-wizard>`. The first definition on a page wins; a second copy changes nothing. */
import { OptOutWizard } from './elements/wizard.element.ts';

if (!customElements.get('opt-out-wizard')) customElements.define('opt-out-wizard', OptOutWizard);
