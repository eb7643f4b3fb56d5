import { describe, expect, test } from 'vitest';
import { freshness, kindOfLink } from '../../src/catalogue/freshness.ts';
import { compile, type FlowConfig } from '../../src/flow/compile.ts';
import { flowFor } from '../../src/flow/flow.ts';
import type { FlowStep, GoStep } from '../../src/flow/steps.ts';
import { walk } from '../../src/flow/walk.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

const isGo = (step: FlowStep): step is GoStep => 'rung' in step;

/** The screens a reader sees who never finds what we say. */
function ladderOf(id: string, country: string, today?: string): GoStep[] {
  const entry = entryOf(id);
  const { states } = compile(entry, country, today);
  const flow = flowFor(entry, country, today);
  const found: GoStep[] = [];
  let at = walk(flow, [], { account: entry.accounts[0]?.id, device: 'web' }).at;
  const beyond = (on: Record<string, string> = {}): string | undefined =>
    on['stuck'] ?? on['choose.web'];
  for (let next: string | undefined = at; next; next = beyond(states[at]?.on)) {
    at = next;
    const step = states[at]?.meta.step;
    if (step && isGo(step)) found.push(step);
  }
  return found;
}

/** Every screen of a flow in its order, and where each answer leads. */
const placesOf = ({ states }: FlowConfig): [state: string, leads: string][] =>
  Object.entries(states).map(([at, { on }]) => [at, JSON.stringify(on)]);

describe('a stale address', () => {
  test('leads while it is fresh', () => {
    expect(ladderOf('instagram', 'DE')[0]?.link?.url).toContain('233964459562201');
    expect(ladderOf('instagram', 'DE', '2026-11-24')[0]?.link?.url).toContain('233964459562201');
  });
  test('leads also when it is old, and says so', () => {
    const steps = ladderOf('instagram', 'DE', '2028-01-01');
    expect(steps[0]?.link?.url).toContain('233964459562201');
    expect(steps[0]?.stale).toBe(true);
    expect(steps.findIndex((s) => s.kind === 'menu-path')).toBeGreaterThan(0);
  });
  test('is said to be old on its own screens only', () => {
    for (const today of [undefined, '2026-11-24', '2028-01-01'])
      for (const { id } of services)
        for (const country of countriesOf(entryOf(id)))
          for (const { meta } of Object.values(compile(entryOf(id), country, today).states)) {
            if (!isGo(meta.step)) continue;
            const { link, stale } = meta.step;
            const age = link && today && freshness(kindOfLink(link.confidence), link.seen, today);
            expect(stale, `${id}/${country}/${today}`).toBe(age === 'stale' ? true : undefined);
          }
  });
  test('no screen is moved or lost by its age, in any flow', () => {
    for (const { id } of services)
      for (const country of countriesOf(entryOf(id))) {
        const fresh = placesOf(compile(entryOf(id), country));
        const old = placesOf(compile(entryOf(id), country, '2035-01-01'));
        expect(old, `${id}/${country}`).toEqual(fresh);
      }
  });
});

test('today every main journey still begins with its best way', () => {
  const today = '2026-11-24';
  for (const id of [
    'instagram',
    'facebook',
    'whatsapp',
    'linkedin',
    'chatgpt',
    'gemini',
    'claude',
  ]) {
    const [first] = ladderOf(id, 'DE', today);
    expect(first?.link, id).toBeDefined();
    const { confidence, seen } = first!.link!;
    expect(freshness(kindOfLink(confidence), seen, today), id).not.toBe('stale');
  }
});
