import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Id } from '../../../src/catalogue/types.ts';
import { factsTitle } from './titles.ts';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Id of an answer's page in Storybook. */
export const pageId = (service: ResolvedService, answer: Id): string =>
  `${slug(factsTitle(service))}--${answer}`;
