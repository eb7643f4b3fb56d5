/** The limit: the eight screens by hand, without a library. */
import { boxStyles } from './box.styles.ts';
import { bodyHtml, escaped, flow, progressText } from './flow.ts';

const { words, steps } = flow;
const sheet = new CSSStyleSheet();
sheet.replaceSync(boxStyles);

const template = document.createElement('template');
// Markup as such elements are written by hand; every text in it is ours.
template.innerHTML =
  `<section aria-label="${words.region}"><h2>${escaped(flow.title)}</h2><p>${escaped(flow.lead)}</p>` +
  `<ol aria-hidden="true">${'<li></li>'.repeat(steps.length)}</ol>` +
  `<p class="unseen" role="status"></p><h3 tabindex="-1"></h3><div></div>` +
  `<nav><button type="button" class="back">${words.back}</button>` +
  `<button type="button" class="next">${words.next}</button></nav></section>`;

let count = 0;

class HandWritten extends HTMLElement {
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly answers = new Map<string, string>();
  private readonly group = `answer-${++count}`;
  private at = 0;

  connectedCallback(): void {
    const { root } = this;
    if (root.firstChild) return;
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    this.inside('.back').onclick = () => this.go(-1);
    this.inside('.next').onclick = () => this.go(1);
    root.addEventListener('change', ({ target }) => {
      this.answers.set(steps[this.at]?.id ?? '', (target as HTMLInputElement).value);
    });
    this.show();
  }

  private inside(selector: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  private go(by: number): void {
    this.at += by;
    this.show();
    this.inside('h3').focus({ preventScroll: true });
  }

  private show(): void {
    const { at } = this;
    const step = steps[at];
    if (!step) return;
    this.inside('h3').textContent = step.heading;
    // As above: the limit is measured without a library.
    this.inside('div').innerHTML = this.questionHtml(step) + bodyHtml(step);
    this.inside('[role=status]').textContent = progressText(flow, at);
    this.root.querySelectorAll('ol li').forEach((li, i) => li.classList.toggle('past', i <= at));
    this.inside('.back').hidden = at === 0;
    this.inside('.next').hidden = at === steps.length - 1;
  }

  private questionHtml({ id, question, options = [] }: (typeof steps)[number]): string {
    if (!question) return '';
    const chosen = this.answers.get(id);
    const labels = options.map(
      ({ value, label }) =>
        `<label><input type="radio" name="${this.group}" value="${value}"` +
        `${value === chosen ? ' checked' : ''}>${escaped(label)}</label>`,
    );
    return `<fieldset><legend>${escaped(question)}</legend>${labels.join('')}</fieldset>`;
  }
}

customElements.define('bench-wizard', HandWritten);
