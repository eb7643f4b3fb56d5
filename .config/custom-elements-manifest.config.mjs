import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isInternal = (member) =>
  member.privacy === 'private' ||
  member.privacy === 'protected' ||
  /@internal/.test(member.description ?? '');

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
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: 'vscode.css-custom-data.json' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: () => './types/index.d.ts',
    }),
  ],
};
