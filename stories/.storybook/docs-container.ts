import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { brands } from './brand.ts';

/** What the container is told of the toolbar. */
interface Context {
  store?: { userGlobals: { get(): Readonly<Record<string, unknown>> } };
}

/** A page of the guide, as bright as the toolbar says. Storybook draws it anew when that changes. */
export const docsContainer = (props: DocsContainerProps): ReturnType<typeof DocsContainer> => {
  const { store } = props.context as Context;
  const scheme = store?.userGlobals.get()['scheme'] === 'dark' ? 'dark' : 'light';
  document.documentElement.style.colorScheme = scheme;
  return DocsContainer({ ...props, theme: brands[scheme] });
};
