import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isInternal = (member) =>
  member.privacy === 'private' ||
  member.privacy === 'protected' ||
  /@internal/.test(member.description ?? '');

const SHIPPED = {
  'src/elements/wizard.element.ts': 'dist/esm/index.js',
  'src/define.ts': 'dist/esm/define.js',
};

/** Names the files that are shipped, not those they are made from. */
const shippedPaths = () => ({
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = SHIPPED[module.path] ?? module.path;
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module)
          declaration.module = SHIPPED[declaration.module] ?? declaration.module;
    }
  },
});

/** Leaves private, protected and internal members out of the manifest, so docs do not list them. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter((m) => !isInternal(m));
  },
});

export default {
  globs: ['src/elements/*.element.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicOnly(),
    shippedPaths(),
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: 'vscode.css-custom-data.json' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: () => './types/index.d.ts',
    }),
  ],
};
