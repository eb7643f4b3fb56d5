/**
 * Says that the name of a tag belongs to somebody else, so that its links are all that readers get. Loaded only where a
 * loader finds its name taken; another copy of the wizard is no stranger.
 */
const registry = globalThis.customElements as CustomElementRegistry | undefined;

for (const name of ['opt-out-wizard', 'opt-out-checklist'] as const) {
  const known = registry?.get(name)?.prototype as object | undefined;
  if (known && !('load' in known))
    console.warn(`<${name}>: no wizard, another script has taken the name`);
}

export {};
