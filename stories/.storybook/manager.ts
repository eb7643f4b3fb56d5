/** Storybook's frame: our name and mark, as bright as the toolbar says, and an address that keeps texts, too. */
import { addons, type API } from 'storybook/manager-api';
import {
  GLOBALS_UPDATED,
  SET_GLOBALS,
  STORY_ARGS_UPDATED,
  STORY_PREPARED,
} from 'storybook/internal/core-events';
import { brands, NAME } from './brand.ts';

/** Storybook leaves a mail or a web address out of its own address; these go into one of our own. */
const TEXTS = ['report-to', 'catalogue', 'catalogue-hosts'];
const PARAM = 'texts';

/** Pages without use for the panel below. */
const OWN_CONTROLS =
  /^(the-desk|facts|translate|after-the-click|after-the-click-machine|after-the-click-letters)--|^facts-/;

interface Updated {
  args: Readonly<Record<string, unknown>>;
}
interface Globals {
  globals: { scheme?: unknown };
}

const paint = ({ globals }: Globals): void =>
  addons.setConfig({ theme: brands[globals.scheme === 'dark' ? 'dark' : 'light'] });

/** `⋅ Storybook` at the end of a page's title. */
function nameTitles(): void {
  const named = (): void => {
    const title = document.title.replace(/Storybook$/, NAME);
    if (title !== document.title) document.title = title;
  };
  new MutationObserver(named).observe(document.head, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  named();
}

const keepTexts = (api: API, { args }: Updated): void => {
  const set = TEXTS.filter((name) => args[name]).map((name) => [name, args[name]]);
  api.applyQueryParams(
    { [PARAM]: set.length > 0 ? JSON.stringify(Object.fromEntries(set)) : null },
    { replace: true },
  );
};

function textsIn(address: string): Record<string, string> {
  try {
    const said: unknown = JSON.parse(new URL(address).searchParams.get(PARAM) ?? '{}');
    return Object.fromEntries(
      Object.entries(said as object).filter(
        ([name, value]) => TEXTS.includes(name) && typeof value === 'string',
      ),
    );
  } catch {
    return {};
  }
}

addons.setConfig({
  theme: brands.light,
  sidebar: { showRoots: false },
  // These pages have what can be chosen on them, and the desk a list of events of its own.
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, usual: boolean) =>
      OWN_CONTROLS.test(storyId ?? '') ? false : usual,
  },
});
addons.register('opt-out-wizard', (api) => {
  nameTitles();
  api.on(SET_GLOBALS, paint);
  api.on(GLOBALS_UPDATED, paint);
  const texts = textsIn(location.href);
  const restore = (): void => {
    api.off(STORY_PREPARED, restore);
    const story = api.getCurrentStoryData();
    if (story?.type === 'story' && Object.keys(texts).length > 0) api.updateStoryArgs(story, texts);
  };
  api.on(STORY_PREPARED, restore);
  api.on(STORY_ARGS_UPDATED, (updated: Updated) => keepTexts(api, updated));
});
