/** The name and the mark of the project in Storybook's own pages, light and dark. */
import { create } from 'storybook/theming/create';

/** In place of Storybook's. */
export const NAME = 'Opt-out Wizard';

const brand = { brandTitle: NAME, brandUrl: './', brandTarget: '_self' } as const;

const wordmark = (ink: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="172" height="28" viewBox="0 0 172 28"><rect x="1" y="1" width="26" height="26" rx="5" fill="#1c4f8c"/><path d="M7 8.5h8M7 13h5M7 17.5h3.5" stroke="#fff" stroke-width="2" stroke-linecap="round"/><path d="m13 17.5 3 3 6-8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/><text x="36" y="19.5" font-family="system-ui, sans-serif" font-size="16" font-weight="700" fill="${ink}">${NAME}</text></svg>`,
  )}`;

/** By what the toolbar calls them. */
export const brands: Readonly<Record<'light' | 'dark', ReturnType<typeof create>>> = {
  light: create({
    base: 'light',
    ...brand,
    brandImage: wordmark('#1b1b1b'),
    colorPrimary: '#1c4f8c',
    colorSecondary: '#1c4f8c',
    appBorderRadius: 4,
  }),
  dark: create({
    base: 'dark',
    ...brand,
    brandImage: wordmark('#ededed'),
    colorPrimary: '#9cc3f2',
    colorSecondary: '#5b93d3',
    appBg: '#17181a',
    appContentBg: '#101113',
    appPreviewBg: '#101113',
    barBg: '#101113',
    appBorderRadius: 4,
  }),
};
