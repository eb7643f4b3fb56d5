import type { Copy } from './guard/remote-source.ts';
import { chunk } from './retried.ts';
import type { Source } from './source.ts';

/**
 * Facts from the copy of the catalogue that an embed names. Its code is loaded only then; where it cannot be, the
 * built-in facts serve.
 */
export function lazySource(copy: Copy, builtIn: Source): Source {
  const remote = chunk('remote-source.js', () => import('./guard/remote-source.ts')).then(
    ({ remoteSource }) => remoteSource(copy, builtIn),
    () => {
      copy.refused('the code that checks a catalogue could not be loaded');
      return builtIn;
    },
  );
  return {
    ...builtIn,
    entry: async (...args) => (await remote).entry(...args),
    later: async (...args) => (await remote).later(...args),
    behind: async (...args) => (await remote).behind(...args),
    index: async (language) => (await remote).index(language),
    evidence: async (service, language) => (await remote).evidence(service, language),
  };
}
