import type { LetterInput, TemplateName } from './types.ts';

/** A form gets the short text of a first letter. */
export const templateName = ({ purpose, channel }: LetterInput): TemplateName =>
  channel === 'form' && (purpose === 'objection' || purpose === 'opt-out-request')
    ? `${purpose}-short`
    : purpose;
