/**
 * The catalogue's shapes. The published JSON Schema is generated from this file
 * (`npm run schema`), so a doc comment here is what a fact-checker's editor shows.
 */

/**
 * A permanent name. Articles keep it for years: retire and redirect, never rename.
 * No dots, because XState splits on them.
 * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * BCP 47 language tag of a screen or a text: `de`, `pt-BR`, `es-419`.
 * @pattern ^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$
 */
export type Language = string;

/**
 * Who a fact holds for: an ISO 3166-1 alpha-2 country, `EU` for its 27 member states, or `001`
 * (UN M.49, the world) for everywhere not named elsewhere in the same list.
 * @pattern ^([A-Z]{2}|001)$
 */
export type Region = string;

/**
 * A calendar date as exact as the source gives it: `2026`, `2026-05` or `2026-05-12`.
 * @pattern ^\d{4}(-\d{2}(-\d{2})?)?$
 */
export type PartialDate = string;

/**
 * An address the reader may be sent to. Only `https`; its host must be one the service declares.
 * @pattern ^https://[^\s]+$
 */
export type HttpsUrl = string;

/** Where the reader does it. `web` is a browser on any machine, seen as on a computer. */
export type Device = 'web' | 'android' | 'ios';

/**
 * How well a fact is supported, strongest first. Computed from the sources; typed in only to say *less*
 * than they would support.
 * - `official`: the company's own text, a public authority's, or that of the law itself
 * - `reported`: an official statement, relayed by press
 * - `corroborated`: two or more independent others
 * - `single`: one source
 * - `inferred`: our conclusion; no source says it in these words
 */
export type Confidence = 'official' | 'reported' | 'corroborated' | 'single' | 'inferred';

/**
 * What kind of publisher stands behind a source. `official` is the company's own text; `law` the text of a law or of a
 * technical standard itself, by who makes it. A copy of a law that others publish is of their kind.
 */
export type SourceKind =
  | 'official'
  | 'regulator'
  | 'law'
  | 'reported'
  | 'consumer-body'
  | 'party'
  | 'press'
  | 'law-firm'
  | 'blog'
  | 'forum'
  | 'survey';

/** One text somebody read (or, one day, a screen somebody with an account clicked). */
export interface Source {
  /** What it is, in English, in our own words. */
  title: string;
  /** The publisher, as a reader would name it. */
  by: string;
  kind: SourceKind;
  /** Of an authority: the regions it acts in. Readers elsewhere are told of it only where nobody else says so. */
  place?: Region[];
  /** Where it was found, as exactly as is known. */
  where: string;
  /** Left out when the exact address is not known or must not be linked. */
  url?: HttpsUrl;
  /** Date of publication or capture; `null` where the source carries none. */
  seen: PartialDate | null;
  /** `clicked` may only be set by a person who did it in an account of the region. */
  method: 'read' | 'clicked';
}

/** What every fact carries. */
export interface Fact {
  /**
   * Ids in `sources.json`, of the service or of its controller.
   * @minItems 1
   */
  evidence: Id[];
  /** Only to say less than the sources support. */
  confidence?: Confidence;
}

/** A direct address. */
export interface Link extends Fact {
  url: HttpsUrl;
  /** What is there. */
  to: 'form' | 'page' | 'setting';
  /** Whose page it is, where it is not the company’s own. */
  owner?: string;
}

/** The control a label sits on; the schematic screen draws it. */
export type Control =
  'row' | 'tab' | 'text-link' | 'switch' | 'field' | 'option' | 'button' | 'heading';

/** Words on a screen, with the sources that print them. */
export interface Wording {
  says: string;
  /** @minItems 1 */
  evidence: Id[];
}

/** One language's wording of a label. */
export interface LabelText extends Wording {
  /** Only to say less than the sources support. */
  confidence?: Confidence;
  /**
   * What other sources print for the same control, where they disagree. Readers see all of it.
   * @minItems 1
   */
  disputed?: Wording[];
}

