/** The wizard beside the map of its flow: what it is in is lit, what happens is listed, both can be pressed. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { words } from 'virtual:words';
import type { AnyActorRef, InspectionEvent, SnapshotFrom } from 'xstate';
import { entry, type Entry } from '../../src/catalogue.ts';
import type { Id, Region } from '../../src/catalogue/types.ts';
import type { wizardMachine } from '../../src/elements/wizard.machine.ts';
import type { FlowConfig } from '../../src/flow/compile.ts';
import {
  drawnHeading,
  drawnPressed,
  drawnSubject,
  NOTICE,
  type DrawnScreen,
  type DrawnSubject,
} from '../../src/flow/drawn.ts';
import type { Log } from '../../src/flow/walk.ts';
import type { Names, Said } from '../../src/flow/wording.ts';
import { regionNames } from '../../src/i18n/regions.ts';
import { fill } from '../../src/i18n/words.ts';
import { logsTo } from './logs-to.ts';
import { memorySource } from './memory-source.ts';

type Snapshot = SnapshotFrom<typeof wizardMachine>;

/** More than fit on a screen. */
const MOST_EVENTS = 40;

const isSnapshot = (snapshot: object): snapshot is Snapshot =>
  'context' in snapshot && 'machine' in snapshot;

const told = ({ type, ...rest }: { type: string }): string =>
  [type, ...Object.values(rest).filter((v) => typeof v !== 'object')].join(' ');

