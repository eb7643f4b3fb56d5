import { form } from './form.mechanism.ts';
import { mail, none } from './mail.mechanism.ts';
import type { Mechanism } from './mechanism.ts';
import { switchByLink, switchByMenu } from './switch.mechanism.ts';

/** How one objects, by the name under which it is asked for. */
export const MECHANISMS: Readonly<Record<string, Mechanism>> = {
  link: switchByLink,
  menu: switchByMenu,
  form,
  mail,
  nothing: { hint: 'nothing to do: it does not train on this', verdict: 'not-needed' },
  none,
};
