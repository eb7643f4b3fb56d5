import type { Way } from '../../catalogue/types.ts';
import { UNWRITTEN } from '../../checks/translation/translation-flaws.ts';
import { evidence, limits, type Mechanism } from './mechanism.ts';
import type { Wanted } from './wanted.ts';

const askCompany = ({ hosts: [host = ''] }: Wanted): Record<string, Way> => ({
  'ask-company': {
    result: 'asked',
    title: 'title-ask-by-mail',
    ladder: [
      {
        id: 'ask-company-mail',
        mail: {
          to: `${UNWRITTEN}@${host}`,
          text: 'opt-out-request',
          names: ['account-name', 'account-mail'],
          evidence,
        },
      },
    ],
    limits,
  },
});

/** A mail to the company. */
export const mail: Mechanism = {
  hint: 'a mail to the company',
  verdict: 'yes',
  way: 'ask-company',
  ways: askCompany,
};

/** Nothing is offered. A reader without a way needs something that helps. */
export const none: Mechanism = {
  hint: 'no way to object',
  verdict: 'none',
  helps: ['ask-company'],
  ways: askCompany,
};
