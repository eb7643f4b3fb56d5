/** Fetches the prototype and its content side by side, once its place is near the reader's eyes. */
const here = new URL('./', import.meta.url).href;
const content = () => fetch(`${here}flow.json`).then((response) => response.json());

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void load(target);
  },
  { rootMargin: '600px' },
);

async function load(place: Element): Promise<void> {
  near.unobserve(place);
  const flow = content();
  await import(`${here}prototype.js`);
  const wizard = document.createElement('bench-prototype');
  place.replaceChildren(Object.assign(wizard, { content: flow }));
}

customElements.define(
  'bench-wizard',
  class extends HTMLElement {
    connectedCallback(): void {
      near.observe(this);
    }
  },
);
