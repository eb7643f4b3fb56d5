import { evidence, limits, unwrittenLink, type Mechanism } from './mechanism.ts';

/** A form in which one objects. */
export const form: Mechanism = {
  hint: 'a form',
  verdict: 'yes',
  way: 'objection',
  links: (wanted) => ({ form: unwrittenLink(wanted, 'form') }),
  ways: () => ({
    objection: {
      result: 'filed',
      title: 'title-objection',
      ladder: [{ id: 'form-link', link: 'form' }],
      there: {
        moves: [
          { do: 'fill', asks: 'account-mail', label: 'mail-field' },
          { do: 'submit', label: 'send' },
        ],
        evidence,
      },
      limits,
    },
  }),
  labels: { 'mail-field': 'field', send: 'button' },
};
