import { html } from 'lit';
export const factsPage = (a: string, b: string) => () => html`<p>${a} ${b}</p>`;
