import type {
  AuthoritiesFile,
  Authority,
  ComplaintAbout,
  Said,
  Place,
} from '../catalogue/authority.ts';

/** Whose complaint, and about whom. */
export interface Asked {
  /** The part of the country the reader lives in, ISO 3166-2: `DE-BY`. */
  subdivision?: Place | undefined;
  /** Whom the complaint is about; a company where left out. */
  about?: ComplaintAbout | undefined;
}

/**
 * - `found`: the reader's own authority, and others that are competent beside it
 * - `which-part`: it depends on the part of the country; `parts` has those that were examined
 * - `not-examined`: we have not looked into that place. It may well have an authority.
 */
export type Answer =
  | {
      status: 'found';
      authority: Authority;
      also: readonly Authority[];
      /** Parts of the country with an authority of their own, where none was named. */
      parts: readonly Place[];
      /** Whether it was looked into whom the complaint is about; false where only companies were. */
      aboutExamined: boolean;
      notes: readonly Said[];
    }
  | { status: 'which-part'; parts: readonly Place[]; notes: readonly Said[] }
  | { status: 'not-examined' };

const NOT_EXAMINED: Answer = { status: 'not-examined' };
const isFor = ({ about = ['company'] }: Authority, whom: ComplaintAbout): boolean =>
  about.includes(whom);

const partsOf = ({ country, authorities }: AuthoritiesFile): Place[] => [
  ...new Set(
    authorities.filter((a) => a.place !== country && isFor(a, 'company')).map((a) => a.place),
  ),
];

/** Those of the reader's part of the country; else those of the country. */
function competent(
  { country, authorities }: AuthoritiesFile,
  whom: ComplaintAbout,
  part: Place | undefined,
): Authority[] {
  const able = authorities.filter((a) => isFor(a, whom));
  const own = able.filter((a) => a.place === part);
  return own.length > 0 ? own : able.filter((a) => a.place === country);
}

/** The authority in the records of one country. It never looks into another: nobody is sent to Dublin from elsewhere. */
export function pick(file: AuthoritiesFile, { subdivision, about = 'company' }: Asked): Answer {
  const parts = partsOf(file);
  const { notes = [] } = file;
  const answer = ([authority, ...also]: Authority[], aboutExamined: boolean): Answer => {
    if (authority)
      return {
        status: 'found',
        authority,
        also,
        parts: subdivision ? [] : parts,
        aboutExamined,
        notes: authority.role === 'special' ? [] : notes,
      };
    return subdivision ? NOT_EXAMINED : { status: 'which-part', parts, notes };
  };
  const special = competent(file, about, subdivision);
  if (about === 'company' || special.length > 0) return answer(special, true);
  return answer(competent(file, 'company', subdivision), false);
}
