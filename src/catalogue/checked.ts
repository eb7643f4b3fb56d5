/**
 * Texts that somebody looked at, as types of their own. What becomes the address of a link, of code or of a request has
 * one of these types or is written out; `npm run lint` takes nothing else (`.config/checked-address.ts`), and names the
 * files that may make them. To a browser they are plain texts.
 */
declare const checked: unique symbol;
/** A text that a function looked at; `As` says for what. */
export type Checked<As extends string> = string & { readonly [checked]: As };

/** A permanent name, of a service: `isId`. */
export type EntryId = Checked<'id'>;
/** A name without a slash and without two dots: `isName`. */
export type FileName = Checked<'name'>;
/** A language that there are words in. */
export type LanguageTag = Checked<'language'> | 'en';

/** The folder of this version's code: `baseOf`, or what the page's own code says. */
export type CodeBase = Checked<'code'>;
/** The address of a file of this version's code: `chunk` finds it beside itself. */
export type CodeAddress = Checked<'file of code'>;

/** The folder of a newer copy of the catalogue: `copyAddress`. */
export type CopyFolder = Checked<'copy'>;
/** A file of such a copy. */
export type CopyFile =
  | `${CopyFolder}index.${FileName}.json`
  | `${CopyFolder}entries/${EntryId}.${FileName}.json`
  | `${CopyFolder}evidence/${EntryId}.json`;

/** What a link may lead to: `https`, or a mail to one recipient. */
export type LinkAddress = Checked<'link'>;
/** The same, read. */
export type LinkUrl = URL & { readonly href: LinkAddress; readonly [checked]: 'link' };
/** Who may get a mail: `safeMail`. */
export type MailRecipient = Checked<'recipient'>;
/** Where reports go, as the newsroom says it: `isReportAddress`. */
export type ReportAddress = Checked<'report'>;
