import type { ReportAddress } from '../catalogue/checked.ts';
import { isDevice } from '../catalogue/devices.ts';
import { isCountry } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';
import { isInAppBrowser } from '../flow/guess.ts';
import { attribute, servicesOf, tagOf } from './attributes.ts';
import type { ErrorDetail } from './events.ts';
import { isReportAddress } from './report-address.ts';
import type { Page } from './screen.ts';

/** Told what cannot be used. */
export type Complain = (code: ErrorDetail['code'], message: string) => void;

/** Without what nobody sees and every copy brings along: a zero-width blank, a soft hyphen. */
const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** How the European Union writes two countries (its interinstitutional style guide, 7.1.1). */
const BY_EU: Readonly<Record<string, Region>> = { UK: 'GB', EL: 'GR' };

function regionOf(element: Element, complain: Complain): Page['region'] {
  const said = visible(attribute(element, 'region')).toUpperCase();
  const text = BY_EU[said] ?? said;
  if (text === 'AUTO') return 'auto';
  const isKnown: boolean = isCountry(text);
  if (isKnown) return text;
  if (text) complain('region', `region="${text}" is not an ISO 3166-1 country code`);
  return undefined;
}

function deviceOf(element: Element, complain: Complain): Page['given'] {
  const device = attribute(element, 'device').toLowerCase();
  if (isDevice(device)) return { device };
  if (device) complain('device', `device="${device}" is not known`);
  return {};
}

/** The level of the wizard's heading as HTML knows it, 1 to 6; 2 for anything else. */
export function headingLevelOf(element: Element, complain: Complain): number {
  const text = attribute(element, 'heading-level');
  if (/^[1-6]$/.test(text)) return Number(text);
  if (text) complain('heading-level', 'heading-level is not 1 to 6');
  return 2;
}

/** Where reports go; nothing where nothing usable is said. */
export function reportToOf(element: Element, complain: Complain): ReportAddress | undefined {
  const to = attribute(element, 'report-to');
  if (!to) return undefined;
  if (isReportAddress(to)) return to;
  complain('report-to', `report-to="${to}" is no mail and no https address`);
  return undefined;
}

/**
 * Reads what the page says. What cannot be used is complained about, and left to be asked.
 *
 * @param named the attribute that names the services
 */
export function readPage(
  element: Element,
  complain: Complain,
  named: 'service' | 'services' = 'service',
): Omit<Page, 'source' | 'today'> {
  const region = regionOf(element, complain);
  return {
    services: [...new Set(servicesOf(element, named).map(visible))],
    given: deviceOf(element, complain),
    tag: tagOf(element),
    ...(region && { region }),
    ...(isInAppBrowser(navigator.userAgent) && { inApp: true as const }),
  };
}
