/**
 * The script tag's loader: defines the tag, and asks for the wizard, its facts and its words side by side when a tag is
 * near the reader's eyes. Until then, and whenever that fails, the inside of the tag is what the reader sees.
 */
import { languages, version } from 'virtual:version';
import { isId } from './catalogue/id.ts';
import { attribute, servicesOf, tagOf } from './elements/attributes.ts';
import type { openWizard } from './elements/open-wizard.ts';
import { attemptAt } from './elements/retried.ts';
import { Tag } from './elements/tag.element.ts';
import { negotiate } from './i18n/negotiate.ts';

const base = new URL(`./${version}/`, import.meta.url).href;

type Wizard = Promise<{ openWizard: typeof openWizard }>;

/** The wizard's code, once for all tags. */
let code: Wizard | undefined;
let failures = 0;

class OptOutWizard extends Tag {
  protected load(): Wizard {
    if (!failures) this.loadEarly();
    code ??= (import(attemptAt(`${base}wizard.js`, failures)) as Wizard).catch((cause: unknown) => {
      code = undefined;
      failures++;
      throw cause;
    });
    return code;
  }

  /** Asks early for what the wizard will import; its own import then finds it. Failures are the wizard's to handle. */
  private loadEarly(): void {
    const language = negotiate(tagOf(this), languages);
    const services = servicesOf(this);
    const [service = ''] = services;
    const one = services.length === 1 && isId(service);
    const [, initial] = /^([A-Z]).$/.exec(attribute(this, 'region').toUpperCase()) ?? [];
    const names = `lists/regions.${language}`;
    const paths = [
      `words/${language}`,
      one ? `services/${service}.${language}` : `lists/services.${language}`,
      ...(initial ? [`${names}.${initial}`] : [names, 'browser-guess', 'ask']),
    ];
    for (const path of paths) import(`${base}${path}.js`).catch(() => undefined);
  }
}

if (!customElements.get('opt-out-wizard')) customElements.define('opt-out-wizard', OptOutWizard);
