/**
 * The script tag's loader: defines the tag, and asks for the wizard, its facts and its words side by side when a tag is
 * near the reader's eyes. Until then, and whenever that fails, the inside of the tag is what the reader sees.
 */
import { spoken, version } from 'virtual:version';
import type { FileName } from './catalogue/checked.ts';
import { isId } from './catalogue/id.ts';
import type { CodePath } from './elements/code-path.ts';
import { attribute, tagOf } from './elements/attributes.ts';
import { baseOf } from './elements/base-of.ts';
import type { openWizard } from './elements/open-wizard.ts';
import { seek } from './elements/seek.ts';
import { Tag } from './elements/tag.element.ts';
import { lookUp } from './i18n/negotiate.ts';

const base = baseOf(import.meta.url, `./${version}/`);

/** A file of this version, at an address of its own for each try. */
const file = (path: CodePath, attempt?: number): Promise<unknown> =>
  import(`${base}${path}.js${attempt ? `?retry=${attempt}` : ''}`);

let failures = 0;

/** What the wizard will import: asked for early, its own import then finds it. */
function early(tag: Element): CodePath[] {
  const language = lookUp(tagOf(tag), spoken);
  const service = attribute(tag, 'service').toLowerCase();
  const region = attribute(tag, 'region').toLowerCase();
  return [
    isId(service) ? `services/${service}.${language}` : `lists/services.${language}`,
    `words/${language}`,
    ...(/^[a-z].$/.test(region)
      ? [`lists/regions.${language}.${region[0] as FileName}` as const]
      : (['browser-guess', 'ask', `words/${language}.more`, `lists/regions.${language}`] as const)),
  ];
}

class OptOutWizard extends Tag {
  protected load(): Promise<{ openWizard: typeof openWizard }> {
    // The largest first: some servers answer but six at a time.
    const wizard = file('wizard', failures) as Promise<{ openWizard: typeof openWizard }>;
    // Their failures are the wizard's to handle.
    if (!failures) for (const path of early(this)) file(path).catch(() => undefined);
    wizard.catch(() => failures++);
    return wizard;
  }
}

if (customElements.get('opt-out-wizard')) file('taken').catch(() => undefined);
else {
  customElements.define('opt-out-wizard', OptOutWizard);
  seek('opt-out-wizard', (attempt) => file('stand-ins', attempt));
}
