import type { AuthoritiesFile, Authority, Place } from '../catalogue/authority.ts';
import { pick } from './pick.ts';

/**
 * The authorities of a country beside the reader's own: those that are competent with it, and those for bodies that are
 * no company, as far as they can be told from the part of the country the reader lives in.
 *
 * @param subdivision where the reader said so, ISO 3166-2: `DE-BY`
 */
export function others(file: AuthoritiesFile, subdivision?: Place): readonly Authority[] {
  const own = pick(file, { subdivision });
  const about = new Set(file.authorities.flatMap((authority) => authority.about ?? []));
  const special = [...about].flatMap((whom) => {
    const answer = pick(file, { subdivision, about: whom });
    return answer.status === 'found' && answer.aboutExamined
      ? [answer.authority, ...answer.also]
      : [];
  });
  return [...new Set([...(own.status === 'found' ? own.also : []), ...special])];
}
