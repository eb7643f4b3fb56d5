import { readFileSync, writeFileSync } from 'node:fs';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isInternal = (member) =>
  member.privacy === 'private' ||
  member.privacy === 'protected' ||
  /@internal/.test(member.description ?? '');

const SHIPPED = {
  'src/elements/wizard.element.ts': 'dist/esm/index.js',
  'src/elements/checklist.element.ts': 'dist/esm/index.js',
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

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Each attribute is a property, too; they are defined together, where the analyser does not look. */
const properties = () => ({
  name: 'properties',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        for (const attribute of declaration.attributes ?? []) {
          attribute.fieldName = camel(attribute.name);
          (declaration.members ??= []).push({
            kind: 'field',
            name: attribute.fieldName,
            type: attribute.type,
            description: attribute.description,
            attribute: attribute.name,
          });
        }
  },
});

/** A ref as React 19 and Preact hand it over: an object or a function. */
const refs = () => ({
  name: 'refs',
  packageLinkPhase() {
    const file = 'dist/jsx.d.ts';
    const types = readFileSync(file, 'utf8');
    const ref = /ref\?: \(T \| \(\(e: T\) => void\)\) \| undefined;/;
    if (!ref.test(types)) throw new Error('the JSX types write refs another way now');
    writeFileSync(
      file,
      types.replace(
        ref,
        'ref?: { current: T | null } | ((e: T | null) => void) | null | undefined;',
      ),
    );
  },
});

export default {
  globs: ['src/elements/wizard.element.ts', 'src/elements/checklist.element.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicOnly(),
    properties(),
    shippedPaths(),
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: 'vscode.css-custom-data.json' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: () => './types/index.d.ts',
    }),
    refs(),
  ],
};
