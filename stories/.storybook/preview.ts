import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import '../../src/define.ts';

// The manifest is built by `npm run analyze`; without it only the tables of attributes are empty.
const manifests = import.meta.glob<object>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: { a11y: { test: 'error' } },
};
export default preview;
