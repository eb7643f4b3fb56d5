import { expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { fallbackLink } from '../../src/editions/fallback-link.ts';
import { frameLinkFiles, serviceLink } from '../../src/editions/frame-link-files.ts';
import { services } from '../support/catalogue.ts';

const service = (id: string) => services.find((s) => s.id === id) as (typeof services)[number];

test('the link of a frame is that of the snippet, in every country', () => {
  for (const id of ['instagram', 'slack', 'x'])
    for (const language of ['de', 'en']) {
      const link = serviceLink(service(id), language);
      for (const region of WORLD) {
        const { url } = link.but.find((other) => other.in.includes(region)) ?? link;
        expect(url, `${id} ${region}`).toBe(fallbackLink(service(id), language, region).url);
      }
    }
});

test('each service and each of its names has a small file in each language', () => {
  const files = frameLinkFiles(services, Object.keys(readWords()));
  for (const path of ['links/instagram.de.js', 'links/insta.en.js', 'links/twitter.de.js'])
    expect(files.has(path), path).toBe(true);
  expect(Math.max(...[...files.values()].map((code) => code.length))).toBeLessThan(3000);
});
