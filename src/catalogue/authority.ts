/** Where a reader can complain. The published JSON Schema is generated from this file (`npm run schema`). */
import type {
  Confidence,
  HttpsUrl,
  Id,
  Language,
  PartialDate,
  Region,
  SourceKind,
} from './types.ts';

/**
 * A country or one of its parts, in ISO 3166: `DE`, `DE-BY`.
 * @pattern ^[A-Z]{2}(-[A-Z0-9]{1,3})?$
 */
export type Place = string;

/** Whom a complaint is about, where another authority is competent for it. */
export type ComplaintAbout =
  | 'company'
  | 'public-body'
  | 'federal-body'
  | 'telecom'
  | 'post'
  | 'jobcentre'
  | 'health-insurer'
  | 'broadcaster'
  | 'protestant-church'
  | 'catholic-church';

/** A sentence by language, each written for itself. English is always there. */
export type Said = Readonly<Record<Language, string>>;

/**
 * How far an address was checked. None was clicked.
 * - `official-copy`: the authority's own page was read in a stored copy
 * - `register`: it stands in the open register of authorities; the page was not opened
 * - `register-and-site`: the same, and another page of the authority's was read in a stored copy
 * - `texts`: two or more public texts name it; the page was not opened
 * - `one-text`: one public text names it; the page was not opened
 */
export type AddressCheck =
  'official-copy' | 'register' | 'register-and-site' | 'texts' | 'one-text';

/** A page of an authority. */
export interface AuthorityAddress<Note = Said> {
  url: HttpsUrl;
  check: AddressCheck;
  /** Left out where it is the authority's own. */
  language?: Language;
  /** Who or what it is for, where it is not the first way. */
  note?: Note;
}

/** Ways to hand in a complaint, best first. */
export type Way =
  | 'form'
  | 'login-form'
  | 'e-identity-form'
  | 'email'
  | 'email-with-form'
  | 'signed-email'
  | 'post'
  | 'in-person'
  | 'phone';

/**
 * What ordinary e-mail to an authority is good for.
 * - `complaint`: complaints are taken
 * - `complaint-with-form`: with the authority's own form attached
 * - `contact`: questions; whether a complaint is taken is not known
 * - `not-valid`: no valid complaint
 * - `signed-only`: only with a qualified or secure electronic signature
 * - `complete-on-paper`: only where it is repeated on paper or with a signature within days
 */
export type EmailUse =
  | 'complaint'
  | 'complaint-with-form'
  | 'contact'
  | 'not-valid'
  | 'signed-only'
  | 'complete-on-paper';

/** What a complaint must have in it. */
export type Demand =
  | 'name'
  | 'postal-address'
  | 'national-id'
  | 'id-copy'
  | 'company'
  | 'facts'
  | 'reasons'
  | 'legal-norms'
  | 'what-you-ask'
  | 'request-for-a-finding'
  | 'date-learned'
  | 'dates-in-time'
  | 'date'
  | 'signature'
  | 'steps-so-far'
  | 'proof-of-request'
  | 'evidence'
  | 'own-form'
  | 'in-writing';

/** Whether the reader has to ask the company first. `null`: not established. */
export type CompanyFirst = 'required' | 'expected' | 'recommended' | 'optional' | null;

/** Where facts of a record were read. */
export interface AuthoritySource {
  title: string;
  kind: SourceKind;
  url?: HttpsUrl;
  seen: PartialDate | null;
  /** Which facts. */
  for: string[];
}

/**
 * One authority. What is `null` or left out was not established.
 *
 * @typeParam Note the files name a note by its id; `notes.<language>.json` has what it says
 */
export interface Authority<Note = Said> {
  id: Id;
  /** The place whose readers it is for. */
  place: Place;
  role: 'supervisory' | 'attorney-general' | 'special';
  /** Whom it is competent for; `company` alone where left out. */
  about?: ComplaintAbout[];
  name: string;
  nameEn: string;
  law: string;
  website: HttpsUrl | null;
  /** Languages it takes complaints in; empty where not established. */
  languages: Language[];
  complaint: AuthorityAddress<Note>[];
  ways: Way[];
  email: { address: string; use: EmailUse; note?: Note } | null;
  /** Only where post is a way, and the address was found. */
  post: { address: string; confidence: Confidence } | null;
  phone?: string;
  /** By hand or with a qualified electronic signature; `required`: a signature, of which kind is not known. */
  signature?: 'required' | 'by-hand-or-qualified';
  demands: Demand[];
  companyFirst: CompanyFirst;
  /** How long the company has before the authority looks at it. */
  companyHas?: { months: number } | { days: number };
  free: true | null;
  /** Clocks that bound the complaint, by ids of `opt-out-wizard/deadlines`. */
  limits?: { regime: string; clock: string }[];
  notes?: Note[];
  confidence: Confidence;
  /** A person must click it before a release. */
  reCheck: boolean;
  sources: AuthoritySource[];
}

/** `authorities/<country>.json` */
export interface AuthoritiesFile<Note = Said> {
  $schema?: string;
  country: Region;
  /** True for all of them in this country. */
  notes?: Note[];
  authorities: Authority<Note>[];
}

/** A company, and the authority that leads cases about it in the EU. */
export interface Lead {
  company: string;
  services: Id[];
  authority: Id;
  confidence: Confidence;
}

/** What somebody has filed or an authority has begun already. */
export interface Filed<Note = Said> {
  id: Id;
  by: string;
  kind: 'complaint' | 'petition' | 'inquiry' | 'order' | 'finding' | 'statement';
  /** Countries it was filed in or is about; `EU` for its member states. */
  regions: Region[];
  services: Id[];
  on: PartialDate;
  says: Note;
  confidence: Confidence;
  sources: AuthoritySource[];
}

/** `complaints.json` */
export interface ComplaintsFile<Note = Said> {
  $schema?: string;
  leads: Lead[];
  filed: Filed<Note>[];
}

/** `authorities/<country>.json` as it is written: notes by id. */
export type WrittenAuthorities = AuthoritiesFile<Id>;

/** `complaints.json` as it is written. */
export type WrittenComplaints = ComplaintsFile<Id>;
