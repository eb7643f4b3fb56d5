/**
 * The loader of `<opt-out-checklist>`, a script tag of its own: the wizard's stays as small as it is. It defines the
 * tag, and asks for the list when a tag is near the reader's eyes.
 */
import { version } from 'virtual:version';
import { baseOf } from './elements/base-of.ts';
import type { openChecklist } from './elements/checklist/open-checklist.ts';
import { attemptAt } from './elements/retried.ts';
import { seek } from './elements/seek.ts';
import { Tag } from './elements/tag.element.ts';

const base = baseOf(import.meta.url, `./${version}/`);

let failures = 0;

class OptOutChecklist extends Tag {
  protected async load(): Promise<{ openWizard: typeof openChecklist }> {
    try {
      const address = attemptAt(`${base}list.js`, failures);
      const code = (await import(address)) as { openChecklist: typeof openChecklist };
      return { openWizard: code.openChecklist };
    } catch (cause) {
      failures++;
      throw cause;
    }
  }
}

if (customElements.get('opt-out-checklist')) import(`${base}taken.js`).catch(() => undefined);
else {
  customElements.define('opt-out-checklist', OptOutChecklist);
  seek('opt-out-checklist', (attempt) => import(attemptAt(`${base}stand-ins.js`, attempt)));
}
