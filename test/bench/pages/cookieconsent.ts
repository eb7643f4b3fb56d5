/** vanilla-cookieconsent with the eight screens as its categories. */
import { flow } from './flow.ts';

declare const CookieConsent: { run(config: unknown): Promise<void> };

const categories = flow.steps.map((step, i) => ({ ...step, name: `step-${i}` }));

void CookieConsent.run({
  hideFromBots: false,
  autoClearCookies: false,
  categories: Object.fromEntries(
    categories.map(({ name }, i) => [name, i === 0 ? { enabled: true, readOnly: true } : {}]),
  ),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: flow.title,
          description: flow.lead,
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
        },
        preferencesModal: {
          title: flow.title,
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: categories.map(({ heading, text, name }) => ({
            title: heading,
            description: text.join(' '),
            linkedCategory: name,
          })),
        },
      },
    },
  },
});