/** A label on somebody else's screen: a fact of its own, never translated by us. */
export interface Label {
  control: Control;
  /**
   * By language of the app. English is shown, marked as English, where the reader's language is not
   * established.
   */
  in: Record<Language, LabelText>;
  /**
   * Note that describes the control, worded as the object of "choose …" (German: accusative). Required where
   * the English wording is not established, and where a language of the wizard has only that.
   */
  means?: Id;
}

/** What is tapped when it carries a symbol instead of words. */
export type Icon =
  'menu' | 'profile' | 'gear' | 'search' | 'more' | 'info' | 'question' | 'arrow' | 'name';

/** What a field wants; the words say it. */
export type Asked =
  | 'account-mail'
  | 'mail'
  | 'name'
  | 'country'
  | 'phone'
  | 'reason'
  | 'explanation'
  | 'prompt-and-answer'
  | 'request-kind'
  | 'workspace-address'
  | 'account-name'
  | 'organisation'
  | 'which-use'
  | 'impact'
  | 'content-links';

/**
 * Texts the reader may copy; the vocabulary holds them in the reader's language.
 * - `objection-letter`: under the answer's `right`, which it names; only where every answer has one
 * - `opt-out-request`: asks to leave one's data out of training, where no law is named
 * - `erasure-request`: for people whose data an AI's answers show
 * - `ask-admin-sentence`: to the administrator who can switch it
 */
export type Copyable =
  | 'objection-sentence'
  | 'third-party-sentence'
  | 'workspace-sentence'
  | 'ask-owner-sentence'
  | 'objection-letter'
  | 'opt-out-request'
  | 'erasure-request'
  | 'ask-admin-sentence';

/**
 * One thing the reader does on a screen. The vocabulary is closed; data holds no prose. `or` is a second
 * wording that other sources print for the same control.
 */
export type Move =
  | { do: 'tap'; label: Id; or?: Id }
  | { do: 'tap-icon'; icon: Icon }
  | { do: 'find-in-page'; label: Id }
  | { do: 'switch'; label: Id; to: 'on' | 'off' }
  | { do: 'choose'; label: Id; of?: Id }
  | { do: 'fill'; asks: Asked; label?: Id; prefilled?: boolean; optional?: boolean }
  | { do: 'paste'; text: Copyable; optional?: boolean }
  | { do: 'type'; text: string }
  | { do: 'submit'; label?: Id }
  | { do: 'enter-code' };

/** The moves on one or more devices, or why there are none. A rung with paths names all three devices. */
export interface DevicePath {
  /** @minItems 1 */
  on: Device[];
  /** @minItems 1 */
  moves?: Move[];
  /** Instead of moves. */
  missing?: 'not-established' | 'not-possible';
  /** @minItems 1 */
  evidence?: Id[];
  confidence?: Confidence;
}

/** A mail the reader sends. */
export interface Mail extends Fact {
  /** Left out where the reader knows whom to write to. @format email */
  to?: string;
  /**
   * As the company asks for it, in its own words. Left out where it asks for none: the vocabulary has one for each
   * text, in the reader's language.
   */
  subject?: string;
  text: Copyable;
  /** What the mail must name. */
  names: Asked[];
}

/** Lines the reader puts into a file on their own server. */
export interface FileLines extends Fact {
  file: string;
  /** @minItems 1 */
  lines: string[];
}

/**
 * One try on the ladder: a link, a path, a mail, lines for a file, or a link with the path to the same
 * place. "I don't see this" leads to the next rung.
 */
export interface Rung {
  id: Id;
  link?: Id;
  paths?: DevicePath[];
  mail?: Mail;
  lines?: FileLines;
  /** What is done at the link, on any device. */
  moves?: Move[];
  /** A sentence about this rung. */
  note?: Id;
  /** The sentence says what to have, choose or do: it stands before the link or the mail, not after. */
  first?: true;
}

/** What a rung can be. Records over it (`src/flow/rungs.ts`) say everything that depends on that. */
export type RungKind = Exclude<keyof Rung, 'id' | 'moves' | 'note' | 'first'>;

/** Sayings from the vocabulary, with what supports them. */
export interface Says<T extends string> extends Fact {
  /** @minItems 1 */
  says: T[];
}

