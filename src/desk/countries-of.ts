import { covers, WORLD } from '../catalogue/regions.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Id, Region } from '../catalogue/types.ts';

type Answers = Pick<ResolvedService, 'answers'>;

/** The answer that holds for a country: the first that names it. */
export const answerIdFor = ({ answers }: Answers, country: Region): Id =>
  answers.find(({ regions }) => covers(regions, country))?.id ?? '';

/** The countries that an answer holds for. */
export const countriesOf = (service: Answers, answer: Id): Region[] =>
  WORLD.filter((country) => answerIdFor(service, country) === answer);