/** The states that a machine is in: `box: open; flow: asking › account`. */
function statesIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}${typeof inner === 'object' ? ' › ' : ': '}${statesIn(inner)}`)
    .join('; ');
}

/**
 * `<wizard-map service="instagram" region="DE" lang="en" today="2026-11-24" at="account">`; it starts at a state where
 * one is named. A part of Storybook, never shipped.
 */
export class WizardMap extends HTMLElement {
  static readonly observedAttributes = ['service', 'region', 'lang', 'today', 'at'];
  private actor?: AnyActorRef;
  private snapshot?: Snapshot;
  private readonly events: string[] = [];
  private made?: { key: string; drawn: DrawnSubject };
  private asked?: { key: string; entry: Entry };

  connectedCallback(): void {
    this.show();
  }

  /** Another service, country, day or place: the wizard starts anew there. */
  attributeChangedCallback(_name: string, was: string | null, is: string | null): void {
    if (!this.isConnected || was === is) return;
    delete this.snapshot;
    this.events.length = 0;
    this.show();
  }

  private get about(): { service: Id; region: Region; language: string; today: string } {
    return {
      service: this.getAttribute('service') ?? 'instagram',
      region: this.getAttribute('region') ?? 'DE',
      language: words[this.lang] ? this.lang : 'en',
      today: this.getAttribute('today') ?? new Date().toISOString().slice(0, 10),
    };
  }

  private readonly watch = (event: InspectionEvent): void => {
    if (event.type === '@xstate.event' && !event.event.type.startsWith('xstate.')) {
      this.actor = event.actorRef as AnyActorRef;
      this.events.unshift(told(event.event));
      this.events.length = Math.min(this.events.length, MOST_EVENTS);
    }
    if (event.type !== '@xstate.snapshot' || !isSnapshot(event.snapshot)) return;
    this.actor = event.actorRef as AnyActorRef;
    this.snapshot = event.snapshot;
    if (this.wantsNotice && this.isFirst) queueMicrotask(() => this.lay());
    this.show();
  };

  /** What the wizard shows now; what it was asked for, before. Each sentence asks, and an entry takes long to make. */
  private get entry(): Entry {
    const shown = this.snapshot?.context.screen?.entry;
    if (shown) return shown;
    const { service, language } = this.about;
    const key = `${service} ${language}`;
    if (this.asked?.key !== key) this.asked = { key, entry: entry(service, language) };
    return this.asked.entry;
  }

  /** The flow of the entry. */
  private flow(): { drawn: DrawnSubject; names: Names } {
    const { region, language, today } = this.about;
    const shown = this.snapshot?.context.screen;
    const about = this.entry;
    const country = shown?.region ?? region;
    const key = `${about.id} ${country} ${language} ${today}`;
    if (this.made?.key !== key) this.made = { key, drawn: drawnSubject(about, country, today) };
    const names = {
      service: about.name,
      company: about.company,
      region: regionNames(language)[country] ?? country,
    };
    return { drawn: this.made.drawn, names };
  }

  private say(said: Said): string {
    if ('text' in said) return said.text;
    const says: Partial<Record<string, string>> = {
      ...words[this.about.language],
      ...this.entry.says,
    };
    return fill(says[said.key] ?? said.key, said.values ?? {}).join('');
  }

  /** Goes to a state of the flow, by the shortest way. */
  private go(log: Log): void {
    const wizard = this.querySelector('opt-out-wizard');
    if (wizard) wizard.log = log;
  }

  /** Lays the notices over the first screen, where they are asked for. */
  private notice(): void {
    this.wantsNotice = true;
    if (this.isFirst) this.lay();
    else this.go([]);
  }

  private wantsNotice = false;

  private get isFirst(): boolean {
    const { walk, wanted } = this.snapshot?.context.screen ?? {};
    return walk !== undefined && wanted?.log.length === 0;
  }

  private lay(): void {
    this.wantsNotice = false;
    this.actor?.send({ type: 'edit', question: NOTICE });
  }

  private press({ meta, at, log }: Place, event: string): void {
    if (event === NOTICE) return this.notice();
    if (at === NOTICE) return this.actor?.send({ type: 'back' });
    if (this.snapshot?.context.screen?.walk?.at === at) this.actor?.send({ type: 'answer', event });
    else this.go([...log, { key: meta.step.kind === 'question' ? meta.step.asks : at, event }]);
  }

  private start?: { key: string; log: Log };

  /** The answers that lead to the place it shall start at; the same as long as that is the same. */
  private startAt(logs: ReadonlyMap<string, Log>): Log {
    const { service, region } = this.about;
    const at = this.getAttribute('at') ?? '';
    const key = `${service} ${region} ${at}`;
    if (this.start?.key !== key) {
      this.start = { key, log: logs.get(at) ?? [] };
      this.wantsNotice = at === NOTICE;
    }
    return this.start.log;
  }

  private show(): void {
    render(this.view(), this);
  }

  private view(): TemplateResult {
    const { service, region, language, today } = this.about;
    const { drawn, names } = this.flow();
    const { flow, plan } = drawn;
    const logs = logsTo(flow);
    const screen = this.snapshot?.context.screen;
    const at = screen?.wanted.editing === NOTICE ? NOTICE : screen?.walk?.at;
    const state = this.snapshot ? statesIn(this.snapshot.value) : 'not near yet';
    const place = (id: string): Place => ({
      at: id,
      log: logs.get(id) ?? [],
      meta: flow.states[id]?.meta ?? { place: '', step: { kind: 'answer' } as never },
    });
    const row = (planned: DrawnScreen): TemplateResult => {
      const here = planned.states.find((id) => id === at) ?? planned.anchor;
      const lit = at === NOTICE ? planned.anchor === NOTICE : planned.states.includes(at ?? '');
      return html`<li class=${lit ? 'lit' : ''} aria-current=${lit ? 'step' : nothing}>
        <button
          type="button"
          @click=${() => (here === NOTICE ? this.notice() : this.go(place(here).log))}
        >
          ${planned.number}. ${this.say(drawnHeading(planned.step, names))}
        </button>
        ${planned.devices.length > 0 ? html`<small>${planned.devices.join(', ')}</small>` : nothing}
        <ul>
          ${planned.edges.map(
            ({ event }) =>
              html`<li>
                <button type="button" @click=${() => this.press(place(here), event)}>
                  ${this.say(drawnPressed(planned.step, event, names))}
                </button>
              </li>`,
          )}
        </ul>
      </li>`;
    };
    return html`<style>
        ${STYLES}
      </style>
      <div class="wizard">
        ${keyed(
          today,
          html`<opt-out-wizard
            .source=${memorySource}
            .inspect=${this.watch}
            .asOf=${today}
            .log=${this.startAt(logs)}
            service=${service}
            region=${region}
            lang=${this.lang || language}
            >${this.hasAttribute('at') ? nothing : html`<p>The wizard comes here.</p>`}</opt-out-wizard
          >`,
        )}
      </div>
      <section class="map" lang=${language} aria-label="Flow map">
        <p class="state">State of the machine: <code>${state}</code></p>
        ${plan.map(
          ({ way, role, steps }) =>
            html`<h3>${way === undefined ? 'Start' : `${role}: ${way}`}</h3>
              <ol>
                ${steps.map(row)}
              </ol>`,
        )}
      </section>
      <section class="events" aria-label="Events, newest first">
        <h3>Events</h3>
        <div role="log">
          <ol>
            ${this.events.map((event) => html`<li><code>${event}</code></li>`)}
          </ol>
        </div>
      </section>`;
  }
}

interface Place {
  at: string;
  log: Log;
  meta: FlowConfig['states'][string]['meta'];
}

const STYLES = `
  .pick-map { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-block-end: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  .pick-map label { max-inline-size: 100%; }
  .pick-map select { font: inherit; min-block-size: 1.75rem; max-inline-size: 100%; }
  wizard-map { display: grid; gap: 1.5rem; grid-template-columns: minmax(18rem, 24rem) 1fr minmax(10rem, 16rem);
    font: 0.9375rem/1.45 system-ui, sans-serif; align-items: start; }
  wizard-map .wizard { position: sticky; inset-block-start: 1rem; font-size: 1.0625rem; }
  /* What is chosen above stays in sight when the wizard opens. */
  wizard-map opt-out-wizard { scroll-margin-block-start: 12rem; }
  wizard-map > * { min-inline-size: 0; }
  @media (max-width: 60rem) {
    wizard-map { grid-template-columns: minmax(0, 1fr); }
    wizard-map .wizard { position: static; }
  }
  wizard-map h3 { margin-block: 1rem 0.25rem; font-size: 1em; }
  wizard-map ol, wizard-map ul { list-style: none; padding: 0; margin: 0; }
  wizard-map .map > ol > li { border: 1px solid light-dark(#c9c9c9, #55585c); border-radius: 0.25rem;
    padding: 0.25rem 0.5rem; margin-block-end: 0.35rem; }
  wizard-map .map > ol > li.lit { border-color: light-dark(#1c4f8c, #9cc3f2); border-width: 3px; font-weight: 700; }
  wizard-map .map ul { display: flex; flex-wrap: wrap; gap: 0.15rem 0.35rem; font-weight: 400; }
  wizard-map button { font: inherit; color: inherit; background: none; border: 0; padding: 0.15rem 0.25rem;
    min-block-size: 24px; text-align: start; cursor: pointer; text-decoration: underline; text-underline-offset: 0.2em; }
  wizard-map button:focus-visible { outline: 3px solid light-dark(#1c4f8c, #9cc3f2); }
  wizard-map .events code, wizard-map .state code { font-size: 0.8125rem; overflow-wrap: anywhere; }
`;

if (!customElements.get('wizard-map')) customElements.define('wizard-map', WizardMap);