/** What the reader must have or do first. */
export type Need =
  | 'login-same-browser'
  | 'login-error'
  | 'leave-in-app-browser'
  | 'account-mail'
  | 'no-account-needed'
  | 'prompt-evidence'
  | 'owner-role'
  | 'admin-role'
  | 'login-app'
  | 'each-browser'
  | 'account-name'
  | 'verified-mail'
  | 'latest-app';

/** What follows after filing. */
export type After =
  | 'screen-message'
  | 'confirmation-mail'
  | 'within-a-day'
  | 'check-spam'
  | 'keep-proof'
  | 'one-month'
  | 'not-automatic'
  | 'confirmed-by-company'
  | 'reply-by-mail'
  | 'identity-check'
  | 'up-to-a-week'
  | 'up-to-30-days'
  | 'saves-itself'
  | 'no-confirmation'
  | 'ai-still-works'
  | 'features-stop';

/** What it does not do. */
export type Limit =
  | 'future-only'
  | 'others-posts'
  | 'trained-models'
  | 'each-account'
  | 'whatsapp-apart'
  | 'public-always'
  | 'not-training'
  | 'hides-only'
  | 'crawls-only'
  | 'feedback'
  | 'reviewed-chats'
  | 'flagged-chats'
  | 'other-uses'
  | 'other-products'
  | 'signal-only'
  | 'scraping'
  | 'each-blog'
  | 'each-team'
  | 'each-browser'
  | 'account-deletion'
  | 'preview-models';

/** What the reader has at the end of a way. */
export type Result = 'filed' | 'reported' | 'limited' | 'deleted' | 'switched' | 'asked' | 'placed';

/** One way to one result: the ladder to the place, what is done there, and what follows. */
export interface Way {
  result: Result;
  /** Note: what it is called in a list of ways. */
  title: Id;
  /** Tried in this order. All lead to `there`. @minItems 1 */
  ladder: Rung[];
  /** What is asked or done once there. Left out where the ladder's own moves complete it. */
  there?: { moves: Move[]; evidence: Id[]; confidence?: Confidence };
  /** When that place is not as described: other roads to the same result, each complete in itself. */
  otherwise?: Rung[];
  needs?: Says<Need>;
  after?: Says<After>;
  limits: Says<Limit>;
  /** A sentence shown with the way. */
  note?: Id;
  /** Ways that belong to the same route and come after it: a history to delete, a second form, another switch. */
  then?: Id[];
  /** The service it is for, where that is another one: what is sent there is kept under its name. */
  for?: Id;
  disputes?: Dispute[];
  gaps?: Saying[];
  /** Open to people without an account; what only helps account holders is not offered after it. */
  forNonUsers?: true;
}

/** A note with what supports it. */
export interface Saying extends Fact {
  note: Id;
}

/**
 * What readings of a question differ in.
 * - `address`: of a form or a page, or for mail
 * - `wording`: of a control
 * - `date`
 * - `start`: whether a switch is on from the start; readings hold `on` or `off`
 * - `whether`: readings hold `yes` or `no`
 * - `what`: anything that takes a sentence
 */
export type Compared = 'address' | 'wording' | 'date' | 'start' | 'whether' | 'what';

/** One side of a question. The day on which it was seen is that of its newest source. */
export interface Reading extends Saying {
  /** What it says, to be held against the others: as printed, never translated. Left out where it leaves that open. */
  holds?: string;
}

/** A question on which sources disagree; every reading is shown. */
export interface Dispute {
  id: Id;
  /** Note: the question, in a few words. */
  about: Id;
  compares: Compared;
  /** @minItems 2 */
  readings: Reading[];
}

/**
 * What exists in a region.
 * - `yes`: the service offers a way
 * - `law`: the service offers none, but the law gives a right to object
 * - `not-needed`: the service says it does not use the data, or only of those who agree
 * - `none`: there is no way
 * - `disputed`: sources disagree on whether there is one
 * - `unknown`: it could not be established
 */
export type Verdict = 'yes' | 'law' | 'not-needed' | 'none' | 'disputed' | 'unknown';

