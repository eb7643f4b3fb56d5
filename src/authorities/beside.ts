import type { ComplaintsFile, Filed, Lead } from '../catalogue/authority.ts';
import { covers } from '../catalogue/regions.ts';
import type { Id, Region } from '../catalogue/types.ts';

/**
 * From this day a cross-border complaint about a request is admitted in the EU only where the request was made to the
 * company first: Regulation (EU) 2025/2518, Articles 4(3) and 37. Whether it holds in Iceland, Liechtenstein and Norway
 * was not established.
 */
export const REQUEST_FIRST_FROM = '2027-04-02';

/** What others have filed or begun in a country, the newest first; a reader's own complaint still counts. */
export const filedIn = ({ filed }: ComplaintsFile, country: Region, service?: Id): Filed[] =>
  filed
    .filter((f) => covers(f.regions, country) && (!service || f.services.includes(service)))
    .sort((a, b) => (a.on < b.on ? 1 : -1));

/** The authority that leads cases about a service's company in the EU; the reader's own passes the complaint on to it. */
export const leadFor = ({ leads }: ComplaintsFile, service: Id): Lead | undefined =>
  leads.find((l) => l.services.includes(service));

/** The day from which the company must have been asked first; `null` where that is not EU law. */
export const requestFirstFrom = (country: Region): string | null =>
  covers(['EU'], country) ? REQUEST_FIRST_FROM : null;
