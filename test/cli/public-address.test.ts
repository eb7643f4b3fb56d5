import type { lookup } from 'node:dns';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { mayAsk } from '../../src/cli/web/loopback.ts';
import { publicLookup } from '../../src/cli/web/public-address.ts';
import { request } from '../../src/cli/web/request.ts';
import { whyFailed } from '../../src/cli/web/why-failed.ts';

vi.mock('node:dns', () => ({
  lookup: (_name: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(null, [{ address: '127.0.0.1', family: 4 }]),
}));

const INSIDE = [
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.0.1', '198.18.0.1'],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.2.1', '203.0.113.7'],
  ...['::1', '::', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', 'fec0::1', '2001:db8::1', '100::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '::127.0.0.1'],
  ...['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1', '2002:7f00:1::1', '2001:0:1::1'],
];
const OUTSIDE = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '64:ff9b::808:808'];

const inUrl = (address: string): URL =>
  new URL(`https://${address.includes(':') ? `[${address}]` : address}/`);
const site = new URL('https://example.com');

describe('an address in numbers', () => {
  test.each(INSIDE)('%s is not asked', (address) => {
    expect(mayAsk(inUrl(address), site)).toBe(false);
  });
  test.each(OUTSIDE)('%s is', (address) => {
    expect(mayAsk(inUrl(address), site)).toBe(true);
  });
  test.each(['2130706433', '0x7f.1', '017700000001', '127.1', '127.0.0.1.', '[::ffff:7f00:1]'])(
    '%s is read as the browser reads it',
    (host) => expect(mayAsk(new URL(`https://${host}/`), site)).toBe(false),
  );
  test('nobody’s name and password are sent', () => {
    expect(mayAsk(new URL('https://a@example.com'), site)).toBe(false);
    expect(mayAsk(new URL('https://:b@example.com'), site)).toBe(false);
  });
});

/** A name service that gives one answer. */
const standsFor = (...addresses: string[]): typeof lookup =>
  ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as typeof lookup;

const found = (all: boolean, ...addresses: string[]): Promise<unknown> =>
  new Promise((done) => {
    publicLookup(standsFor(...addresses))('rebind.example', { all }, (error, address) =>
      done(error?.code ?? address),
    );
  });

describe('a name', () => {
  test.each(INSIDE)('that stands for %s is not asked', async (address) => {
    expect(await found(true, address)).toBe('ENOTPUBLIC');
    expect(await found(true, '8.8.8.8', address)).toBe('ENOTPUBLIC');
    expect(await found(false, address, '8.8.8.8')).toBe('ENOTPUBLIC');
  });
  test('that stands for public addresses leads to them, and to no other', async () => {
    expect(await found(true, ...OUTSIDE)).toEqual(
      OUTSIDE.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
    expect(await found(false, '8.8.8.8', '9.9.9.9')).toBe('8.8.8.8');
  });
  test('that stands for nothing is not asked', async () => {
    expect(await found(true)).toBe('ENOTPUBLIC');
  });
});

test('no connection is made to this machine under another name', async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const ask = (url: string) => request(url, { timeout: 10_000 }, {}).catch(whyFailed);
  expect(await ask(`https://rebind.example:${port}/`)).toMatchObject({ code: 'not-allowed' });
  expect(await ask(`https://localhost.:${port}/`)).toMatchObject({ code: 'not-allowed' });
  expect(connections).toBe(0);
  // The same test sees a connection where one is made.
  expect(await ask(`https://localhost:${port}/`)).not.toMatchObject({ code: 'not-allowed' });
  expect(connections).toBe(1);
  server.close();
});