/** A right to object to AI training, or the nearest a law has; see `law/rights.json`. */
export type Right =
  | 'gdpr-21'
  | 'uk-gdpr-21'
  | 'ch-dsg-30'
  | 'br-lgpd-18'
  | 'za-popia-11'
  | 'ng-ndpa-36'
  | 'kr-pipa-37'
  | 'je-dpl-35'
  | 'im-gdpr-21'
  | 'ph-dpa-34'
  | 'th-pdpa-32'
  | 'ke-dpa-26'
  | 'vn-law-91-4'
  | 'ua-2297-8'
  | 'rs-87-2018';

/**
 * What is known of the law where an answer names no right.
 * - `none-found`: we looked and found no right to object; see `law/none-found.json`
 * - `not-examined`: nobody has looked. Never to be told as "there is no right"
 */
export type LawKnown = 'none-found' | 'not-examined';

/** What exists for the people of some regions. The first entry that names the region holds. */
export interface Answer extends Fact {
  id: Id;
  /** @minItems 1 */
  regions: Region[];
  verdict: Verdict;
  /** Why, in one or two sentences. */
  reason: Id;
  /** Since when it exists. */
  since?: PartialDate;
  /** The right that an objection under this answer names; required for `law`. */
  right?: Right;
  /** Without a right: why. Required where there is no way, or none is known, in the rest of the world. */
  law?: LawKnown;
  /** The way to try; required for `yes` and `law`. For `disputed` and `unknown`: worth a try. */
  way?: Id;
  /** Where the account decides: the way by account option, over the option's own. */
  accounts?: Record<Id, Id>;
  /** Both sides; required for `disputed`. */
  readings?: Saying[];
  /** Ways that help here, after the service's own. */
  helps: Id[];
  /** Answer to "is it too late?" */
  late?: Saying;
  disputes?: Dispute[];
  /** What could not be established and matters to a reader. */
  gaps?: Saying[];
}

/** What holds for one account situation instead of the region's answer: its data is not used, or it has no way. */
export interface Instead extends Fact {
  verdict: 'not-needed' | 'none' | 'unknown';
  reason: Id;
  helps: Id[];
}

/** One situation a reader may be in. Its label is vocabulary (`account.<id>`). */
export interface AccountOption {
  id: Id;
  /** Advice for this situation; shown with the way and the outcome. */
  advice?: Saying;
  /** Way for this situation, where it is not the answer's own. */
  way?: Id;
  /** What holds for this situation, where it needs no way or has none. */
  instead?: Instead;
  /** Offered only here; everywhere when left out. */
  regions?: Region[];
}

/** A saying that may hold in some regions only. */
export interface Told extends Saying {
  /** Everywhere when left out. @minItems 1 */
  regions?: Region[];
}

/** Why there is a way in some regions, or none. */
export interface Why {
  /** @minItems 1 */
  regions: Region[];
  /** @minItems 1 */
  because: Saying[];
}

/** Something that happened and matters to the way. */
export interface Happening extends Told {
  on: PartialDate;
}

/** The company’s notification or mail about AI and objecting, as people got it. */
export interface Notice extends Fact {
  id: Id;
  /** Note: what a reader says who has it. */
  title: Id;
  /** Who got it. @minItems 1 */
  regions: Region[];
  /** When it was sent. */
  from: PartialDate;
  until?: PartialDate;
  /** Its own words, by language of the app, never translated by us. */
  words?: Record<Language, LabelText>;
  /** The word in it that led to the form, by language of the app. */
  leads?: Record<Language, LabelText>;
  /** What that leads to today, and what a lost one costs. @minItems 1 */
  today: Saying[];
}

/** A path of older guides that is gone. */
export interface GonePath extends Fact {
  id: Id;
  /** Note: what it is known as. */
  title: Id;
  /** @minItems 1 */
  on: Device[];
  /** @minItems 1 */
  moves: Move[];
  /** The last time a source shows it. */
  until: PartialDate;
  /** Where it went. */
  now: Saying;
}

