/** What Klaro reads when it starts: the eight screens as its services. */
import { flow } from './flow.ts';

const steps = flow.steps.map((step, i) => ({ ...step, name: `step-${i}` }));

const config = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: {
    en: {
      consentNotice: { description: flow.lead },
      consentModal: { title: flow.title, description: flow.lead },
      purposes: Object.fromEntries(steps.map(({ name, heading }) => [name, { title: heading }])),
    },
  },
  services: steps.map(({ name, heading, text }) => ({
    name,
    title: heading,
    description: text.join(' '),
    purposes: [name],
  })),
};

Object.assign(window, { klaroConfig: config });
