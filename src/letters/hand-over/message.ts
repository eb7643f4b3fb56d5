import { cleanLine, cleanText } from '../clean.ts';
import { checkAddress } from './address.ts';

/** A mail to hand over to the reader's own mail program. */
export interface Message {
  /** One plain address; left out where the reader knows whom to write to. */
  to?: string;
  subject: string;
  text: string;
}

/**
 * The message as it may be handed on: one line of subject, no marks that nobody sees, whole characters only.
 *
 * @throws RangeError where `to` is no single mail address
 */
export const checkMessage = ({ to, subject, text }: Message): Required<Message> => ({
  to: checkAddress(to),
  subject: cleanLine(subject),
  text: cleanText(text),
});
