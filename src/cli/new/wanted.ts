import type { Group, Id, Language, Region } from '../../catalogue/types.ts';

/** What is to be known before the files of a service can be written. */
export interface Wanted {
  id: Id;
  name: string;
  group: Group;
  /** The company that decides, where several services share one; a folder in `controllers/`. */
  company?: Id;
  hosts: string[];
  /** One of the mechanisms. */
  mechanism: string;
  /** Places with an answer of their own. */
  regions: Region[];
  /** Languages in which the words on their screens are known. */
  languages: Language[];
}
