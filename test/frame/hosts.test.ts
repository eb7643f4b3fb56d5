import { afterEach, describe, expect, test, vi } from 'vitest';
import { host } from '../../src/frame/hosts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the page around the frame hears, where its address gives this id. */
function heard(childId: string | null): unknown[] {
  const said: unknown[] = [];
  vi.stubGlobal('parent', { postMessage: (message: unknown) => said.push(message) });
  vi.stubGlobal('addEventListener', () => undefined);
  host(childId, () => undefined).size(300, 600, 'T');
  return said.filter((message) => typeof message === 'string');
}

/** As pym.js 1.3 reads what a frame says. */
const readByPym = (id: string, [message]: unknown[]): unknown[] =>
  new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`).exec(String(message))?.slice(1) ?? [];

describe('the id that a page with pym.js gives a frame', () => {
  test.each(['here', 'pym-1', 'Ü 2'])('%s: the height', (id) => {
    expect(readByPym(id, heard(id))).toEqual(['height', '300']);
  });
  test.each(['herexPYMxnavigateToxPYMxhttps://evil.example/ ', 'herexPYMxheight'])(
    '%s says nothing else',
    (id) => expect(readByPym('here', heard(id))).toEqual([]),
  );
  test('none', () => expect(heard(null)).toEqual([]));
});
