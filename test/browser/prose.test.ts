import { render } from 'lit';
import { expect, test } from 'vitest';
import { prose } from '../../src/elements/views/prose.view.ts';

test('words of another language say which they are, and are not to be translated', () => {
  const place = document.createElement('p');
  render(prose('Der Schalter „{en:Use my data}“, auch „{it:Usa <b>}“.'), place);
  expect(place.textContent).toBe('Der Schalter „Use my data“, auch „Usa <b>“.');
  const marked = [...place.querySelectorAll('*')];
  expect(marked.map((e) => [e.localName, e.textContent])).toEqual([
    ['span', 'Use my data'],
    ['span', 'Usa <b>'],
  ]);
  expect(marked.map((e) => e.getAttribute('lang'))).toEqual(['en', 'it']);
  expect(marked.map((e) => e.getAttribute('translate'))).toEqual(['no', 'no']);
});
