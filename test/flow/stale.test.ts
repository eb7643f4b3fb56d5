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
  for (let next: string | undefined = at; next; next = states[at]?.on['stuck']) {
    at = next;
    const step = states[at]?.meta.step;
    if (step && isGo(step)) found.push(step);
  }
  return found;
}

const asksDevice = (step: FlowStep): boolean => step.kind === 'question' && step.asks === 'device';

/** The screens of a flow, whatever the device; it is asked for earlier where a path comes first. */
function placesOf({ states }: FlowConfig): string[] {
  const places = Object.values(states).flatMap(({ meta: { step, role, way, place } }) =>
    asksDevice(step) || step.kind === 'other-device' ? [] : [`${role} ${way} ${place}`],
  );
  return [...new Set(places)].sort();
}

describe('a stale address', () => {
  test('leads while it is fresh', () => {
    expect(ladderOf('instagram', 'DE')[0]?.link?.url).toContain('233964459562201');
    expect(ladderOf('instagram', 'DE', '2026-11-24')[0]?.link?.url).toContain('233964459562201');
  });
  test('comes after the paths when it is old, and says so', () => {
    const [first, ...later] = ladderOf('instagram', 'DE', '2028-01-01');
    expect(first?.kind).toBe('menu-path');
    expect(later.find((s) => s.link?.url.includes('233964459562201'))?.stale).toBe(true);
  });
  test('no screen is lost by the new order, in any flow', () => {
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
