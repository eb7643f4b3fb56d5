/** The wizard as the script tag loads it: facts and words lie beside this file. */
import { OptOutWizard } from './elements/wizard.element.ts';

OptOutWizard.base = new URL('./', import.meta.url).href;
if (!customElements.get('opt-out-wizard')) customElements.define('opt-out-wizard', OptOutWizard);
