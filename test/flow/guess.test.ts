import { describe, expect, test } from 'vitest';
import { guessDevice, isInAppBrowser } from '../../src/flow/guess.ts';
import { inAppBrowser } from '../../src/flow/in-app.ts';
import { guessRegion } from '../../src/flow/guess-region.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const PIXEL =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15';

describe('the country', () => {
  test.each([
    [['de-CH'], 'Europe/Zurich', 'CH'],
    [['de-CH'], 'Etc/UTC', 'CH'],
    [['de-AT', 'en'], 'Europe/Berlin', 'AT'],
    [['de-DE'], 'Europe/Berlin', 'DE'],
    [['de'], 'Europe/Berlin', 'DE'],
    [['en-US'], 'Europe/Oslo', 'NO'],
    [['en-US'], 'Europe/London', 'GB'],
    [['en-GB'], 'Europe/Dublin', 'IE'],
    [['en-US'], 'America/Chicago', 'US'],
    [['en-US'], 'Asia/Tokyo', 'JP'],
    [['en-US'], 'Pacific/Auckland', 'NZ'],
    [['en-US'], 'Asia/Singapore', 'SG'],
    [['en-US'], 'Africa/Johannesburg', 'ZA'],
    [['en-US'], 'America/Toronto', 'CA'],
    [['en-US'], 'Africa/Lagos', 'NG'],
    [['en-LS'], 'Africa/Johannesburg', 'LS'],
    [['pt-BR'], 'America/Sao_Paulo', 'BR'],
    [['pt-PT'], 'Europe/Lisbon', 'PT'],
    [['en-US'], 'Not/AZone', undefined],
    [['pt-BR'], 'Not/AZone', 'BR'],
    [['fr'], 'Not/AZone', undefined],
    [['not a tag'], 'Not/AZone', undefined],
    [[], 'Not/AZone', undefined],
    [[], 'Europe/Zurich', 'CH'],
    [['not a tag'], 'Europe/Zurich', 'CH'],
    [['de-DE'], 'Not/AZone', 'DE'],
    [['de-DE'], 'Europe/Rome', 'IT'],
    [['de-XX'], 'Not/AZone', undefined],
    [['es-419'], 'Not/AZone', undefined],
    [['de-XX'], 'Europe/Zurich', 'CH'],
    [['en-CH'], 'Europe/Zurich', 'CH'],
    [['fr'], 'Europe/Paris', 'FR'],
    [['en-LI'], 'Europe/Zurich', 'LI'],
  ])('%j at %s is %s', (languages, zone, country) => {
    expect(guessRegion(languages, zone)).toBe(country);
  });
});

describe('the device', () => {
  test.each([
    [IPHONE, 5, 'ios'],
    [PIXEL, 5, 'android'],
    [MAC, 0, 'web'],
    [MAC, 1, 'web'],
    [MAC, 2, 'ios'],
    [MAC, 5, 'ios'],
    ['', 0, 'web'],
  ])('%s with %d touch points is %s', (agent, points, device) => {
    expect(guessDevice(agent, points)).toBe(device);
  });
});

describe('the in-app browser', () => {
  test.each([
    [`${IPHONE} [FBAN/FBIOS;FBAV/520.0.0]`, 'Facebook'],
    [`${PIXEL} [FB_IAB/FB4A;FBAV/520.0.0;]`, 'Facebook'],
    [`${IPHONE} [FBAN/MessengerForiOS;FBAV/520.0.0]`, 'Messenger'],
    [`${IPHONE} [FBAN/MessengerLiteForiOS;FBAV/520.0.0]`, 'Messenger'],
    [`${PIXEL} [FB_IAB/Orca-Android;FBAV/520.0.0;]`, 'Messenger'],
    [`${IPHONE} Instagram 380.0.0`, 'Instagram'],
    [`${IPHONE} Instagram 380.0.0 [FBAN/FBIOS;FBAV/520.0.0]`, 'Instagram'],
    [`${PIXEL} Barcelona 380.0.0`, 'Threads'],
    [`${IPHONE} Instagram 380.0.0 Barcelona 380.0.0`, 'Threads'],
    [`${IPHONE} Twitter for iPhone/11.0`, 'X'],
    [`${IPHONE} [LinkedInApp]/9.30`, 'LinkedIn'],
    [`${IPHONE} Snapchat/13.0`, 'Snapchat'],
    [`${IPHONE} [Pinterest/iOS]`, 'Pinterest'],
    [`${PIXEL} musical_ly_2023 trill_2023`, 'TikTok'],
    [`${PIXEL} BytedanceWebview/d8a21c6`, 'TikTok'],
    [IPHONE, undefined],
    [PIXEL, undefined],
    [MAC, undefined],
    [`${IPHONE} CriOS/142.0`, undefined],
    ['', undefined],
  ])('%s: %s', (agent, app) => {
    expect(inAppBrowser(agent)).toBe(app);
    expect(isInAppBrowser(agent)).toBe(app !== undefined);
  });
});
