import { isCountry } from '../catalogue/regions.ts';
import { parseUrl } from '../catalogue/safe-link.ts';
import type { Device, Region } from '../catalogue/types.ts';
import type { ErrorDetail } from './events.ts';
import type { Settings } from './journey.controller.ts';
import { reportLink } from './report-link.ts';
import type { OptOutWizard } from './wizard.element.ts';

type Complain = (code: ErrorDetail['code'], message: string) => void;
const DEVICES: readonly string[] = ['web', 'android', 'ios'] satisfies Device[];

function readRegion(
  value: string,
  guess: () => Region | undefined,
  complain: Complain,
): Region | undefined {
  if (value === 'auto') return guess();
  const code = value.toUpperCase();
  if (isCountry(code)) return code;
  if (code) complain('region', `region="${value}" is not an ISO 3166-1 country code`);
  return undefined;
}

/** A copy on the newsroom's own host: `https`, or wherever the page itself is. */
function readCatalogue(value: string, complain: Complain): string | undefined {
  if (!value) return undefined;
  const url = parseUrl(value.endsWith('/') ? value : `${value}/`, document.baseURI);
  if (url?.protocol === 'https:' || url?.origin === location.origin) return url.href;
  complain('catalogue', `catalogue="${value}" is neither an https address nor on this page's host`);
  return undefined;
}

/** The nearest language said in the page; a shadow root around the wizard does not hide the page's own. */
const languageOf = (element: HTMLElement): string =>
  element.closest<HTMLElement>('[lang]')?.lang ||
  document.documentElement.lang ||
  navigator.language;

/**
 * Reads the attributes. A framework may hand over `null` or `undefined`; what cannot be used is complained about
 * and left to be asked.
 */
export function readSettings(
  element: OptOutWizard,
  guess: () => Region | undefined,
  complain: Complain,
): Settings {
  const text = (value: string | null | undefined): string => String(value ?? '');
  const region = readRegion(text(element.region), guess, complain);
  const device = text(element.device);
  if (device && !DEVICES.includes(device)) complain('device', `device="${device}" is not known`);
  if (headingLevel(element.headingLevel) !== Number(element.headingLevel))
    complain('heading-level', 'heading-level is not a whole number from 1 to 6');
  const reportTo = text(element.reportTo);
  if (reportTo && !reportLink(reportTo, '', ''))
    complain('report-to', `report-to="${reportTo}" is neither a mail address nor an https address`);
  const catalogue = readCatalogue(text(element.catalogue), complain);
  return {
    services: text(element.service)
      .split(/[\s,]+/)
      .filter(Boolean),
    given: DEVICES.includes(device) ? { device } : {},
    language: languageOf(element),
    ...(region && { region }),
    ...(catalogue && { catalogue }),
  };
}

/** A heading's level as HTML knows it, 1 to 6; 2 for anything else. */
export const headingLevel = (value: unknown): number => {
  const level = Math.trunc(Number(value));
  return level >= 1 && level <= 6 ? level : 2;
};