/** What stands behind a service’s answers. No screen needs it; it is for those who ask. */
export interface About {
  /** What is used to train AI: the company’s words. @minItems 1 */
  used?: Told[];
  /** What is not. @minItems 1 */
  notUsed?: Told[];
  /** Where the company and others, or its own texts, differ. @minItems 1 */
  disputes?: Dispute[];
  /** What could not be established. @minItems 1 */
  gaps?: Saying[];
  /** The first entry that names a region holds. @minItems 1 */
  why?: Why[];
  /** Newest first. @minItems 1 */
  events?: Happening[];
  /** @minItems 1 */
  notices?: Notice[];
  /** @minItems 1 */
  gone?: GonePath[];
  /** When somebody last looked for news of all this. */
  lookedAt: PartialDate;
}

/** What a service is for; readers who pick from the list find it there. */
export type Group =
  'social' | 'messaging' | 'dating' | 'publishing' | 'assistant' | 'work' | 'device' | 'website';

/** A name the service had; embeds that use its id show this service and say why. */
export interface Former extends Fact {
  /** The id that embeds may still use. */
  id: Id;
  name: string;
  /** When the name changed. */
  since?: PartialDate;
  /** Why, in a sentence. */
  reason: Id;
}

/** Whom a letter about a service is for, in some regions. What is not established is left out. */
export interface Recipient extends Fact {
  /** @minItems 1 */
  regions: Region[];
  /** The company that decides, by its legal name. */
  controller?: string;
  /** Where it takes requests about one's rights. @format email */
  mail?: string;
  /** Its postal address for them, a line each. @minItems 1 */
  post?: string[];
  /** Its form for them. */
  form?: HttpsUrl;
  /** The most characters that form takes, where a source says so. @minimum 1 */
  formLimit?: number;
}

/**
 * Whom a company outside a region has named to take requests there (GDPR and UK GDPR, Article 27; in addition to
 * the company or instead of it). A letter still names the company; the screen with the letter and that of the complaint
 * name whom it may go to as well.
 */
export interface Representative extends Fact {
  /** @minItems 1 */
  regions: Region[];
  /** Its name, where the company prints it. */
  name?: string;
  /** @format email */
  mail?: string;
  /** Its postal address, a line each. @minItems 1 */
  post?: string[];
  form?: HttpsUrl;
}

/** A service, as its folder's `service.json` says it. */
export interface ServiceFile {
  $schema?: string;
  id: Id;
  /** As its owner writes it. Where it is no brand, a note `name` overrides it in each language. */
  name: string;
  /** Who is written to and answers, where it is called otherwise and `controller` does not say it. */
  company?: string;
  group: Group;
  formerly?: Former[];
  /**
   * Other names and short forms that people use for it, as ids: `openai`, `insta`. Embeds that use one show this
   * service. Only what can mean no other; it stays once it is released.
   * @minItems 1
   */
  aliases?: Id[];
  /** Folder in `controllers/`: the company that decides (GDPR Art. 4(7)), where several services share one. */
  controller?: Id;
  /** Hosts that links may lead to; subdomains are not implied. @minItems 1 */
  hosts: string[];
  /**
   * Pages on those hosts that links may lead to, as whole addresses: `https://help.instagram.com/contact/*`. `*` stands for
   * letters, digits, hyphens and low lines. A newer copy of the catalogue may correct a link only to one of them.
   */
  pages?: string[];
  /** Asked where the answer changes the way or the advice. */
  accounts: AccountOption[];
  links: Record<Id, Link>;
  /** May be a JSON Reference (RFC 6901 pointer) into the controller's folder. */
  ways: Record<Id, WayFile | Ref>;
  /** Ways that help everywhere, best first; an answer's own come after them. */
  helps: Id[];
  /** A sentence about the service, shown with every answer. */
  note?: Id;
  /** Whom letters are for; the first entry that names a region holds. @minItems 1 */
  recipients?: Recipient[];
  /** Whom it named in regions where it has no seat. @minItems 1 */
  representatives?: Representative[];
  /** What is used, why there is a way, what happened; for readers who ask. */
  about?: AboutFile | Ref;
  answers: (AnswerFile | Ref)[] | Ref;
  /**
   * Released ids that are no longer there, with the reason, as pointers into this file: `ways/old-form`. Only for
   * what had to go; a test holds all others.
   */
  retired?: Record<string, string>;
}

