import type { EntryId, FileName, LanguageTag } from '../catalogue/checked.ts';
import type { AfterData } from './source.ts';

/** A file of facts, words or code in the folder of a version, without `.js`. Nothing unchecked can be a part of it. */
export type CodePath =
  | 'wizard'
  | 'stand-ins'
  | 'browser-guess'
  | 'ask'
  | 'taken'
  | `words/${LanguageTag}`
  | `lists/${'services' | 'regions'}.${LanguageTag}`
  | `${'words/' | 'lists/services.' | 'lists/regions.'}${LanguageTag}.${'later' | 'more' | FileName}`
  | `services/${EntryId}.${LanguageTag}`
  | `services/${EntryId}.${LanguageTag}.${'later' | 'behind' | 'evidence'}`
  | `links/${EntryId}.${LanguageTag}`
  | `${keyof AfterData}/${FileName}`;
