import type { LinkAddress } from '../../catalogue/checked.ts';

/**
 * The address of a published file.
 *
 * @param site where the folder lies, `https://news.example/opt-out-wizard/changes/`; without one there is no address
 * @throws where `site` is no absolute address
 */
export function addressOf(path: string, site?: string): LinkAddress | undefined {
  if (!site) return undefined;
  if (!URL.canParse(site))
    throw new Error(`"${site}" is not an address like https://news.example/`);
  return new URL(path, site.endsWith('/') ? site : `${site}/`).href as LinkAddress;
}
