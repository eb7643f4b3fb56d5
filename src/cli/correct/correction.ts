import type { Device, Id, Language, PartialDate, Region } from '../../catalogue/types.ts';

/** A word on a screen as somebody sees it today. */
export interface Correction {
  /** The label's id in `labels.json`. */
  label: Id;
  /** Of the app. */
  lang: Language;
  /** What stands there. */
  says: string;
  device: Device;
  /** The day on which it was seen. */
  seen: PartialDate;
  /** The page on which it was read; left out where it was a screen of one's own. */
  page?: string;
  /** Who saw it on a screen of their own, by name or initials. */
  by?: string;
  /** Where that person's account is. */
  country?: Region;
  /** They say that they did it in their account. */
  clicked?: true;
}
