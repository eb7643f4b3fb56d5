import { expect, test } from 'vitest';
import {
  labelRows,
  labelsCsv,
  labelsIn,
  languagesOf,
} from '../../stories/support/translate/label-rows.ts';
import { services } from '../support/catalogue.ts';

const asked = ['linkedin', 'x', 'chatgpt'];
const rows = labelRows(services, asked);

test('what most readers ask for comes first, and of that what is least known', () => {
  expect(rows.slice(0, asked.length).map(({ id }) => id)).toEqual(['chatgpt', 'linkedin', 'x']);
  expect(rows.slice(asked.length).some(({ isAsked }) => isAsked)).toBe(false);
  const german = labelRows(services, [], 'de').map(
    ({ known, labels }) => (known['de'] ?? 0) / labels,
  );
  expect(german).toEqual(german.toSorted((a, b) => a - b));
  expect(german[0]).toBe(0);
});

test('every service that shows labels has a row, and every language a column: the best known first', () => {
  const shows = services.filter(({ labels }) => Object.keys(labels).length > 0);
  expect(rows.map(({ id }) => id).sort()).toEqual(shows.map(({ id }) => id).sort());
  const languages = languagesOf(services);
  const counts = languages.map((tag) =>
    services.reduce((sum, service) => sum + labelsIn(service, tag).has, 0),
  );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(languages.slice(0, 2)).toEqual(['en', 'de']);
  const x = rows.find(({ id }) => id === 'x');
  expect(x?.known['uk']).toBe(15);
});

test('as CSV: a line for each service and language', () => {
  const [head, ...lines] = labelsCsv(rows).trimEnd().split('\r\n');
  expect(head).toBe('service,language,labels,known,share');
  expect(lines.length).toBe(rows.length * languagesOf(services).length);
  expect(lines).toContain('x,uk,16,15,0.94');
});
