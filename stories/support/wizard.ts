import { html, nothing, type TemplateResult } from 'lit';
import type { Log } from '../../src/flow/walk.ts';
import { memorySource } from './memory-source.ts';
import type { Case } from './cases.ts';

/** The element's attributes, as an editor sets them. */
export interface WizardArgs {
  service?: string | undefined;
  region?: string | undefined;
  lang?: string | undefined;
  device?: 'web' | 'android' | 'ios' | undefined;
  'heading-level'?: number | undefined;
  'color-scheme'?: 'light' | 'dark' | 'auto' | undefined;
  'report-to'?: string | undefined;
  /** Storybook only: the day from which the age of facts is worked out. Not an attribute, never in production. */
  'as-of'?: string | undefined;
  /** Answers given before; not an attribute. */
  log?: Log | undefined;
}

/** The wizard with its facts in memory. */
export const wizard = (a: WizardArgs): TemplateResult =>
  html`<opt-out-wizard
    .source=${memorySource}
    .log=${a.log ?? []}
    .asOf=${a['as-of']}
    service=${a.service ?? nothing}
    region=${a.region ?? nothing}
    lang=${a.lang ?? nothing}
    device=${a.device ?? nothing}
    heading-level=${a['heading-level'] ?? nothing}
    color-scheme=${a['color-scheme'] ?? nothing}
    report-to=${a['report-to'] ?? nothing}
  >
    <p><a href="https://www.facebook.com/privacy/genai">Meta’s page on AI</a></p>
  </opt-out-wizard>`;

/** The attributes of a case. */
export const wizardArgs = (c: Case): WizardArgs => ({
  service: c.service,
  region: c.region,
  device: c.device,
  lang: c.language,
  log: c.log,
  'report-to': 'corrections@example.org',
});
