/** Modules that the build makes from folders; see `.config/catalogue-plugin.ts`. */
declare module 'virtual:version' {
  /** The package's version; the folder that facts, words and wizard are served from. */
  export const version: string;
  /** The languages there are words for, as BCP 47 tags. */
  export const languages: readonly import('./catalogue/checked.ts').LanguageTag[];
  /** The same as a pattern: see `lookUp`. */
  export const spoken: RegExp;
}
declare module 'virtual:edition' {
  /** The catalogue that was built with this version. */
  export const edition: import('./catalogue/published.ts').Edition;
}
declare module 'virtual:zones' {
  /** The IANA time zones of each country, separated by spaces, old names included; `~`: named after another country. */
  export const zones: Readonly<Record<import('./catalogue/types.ts').Region, string>>;
}
declare module 'virtual:own-names' {
  /** What people in each country call it. */
  export const ownNames: Readonly<Record<import('./catalogue/types.ts').Region, readonly string[]>>;
}
declare module 'virtual:entry-schema' {
  /** The published schema of an entry, without descriptions. */
  export const schema: import('@cfworker/json-schema').Schema;
}
declare module 'virtual:catalogue' {
  export const services: readonly import('./catalogue/resolve.ts').ResolvedService[];
}
declare module 'virtual:authorities' {
  export const authorities: readonly import('./catalogue/authority.ts').AuthoritiesFile[];
  export const complaints: import('./catalogue/authority.ts').ComplaintsFile;
}
declare module 'virtual:words' {
  /** Every language's words, by tag. For stories and tests. */
  export const words: Readonly<Record<string, import('./i18n/words.ts').Words>>;
}
declare module 'virtual:letters' {
  /** The letters of each law in each language. */
  export const letterSets: readonly import('./letters/types.ts').LetterSet[];
  /** By language: what readers are told beside a letter. */
  export const says: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare module 'virtual:desk' {
  /** Where the facts of each service are written. For stories and tests. */
  export const origins: Readonly<Record<string, import('./desk/origin-of.ts').Origins>>;
  /** Who signed each answer off, by `service/answer`. */
  export const signed: Readonly<Record<string, import('./desk/signed.ts').Signed>>;
}
declare module 'virtual:shelves' {
  /** By language; `all` for what has none. Only the modules for bundlers have any. */
  export const shelves: Readonly<Record<string, FactShelf>> & { readonly all: FactShelf };
  type FactShelf = import('./elements/shelf.ts').LanguageModules['facts'];
}
declare module 'virtual:entries' {
  /** By language. */
  export const entries: Readonly<
    Record<string, import('./elements/shelf.ts').LanguageModules['entries']>
  >;
}
