import type { WordKey } from '../i18n/words.ts';
import { copyText } from './copy-text.ts';
import type { Screen } from './screen.ts';

/** Milliseconds after which a link that opened should have taken the reader away. */
const AWAY = 1000;

/** What the wizard says aloud. */
export interface LiveRegion {
  quiet(): void;
  /**
   * Again even when it says the same as before.
   *
   * @param isShown it is seen where it happened, and not shown again
   */
  say(key: WordKey, isShown?: boolean): void;
  /** Says whether it was copied; the button shows it. */
  copy(text: string, field: HTMLElement): Promise<void>;
  /** A frame without leave for new windows swallows a link silently: says so. */
  followed(event: MouseEvent): void;
}

/**
 * The live region of a wizard's box.
 *
 * @param screenNow what is shown, in whose language it speaks
 * @see https://www.w3.org/TR/wai-aria-1.2/#dfn-live-region
 */
export function liveRegion(box: HTMLElement, screenNow: () => Screen | undefined): LiveRegion {
  const status = (): HTMLElement | null => box.querySelector('.status');
  const put = (text: string): void => {
    const region = status();
    if (region) region.textContent = text;
  };
  const quiet = (): void => put('');
  const say = (key: WordKey, isShown = false): void => {
    const { words, later, more } = screenNow() ?? {};
    const text = words?.[key] ?? later?.words[key] ?? more?.words[key] ?? '';
    quiet();
    status()?.classList.toggle('unseen', isShown);
    setTimeout(() => put(text));
  };
  return {
    quiet,
    say,
    async copy(text, field) {
      const isCopied = await copyText(text, field);
      const pressed = field.closest('.copy')?.querySelector('.flip');
      for (const flip of box.querySelectorAll('.flip'))
        flip.classList.toggle('on-copy', isCopied && flip === pressed);
      say(isCopied ? 'copied' : 'copy.failed', isCopied);
    },
    followed({ target, ctrlKey, metaKey, shiftKey }) {
      const isOut = target instanceof Element && target.closest('a[target=_blank]');
      if (!isOut || ctrlKey || metaKey || shiftKey) return;
      setTimeout(() => {
        if (isOut.isConnected && document.visibilityState === 'visible' && document.hasFocus())
          say('not-opened');
      }, AWAY);
    },
  };
}
