import { html, nothing, type TemplateResult } from 'lit';
import { services } from '../../src/catalogue.ts';
import { fallbackLinks } from '../../src/editions/fallback-link.ts';
import { snippet } from '../../src/editions/snippet.ts';
import type { Log } from '../../src/flow/walk.ts';
import { spokenLanguages } from './choices.ts';
import { propertiesIn, styleText, type CustomProperties } from './custom-properties.ts';
import { memorySource } from './memory-source.ts';
import type { Case } from './cases.ts';

/** The element's attributes, as an editor sets them, and its custom properties. */
export interface WizardArgs extends CustomProperties {
  service?: string | undefined;
  region?: string | undefined;
  lang?: string | undefined;
  device?: 'web' | 'android' | 'ios' | undefined;
  'heading-level'?: number | undefined;
  'color-scheme'?: 'light' | 'dark' | 'auto' | undefined;
  'report-to'?: string | undefined;
  catalogue?: string | undefined;
  'catalogue-hosts'?: string | undefined;
  /**
   * Storybook only: the day from which the age of facts is worked out, as a date or in milliseconds. Not an attribute,
   * never in production.
   */
  day?: string | number | undefined;
  /** Height that the page reserves, so that the box opens by itself. */
  room?: string | undefined;
  /** Answers given before; not an attribute. */
  log?: Log | undefined;
}

const ATTRIBUTES = [
  'service',
  'region',
  'lang',
  'device',
  'heading-level',
  'color-scheme',
  'report-to',
  'catalogue',
  'catalogue-hosts',
] as const;

/** The attributes alone. */
export const attributesIn = (args: WizardArgs): Record<string, string | number | undefined> =>
  Object.fromEntries(ATTRIBUTES.map((name) => [name, args[name]]));

/** The language, where there are words for it: a pseudo-locale is for tests. */
export const spoken = (lang = ''): string | undefined =>
  spokenLanguages.find((tag) => tag === lang);

/** What an editor pastes to have this. */
export const snippetOf = (args: WizardArgs): string =>
  snippet(
    { ...attributesIn(args), lang: spoken(args.lang) },
    { services, languages: spokenLanguages, properties: propertiesIn(args) },
  );

/** The same each time: a new list would start the wizard anew. */
const NO_LOG: Log = [];

const isoDay = (day: string | number): string => new Date(day).toISOString().slice(0, 10);

/** The wizard with its facts in memory. */
export const wizard = (a: WizardArgs): TemplateResult =>
  html`<opt-out-wizard
    .source=${memorySource}
    .log=${a.log ?? NO_LOG}
    .asOf=${a.day ? isoDay(a.day) : undefined}
    service=${a.service || nothing}
    region=${a.region || nothing}
    lang=${a.lang || nothing}
    device=${a.device || nothing}
    heading-level=${a['heading-level'] ?? nothing}
    color-scheme=${a['color-scheme'] || nothing}
    report-to=${a['report-to'] || nothing}
    catalogue=${a.catalogue || nothing}
    catalogue-hosts=${a['catalogue-hosts'] || nothing}
    style=${styleText({ ...propertiesIn(a), ...(a.room && { 'min-block-size': a.room }) }) || nothing}
  >
    ${fallbackLinks(a.service ?? '', services, spoken(a.lang) ?? 'en', a.region?.toUpperCase()).map(
      ({ url, text }) => html`<p><a href=${url}>${text}</a></p>`,
    )}
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
