import { supported } from '../catalogue/confidence.ts';
import { covers } from '../catalogue/regions.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type {
  Answer,
  Confidence,
  Fact,
  Mail,
  Region,
  Representative,
  Way,
} from '../catalogue/types.ts';

/** What could not be established is said so, never guessed. */
export type Known = { is: 'known'; value: string } | { is: 'not-established' };

/** Where a letter to a company goes. */
export interface RecipientHere {
  /** The company that decides, by its legal name. */
  controller: Known;
  mail: Known;
  /** Postal address, a line each. */
  post: Known;
  /** The company's form for such requests. */
  form: Known;
  /** The most characters it takes; `null` where that was not established. */
  formLimit: number | null;
  /** How well this is supported; `null` where nothing is known. */
  confidence: Confidence | null;
  /** Ids in the service's sources. */
  evidence: string[];
}
const known = (value: string | undefined): Known =>
  value ? { is: 'known', value } : { is: 'not-established' };

/** Whom letters about a service are for, in some countries, as a reader's browser gets it. Left out: not established. */
export interface RecipientsRow {
  regions: readonly Region[];
  controller?: string;
  mail?: string;
  /** Postal address, a line each. */
  post?: string;
  form?: string;
  formLimit?: number;
  /** Whom the company has named there to take such letters as well. */
  representative?: RepresentativeHere;
}

/** Whom a company without a seat there has named, as a reader's browser gets it. */
export type RepresentativeHere = Omit<Representative, 'regions' | 'post' | keyof Fact> & {
  /** Postal address, a line each. */
  post?: string;
};

/** What is established of a recipient. */
export const establishedOf = (here: RecipientHere): Omit<RecipientsRow, 'regions'> => ({
  ...Object.fromEntries(
    (['controller', 'mail', 'post', 'form'] as const).flatMap((key) => {
      const fact = here[key];
      return fact.is === 'known' ? [[key, fact.value]] : [];
    }),
  ),
  ...(here.formLimit !== null && { formLimit: here.formLimit }),
});

const LETTERS = ['objection-letter', 'opt-out-request'];

const waysOf = (service: ResolvedService, answer: Answer): Way[] =>
  [answer.way, ...answer.helps, ...service.helps]
    .map((id) => service.ways[id ?? ''])
    .filter((way) => way !== undefined);

const mailsIn = (way: Way): Mail[] =>
  [...way.ladder, ...(way.otherwise ?? [])].flatMap(({ mail }) =>
    mail?.to && LETTERS.includes(mail.text) ? [mail] : [],
  );

const supportedBy = (service: ResolvedService, ids: readonly string[]): Confidence | null => {
  const found = ids.map((id) => service.sources[id]).filter((source) => source !== undefined);
  return found.length > 0 ? supported(found) : null;
};

/**
 * Whom a letter about a service is for in a country: first what the catalogue says of recipients, then the address of
 * a mail that the service's own answer sends.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function recipientFor(service: ResolvedService, country: string): RecipientHere {
  const fact = service.recipients?.find((r) => covers(r.regions, country));
  const answer = service.answers.find((a) => covers(a.regions, country));
  const [mail] = answer ? waysOf(service, answer).flatMap(mailsIn) : [];
  const to = fact?.mail ?? mail?.to;
  const evidence = [
    ...new Set([...(fact?.evidence ?? []), ...(fact?.mail ? [] : (mail?.evidence ?? []))]),
  ];
  return {
    controller: known(fact?.controller),
    mail: known(to),
    post: known(fact?.post?.join('\n')),
    form: known(fact?.form),
    formLimit: fact?.formLimit ?? null,
    confidence: fact?.confidence ?? mail?.confidence ?? supportedBy(service, evidence),
    evidence,
  };
}

/**
 * Whom the company has named in a country to take letters as well; nothing where that was not established.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function representativeFor(
  service: ResolvedService,
  country: string,
): RepresentativeHere | undefined {
  const found = service.representatives?.find((r) => covers(r.regions, country));
  if (!found) return undefined;
  const { name, mail, post, form } = found;
  return {
    ...(name && { name }),
    ...(mail && { mail }),
    ...(post && { post: post.join('\n') }),
    ...(form && { form }),
  };
}
