import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { WORLD } from '../../src/catalogue/regions.ts';
import { csv } from '../../src/editions/csv.ts';
import { lawWord } from '../../src/editions/law-known.ts';
import { mechanismOf } from '../../src/editions/table-rows.ts';
import { WAYS_OUT, waysOutCsv } from '../../src/editions/ways-out.ts';
import { answerFor } from '../../src/flow/compile.ts';
import type { GoStep } from '../../src/flow/steps.ts';
import { flowSubject, type FlowSubject } from '../../src/flow/subject.ts';
import { entryOf, services } from '../support/catalogue.ts';

const text = waysOutCsv(services);
const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
const TODAY = '2026-11-27';

/** The first address that the screens of the answer's own way give. */
function firstAddress({ plan, answer }: FlowSubject): string {
  const steps = plan
    .filter(({ way, role }) => role === 'main' && way === answer.way)
    .flatMap((section) => section.steps.map(({ step }) => step));
  const go = steps.filter((step): step is GoStep => 'rung' in step);
  const first = go.find(({ link, mail }) => link ?? mail?.to);
  return first?.link?.url ?? first?.mail?.to ?? '';
}

test('a row for each service in each country, once', () => {
  expect(rows).toHaveLength(services.length * WORLD.length);
  expect(new Set(rows.map((r) => `${r['service']} ${r['country']}`)).size).toBe(rows.length);
});

describe.each(services.map((service) => [service.id, service] as const))('%s', (id, service) => {
  const entry = entryOf(id);
  const plans = new Map<string, FlowSubject>();
  const planFor = (country: string): FlowSubject => {
    const { id: answer } = answerFor(entry, country);
    const known = plans.get(answer) ?? flowSubject(entry, country, TODAY);
    plans.set(answer, known);
    return known;
  };
  test('each row says what the wizard’s plan says there', () => {
    for (const row of rows.filter((r) => r['service'] === id)) {
      const plan = planFor(row['country'] ?? '');
      const { answer } = plan;
      const written = service.answers.find((a) => a.id === answer.id)!;
      expect(row).toMatchObject({
        service_name: entry.name,
        verdict: answer.verdict,
        what_exists: mechanismOf(entry, answer),
        law: lawWord(written, row['country']!),
        link: answer.way === undefined ? '' : firstAddress(plan),
        confidence: answer.confidence,
        last_seen: answer.seen ?? '',
      });
      if (row['right'] !== '') expect(row['law']).toBe('right');
    }
  });
});

describe('no right, and nobody looked', () => {
  test('are two things, wherever they are told', () => {
    expect(lawWord({ law: 'none-found' }, 'CO')).toBe('no right found');
    expect(lawWord({ law: 'not-examined' }, 'NZ')).toBe('not examined');
    expect(lawWord({ right: 'gdpr-21' }, 'DE')).toBe('right');
    expect(lawWord({}, 'ZA')).toBe('right');
    expect(lawWord({}, 'CL')).toBe('right from 2026-12-01');
    expect(lawWord({}, 'JP')).toBe('other law');
    expect(lawWord({}, 'IN')).toBe('not examined');
    expect(lawWord({}, 'US')).toBe('no right found');
    const laws = ['right', 'right from 2026-12-01', 'other law', 'no right found', 'not examined'];
    for (const law of laws)
      expect(
        rows.some((r) => r['law'] === law),
        law,
      ).toBe(true);
  });
  test('a reader whose law was not examined is not told that there is no right', () => {
    const NONE = /\b(no|any) (such )?(law|right)\b(?!.*examined)|kein (Recht|Gesetz)/i;
    for (const service of services)
      for (const answer of service.answers.filter(({ law }) => law === 'not-examined'))
        for (const notes of Object.values(service.notes)) {
          const said = notes[answer.reason] ?? '';
          expect(NONE.test(said), `${service.id} ${answer.id}: ${said}`).toBe(false);
        }
  });
});

describe('as a table', () => {
  test('begins by saying that it is UTF-8, and has a line more than rows', () => {
    expect(text.startsWith('\ufeffservice,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(rows.some((r) => r['country_name'] === 'Türkiye')).toBe(true);
  });
  test('nothing begins like a formula', () => {
    const odd = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', 'a,"b"\nc'];
    const rowsOf = odd.map((cell) => [cell]);
    const cells = parse(csv(['a'], rowsOf))
      .slice(1)
      .flat();
    expect(cells).toEqual([...odd.slice(0, -1).map((cell) => `'${cell}`), odd.at(-1)]);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
  test('is what its description says', () => {
    const { resources } = JSON.parse(
      readFileSync('src/catalogue/dataset/datapackage.json', 'utf8'),
    ) as {
      resources: {
        schema: {
          fields: {
            name: string;
            constraints?: { required?: true; enum?: string[]; pattern?: string };
          }[];
        };
      }[];
    };
    const fields = resources[0]!.schema.fields;
    expect(fields.map(({ name }) => name)).toEqual(WAYS_OUT);
    for (const { name, constraints = {} } of fields) {
      const { required, enum: values, pattern = '' } = constraints;
      for (const cell of new Set(rows.map((r) => r[name] ?? ''))) {
        if (required) expect(cell, name).not.toBe('');
        if (values) expect(values).toContain(cell);
        expect(cell).toMatch(new RegExp(pattern));
      }
    }
  });
});
