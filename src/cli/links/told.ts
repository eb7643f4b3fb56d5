import type { Told } from '../told/told.ts';
import type { Crawl, Finding } from './crawl.ts';
import { ALARMING, type Kind } from './kinds.ts';
import { mend } from './mend.ts';

const IS: Readonly<Record<Kind, string>> = {
  ok: 'is there',
  redirected: 'leads to another spelling',
  moved: 'moved',
  login: 'wants a login now',
  refused: 'does not answer a program',
  busy: 'was busy',
  failed: 'does not answer',
  'other-host': 'leads to a host that the service does not declare',
  'soft-404': 'says that it is not there',
  gone: 'is gone',
};

/** Whether somebody has to look: it got worse, is gone, or leads elsewhere. */
export const isToLookAt = ({ kind, worse }: Finding): boolean => worse || ALARMING.includes(kind);

const toldOf = (finding: Finding): Told => {
  const { url, kind, places, detail, to, before } = finding;
  const services = [...new Set(places.flatMap((place) => place.services))];
  return {
    title: `${services.join(', ') || 'law'}: ${url} ${IS[kind]}`,
    places: places.map(({ file, pointer }) => `${file} ${pointer}`),
    facts: [
      ['address', url],
      ['found', detail],
      ...(to ? [['leads to', to] as const] : []),
      ...(before ? [['was', `${before.kind} on ${before.checked.slice(0, 10)}`] as const] : []),
    ],
    mend: mend(finding),
  };
};

/** Each address that somebody has to look at. */
export const toldOfLinks = ({ findings }: Crawl): Told[] => findings.filter(isToLookAt).map(toldOf);