/** `{"$ref": "../../controllers/meta/answers.json#/objection"}`; without a file, the same file is meant. */
export interface Ref {
  $ref: string;
}

/** Any part may be written elsewhere and referred to. Reading fills it in. */
export type Referable<T> = { [K in keyof T]: T[K] | Ref };

/** What is open, as it is written: the list, or any single one of it, may be a reference. */
export interface OpenFile {
  disputes?: (Dispute | Ref)[] | Ref;
  gaps?: (Saying | Ref)[] | Ref;
}

/** A way as it is written: any part, and any single rung, may be a reference. */
export interface WayFile
  extends Omit<Referable<Way>, 'ladder' | 'otherwise' | keyof OpenFile>, OpenFile {
  /** @minItems 1 */
  ladder: (Rung | Ref)[] | Ref;
  otherwise?: (Rung | Ref)[] | Ref;
}

/** An answer as it is written: any part may be a reference. */
export interface AnswerFile extends Omit<Referable<Answer>, keyof OpenFile>, OpenFile {}

/** What stands behind the answers as it is written: any list, and any single one in it, may be a reference. */
export interface AboutFile {
  used?: (Told | Ref)[] | Ref;
  notUsed?: (Told | Ref)[] | Ref;
  disputes?: (Dispute | Ref)[] | Ref;
  gaps?: (Saying | Ref)[] | Ref;
  why?: (Why | Ref)[] | Ref;
  events?: (Happening | Ref)[] | Ref;
  notices?: (Notice | Ref)[] | Ref;
  gone?: (GonePath | Ref)[] | Ref;
  lookedAt: PartialDate;
}

/** A service with all references filled in: what the checks hold every file to. */
export interface FilledServiceFile extends Omit<ServiceFile, 'ways' | 'answers' | 'about'> {
  ways: Record<Id, Way>;
  answers: Answer[];
  about?: About;
}

/** A company that several services share, with the facts they share. */
export interface ControllerFile {
  $schema?: string;
  id: Id;
  name: string;
  links: Record<Id, Link>;
  /** Whom letters about its services are for, where the service names none. @minItems 1 */
  recipients?: Recipient[];
}

/** One right in `law/rights.json`. Its name in each language is vocabulary (`right.<id>`). */
export interface RightFact extends Fact {
  /** @minItems 1 */
  regions: Region[];
}

/** `law/none-found.json`: countries whose law we looked at, and what supports that it gives no right to object. */
export interface NoneFoundFile {
  $schema?: string;
  countries: Record<Region, Fact>;
}

/** `law/rights.json` */
export type RightsFile = Record<Right, RightFact>;
/** `vocabulary/<language>.json`: every saying of the closed vocabulary. */
export type VocabularyFile = Record<string, string>;
/** The ids of one service that a released version has had. */
export interface ReleasedService {
  /** The package version that first had the service. */
  since: string;
  accounts: Id[];
  answers: Id[];
  ways: Id[];
  aliases?: Id[];
}
/** `released.json`: every id that was ever released, by service. */
export type ReleasedFile = Record<Id, ReleasedService>;

/** A person's word that they have checked an answer; nobody else's name may stand here. */
export interface SignOff {
  service: Id;
  answer: Id;
  /** The country it was looked at for. */
  country: Region;
  /** Who checked it. @minLength 1 */
  by: string;
  /**
   * The day.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  on: string;
  /**
   * SHA-256 over the hashes of all facts the answer rests on; its beginning.
   * @pattern ^[0-9a-f]{16}$
   */
  fingerprint: string;
  /** A hash of each of those facts by its place, so that it can be told what changed. Made by the command. */
  facts: Record<string, string>;
}
/** `signed-off.json`: which answers were checked, by whom, when. `opt-out-wizard sign-off` writes it. */
export interface SignedOffFile {
  $schema?: string;
  signedOff: SignOff[];
}

/** `labels.json` */
export type LabelsFile = Record<Id, Label>;
/** `sources.json` */
export type SourcesFile = Record<Id, Source>;
/** `notes.<language>.json`: the few sentences a service needs of its own. */
export type NotesFile = Record<Id, string>;
