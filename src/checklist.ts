/**
 * The loader of `<opt-out-checklist>`, a script tag of its own: the wizard's stays as small as it is. It defines the
 * tag, and asks for the list when a tag is near the reader's eyes.
 */
import { version } from 'virtual:version';
import type { openChecklist } from './elements/checklist/open-checklist.ts';
import { attemptAt } from './elements/retried.ts';
import { Tag } from './elements/tag.element.ts';

const base = new URL(`./${version}/`, import.meta.url).href;

let failures = 0;

class OptOutChecklist extends Tag {
  static override get observedAttributes(): string[] {
    return ['services', 'region', 'lang', 'heading-level', 'color-scheme'];
  }

  protected async load(): Promise<{ openWizard: typeof openChecklist }> {
    try {
      const address = attemptAt(`${base}checklist.js`, failures);
      const code = (await import(address)) as { openChecklist: typeof openChecklist };
      return { openWizard: code.openChecklist };
    } catch (cause) {
      failures++;
      throw cause;
    }
  }
}

if (!customElements.get('opt-out-checklist'))
  customElements.define('opt-out-checklist', OptOutChecklist);
