import { afterEach, describe, expect, test, vi } from 'vitest';
import { host } from '../../src/frame/hosts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the page around the frame hears, where its address gives this id. */
function said(childId: string | null, height = 300): unknown[] {
  const messages: unknown[] = [];
  vi.stubGlobal('parent', { postMessage: (message: unknown) => messages.push(message) });
  vi.stubGlobal('addEventListener', () => undefined);
  host(childId, () => undefined).size(height, 600, 'T');
  return messages;
}
const heard = (childId: string | null): unknown[] =>
  said(childId).filter((message) => typeof message === 'string');

test.each([
  [99, 100],
  [100, 100],
  [300, 300],
])('an AMP page learns of a height of %s as its amp-iframe takes it: %s', (is, height) => {
  expect(said(null, is)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
});

/** As pym.js 1.3 reads what a frame says. */
const readByPym = (id: string, [message]: unknown[]): unknown[] =>
  new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`).exec(String(message))?.slice(1) ?? [];

describe('a page with iframe-resizer', () => {
  /** What it hears after what it says. */
  function answers(...said: string[]): string[] {
    const heard: string[] = [];
    const parent = { postMessage: (text: unknown) => typeof text === 'string' && heard.push(text) };
    let hear: (event: { source: unknown; data: string }) => void = () => undefined;
    vi.stubGlobal('parent', parent);
    vi.stubGlobal('addEventListener', (_: string, listen: typeof hear) => (hear = listen));
    const page = host(null, () => page.size(300, 600, 'T'));
    for (const data of said) hear({ source: parent, data: `[iFrameSizer]${data}` });
    return heard;
  }
  const init =
    'one:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';

  test('learns that the frame is there, and its size when it asks', () =>
    expect(answers(init, 'resize', init).map((text) => text.split(':', 4).join(':'))).toEqual([
      '[iFrameSizer]one:300:600:init',
      '[iFrameSizer]one:300:600:size',
      '[iFrameSizer]one:300:600:init',
    ]));
  test.each(['message:"one:two"', 'pageInfo:{"top":1}', 'parentInfo:{"top":1}'])(
    'may say something else, and is still answered: %s',
    (other) => {
      const [, again = ''] = answers(init, other, init);
      expect(again).toMatch(/^\[iFrameSizer\]one:/);
      expect(answers(init, other)).toHaveLength(1);
    },
  );
});

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
