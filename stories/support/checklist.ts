import { html, nothing, type TemplateResult } from 'lit';
import { services } from '../../src/catalogue.ts';
import { fallbackLinks } from '../../src/editions/fallback-link.ts';
import { checklistSnippet } from '../../src/editions/snippet.ts';
import type { Source } from '../../src/index.ts';
import { spokenLanguages } from './choices.ts';
import { propertiesIn, styleText } from './custom-properties.ts';
import { memorySource } from './memory-source.ts';
import { attributesIn, spoken, type WizardArgs } from './wizard.ts';

/** The element's attributes, as an editor sets them. */
export interface ChecklistArgs extends Omit<WizardArgs, 'service' | 'day' | 'room' | 'log'> {
  services?: string | undefined;
  /** Storybook only: where the facts come from. */
  source?: Source;
}

/** What an editor pastes to have this. */
export const checklistSnippetOf = (args: ChecklistArgs): string =>
  checklistSnippet(
    { services: args.services, ...attributesIn(args), lang: spoken(args.lang) },
    { services, languages: spokenLanguages, properties: propertiesIn(args) },
  );

/** The checklist with its facts in memory. */
export const checklist = (a: ChecklistArgs): TemplateResult =>
  html`<opt-out-checklist
    .source=${a.source ?? memorySource}
    services=${a.services || nothing}
    region=${a.region || nothing}
    lang=${a.lang || nothing}
    heading-level=${a['heading-level'] ?? nothing}
    color-scheme=${a['color-scheme'] || nothing}
    device=${a.device || nothing}
    report-to=${a['report-to'] || nothing}
    catalogue=${a.catalogue || nothing}
    catalogue-hosts=${a['catalogue-hosts'] || nothing}
    style=${styleText(propertiesIn(a)) || nothing}
  >
    ${fallbackLinks(
      a.services ?? '',
      services,
      spoken(a.lang) ?? 'en',
      a.region?.toUpperCase(),
    ).map(({ url, text }) => html`<p><a href=${url}>${text}</a></p>`)}
  </opt-out-checklist>`;
