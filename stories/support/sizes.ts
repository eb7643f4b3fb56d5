/// <reference types="vite/client" />
import type { Sizes } from '../../src/editions/cost.ts';

// Made by `npm run build`. Without it the table of costs is empty, and nothing breaks.
const found = import.meta.glob<Sizes>('../../dist/sizes.json', { eager: true, import: 'default' });

/** The sizes of the built files, where they have been built. */
export const sizes: Sizes | undefined = Object.values(found)[0];
