/** The least that Lit and all of XState can cost: the eight screens as one machine and one view. */
import { LitElement, html, nothing, unsafeCSS } from 'lit';
import {
  assign,
  createActor,
  createMachine,
  type AnyActorRef,
  type AnyEventObject,
  type MachineContext,
} from 'xstate';
import { boxStyles } from './box.styles.ts';
import { progressText, type Flow } from './flow.ts';

type Step = Flow['steps'][number];
type Answers = Record<string, string>;
type Snapshot = { value: string; context: { answers: Answers } };

function machineOf({ steps }: Flow) {
  const state = (id: string, i: number) => {
    const keep = ({ context, event }: { context: MachineContext; event: AnyEventObject }) => ({
      ...(context.answers as Answers),
      [id]: event.value as string,
    });
    const answer = { actions: assign({ answers: keep }) };
    return { on: { answer, next: steps[i + 1]?.id, back: steps[i - 1]?.id } };
  };
  const context: MachineContext = { answers: {} };
  return createMachine({
    id: 'wizard',
    initial: steps[0]?.id,
    context,
    states: Object.fromEntries(steps.map(({ id }, i) => [id, state(id, i)])),
  });
}

/** One machine serves all elements of the page. */
let machine: ReturnType<typeof machineOf> | undefined;
let count = 0;

class PrototypeWizard extends LitElement {
  static override styles = unsafeCSS(boxStyles);
  static override properties = { snapshot: { state: true } };

  declare snapshot?: Snapshot;
  content?: Promise<Flow>;
  private flow?: Flow;
  private actor?: AnyActorRef;
  private byReader = false;
  private readonly group = `answer-${++count}`;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.start();
  }

  private async start(): Promise<void> {
    const flow = await this.content;
    if (!flow || this.actor) return;
    this.flow = flow;
    this.actor = createActor((machine ??= machineOf(flow)));
    this.actor.subscribe((snapshot: Snapshot) => (this.snapshot = snapshot));
    this.actor.start();
  }

  private go(type: 'next' | 'back'): void {
    this.byReader = true;
    this.actor?.send({ type });
  }

  protected override updated(): void {
    if (!this.byReader) return;
    this.byReader = false;
    this.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { flow, snapshot } = this;
    const at = flow?.steps.findIndex(({ id }) => id === snapshot?.value) ?? -1;
    const step = flow?.steps[at];
    if (!flow || !step) return nothing;
    const { words, steps } = flow;
    return html`<section aria-label=${words.region}>
      <h2>${flow.title}</h2>
      <p>${flow.lead}</p>
      <ol aria-hidden="true">
        ${steps.map((_, i) => html`<li class=${i <= at ? 'past' : ''}></li>`)}
      </ol>
      <p class="unseen" role="status">${progressText(flow, at)}</p>
      <h3 tabindex="-1">${step.heading}</h3>
      <div>
        ${step.text.map((text) => html`<p>${text}</p>`)} ${this.renderQuestion(step)}
        ${this.renderLinks(step, words)}
      </div>
      <nav>
        <button type="button" class="back" ?hidden=${at === 0} @click=${() => this.go('back')}>
          ${words.back}
        </button>
        <button
          type="button"
          class="next"
          ?hidden=${at === steps.length - 1}
          @click=${() => this.go('next')}
        >
          ${words.next}
        </button>
      </nav>
    </section>`;
  }

  private renderQuestion({ id, question, options = [] }: Step): unknown {
    if (!question) return nothing;
    const chosen = this.snapshot?.context.answers[id];
    const answer = ({ target }: Event) =>
      this.actor?.send({ type: 'answer', value: (target as HTMLInputElement).value });
    return html`<fieldset @change=${answer}>
      <legend>${question}</legend>
      ${options.map(
        ({ value, label }) =>
          html`<label
            ><input
              type="radio"
              name=${this.group}
              .value=${value}
              .checked=${value === chosen}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  private renderLinks({ links = [] }: Step, words: Flow['words']): unknown {
    if (links.length === 0) return nothing;
    return html`<ul>
      ${links.map(
        ({ text, href }) =>
          html`<li>
            <a href=${href} target="_blank" rel="noopener"
              >${text} <span class="unseen">${words.newTab}</span></a
            >
          </li>`,
      )}
    </ul>`;
  }
}

customElements.define('bench-prototype', PrototypeWizard);
