import type { Device, Region } from '../catalogue/types.ts';
import { guessDevice, guessRegion, isInAppBrowser } from '../flow/guess.ts';

/** What the reader's browser tells of itself. Worked out once, and only when somebody asks: the country is slow. */
export class BrowserGuess {
  private country?: { guessed: Region | undefined };

  get region(): Region | undefined {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.country ??= { guessed: guessRegion(navigator.languages, zone) };
    return this.country.guessed;
  }

  get device(): Device {
    return guessDevice(navigator.userAgent, navigator.maxTouchPoints);
  }

  get inApp(): boolean {
    return isInAppBrowser(navigator.userAgent);
  }
}
