import { LitElement, html, type PropertyValues } from 'lit';
import { version } from 'virtual:version';
import { safeLink } from '../catalogue/safe-link.ts';
import type { Log } from '../flow/walk.ts';
import { BrowserGuess } from './browser-guess.ts';
import { contextOf } from './context-of.ts';
import type { EvidenceState } from './context.ts';
import { copyText } from './copy-text.ts';
import { asId, emit, type ErrorDetail } from './events.ts';
import { lazySource } from './lazy-source.ts';
import { JourneyController, type JourneyHost, type Settings } from './journey.controller.ts';
import { headingLevel, readSettings } from './read-settings.ts';
import { urlSource, type Source } from './source.ts';
import { frameView } from './views/frame.view.ts';
import { wizardStyles } from './wizard.styles.ts';

/**
 * Takes a reader from an article to a filed objection to AI training, or to an honest "none here".
 *
 * @element opt-out-wizard
 * @attr {string} service - Service id, several separated by spaces, or none to let the reader choose.
 * @attr {string} region - ISO 3166-1 country code, or `auto` to take the browser's guess. Left out: asked.
 * @attr {string} lang - BCP 47 language. Left out: that of the page.
 * @attr {web|android|ios} device - Device, where the article knows it. Left out: asked where it matters.
 * @attr {1|2|3|4|5|6} heading-level - Level of the wizard's heading in the article; 2 when left out.
 * @attr {light|dark|auto} color-scheme - Left out: that of the page.
 * @attr {string} report-to - Mail address or `https` address for reports of what a reader did not see.
 * @attr {string} catalogue - Address of a newer copy of the catalogue on your own host (the folder `dist/catalogue`). Checked before use; left out or refused: the built-in one.
 * @slot - Useful links; shown until the wizard is ready, and for good if it never is.
 * @fires {CustomEvent<StepDetail>} opt-out-step - A new screen.
 * @fires {CustomEvent<OutcomeDetail>} opt-out-outcome - An end was reached.
 * @fires {CustomEvent<ErrorDetail>} opt-out-error - Something did not work; the links in the tag stay.
 * @csspart frame - The box.
 * @csspart title - The line that says what the box is.
 * @csspart answers - The list of answers so far.
 * @csspart heading - The heading of the screen.
 * @csspart body - The screen.
 * @csspart primary - The one primary action.
 * @csspart secondary - The way on beside a link.
 * @csspart stuck - "I don't see this".
 * @csspart choices - A list of answers.
 * @csspart choice - One answer.
 * @csspart select - The list of countries.
 * @csspart move - One numbered move of a path.
 * @csspart schematic - A schematic screen.
 * @csspart copy - A text to copy.
 * @csspart advice - Advice for the reader's account.
 * @csspart list - Back to the list of ways.
 * @csspart back - Back.
 * @csspart restart - Start over.
 * @csspart foot - The foot of the box.
 * @cssprop --opt-out-ink - Text.
 * @cssprop --opt-out-muted - Secondary text.
 * @cssprop --opt-out-line - Hairlines.
 * @cssprop --opt-out-surface - Background.
 * @cssprop --opt-out-wash - Background of schematic screens and texts to copy.
 * @cssprop --opt-out-accent - Primary action, links and focus.
 * @cssprop --opt-out-on-accent - Text on the accent.
 * @cssprop --opt-out-radius - Corners.
 * @cssprop --opt-out-space - Padding of the box.
 */
export class OptOutWizard extends LitElement implements JourneyHost {
  static override styles = wizardStyles;

  static override properties = {
    service: {},
    region: {},
    lang: { reflect: true },
    device: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    colorScheme: { attribute: 'color-scheme', reflect: true },
    reportTo: { attribute: 'report-to' },
    catalogue: {},
    source: { attribute: false },
    log: { attribute: false },
  };

  /** The package's version: the folder that facts and words are served from. */
  static readonly version: string = version;

  /** Absolute URL of the folder with facts and words, ending in `/`. Set it where a bundler moves this module. */
  static base: string = new URL(`../cdn/${version}/`, import.meta.url).href;

  declare service: string;
  declare region: string;
  declare device: string;
  declare headingLevel: number;
  declare colorScheme: string | undefined;
  declare reportTo: string | undefined;
  declare catalogue: string | undefined;
  /** Where facts and words come from; addresses under `base` unless set. */
  declare source: Source | undefined;
  /** Answers to start from, as `walk` folds them; those that no longer hold are left out. */
  declare log: Log;

  /** @internal */
  settings: Settings = { services: [], given: {}, language: 'en' };

  private readonly guess = new BrowserGuess();
  private ownSource?: Source;
  private readonly journey = new JourneyController(this);
  private readonly warned = new Set<string>();
  private evidence: { of?: string; state: EvidenceState } = { state: undefined };
  private status = '';
  private focusNext = false;
  private started = false;
  private last = '';
  private observer?: IntersectionObserver | undefined;

  constructor() {
    super();
    this.service = '';
    this.region = '';
    this.device = '';
    this.headingLevel = 2;
    this.log = [];
  }

  /**
   * The reader's day, from which the age of facts is worked out. Nothing on a page can set it: no embed shall make old
   * facts look new. Storybook overrides it in a class of its own.
   *
   * @internal
   */
  get today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  /** @internal */
  get from(): Source {
    if (this.source) return this.source;
    // Not before it is needed: `base` may be set after this module has run.
    this.ownSource ??= this.makeSource();
    return this.ownSource;
  }

  private makeSource(): Source {
    const builtIn = urlSource((this.constructor as typeof OptOutWizard).base);
    const { catalogue } = this.settings;
    if (!catalogue) return builtIn;
    return lazySource(
      catalogue,
      builtIn,
      () => this.today,
      (why) => this.trouble('catalogue', why),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.started) return;
    this.observer = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && this.start(),
      { rootMargin: '600px' },
    );
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  private start(): void {
    this.observer?.disconnect();
    this.started = true;
    this.readSettings();
    void this.journey.load();
  }

  private readSettings(): void {
    const complain = this.trouble.bind(this);
    this.settings = readSettings(this, () => this.guess.region, complain);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('log')) this.journey.resume(this.log);
    if (!this.started) return;
    if (changed.has('catalogue')) delete this.ownSource;
    if (changed.has('source') || changed.has('catalogue')) this.journey.forgetRest();
    if (changed.has('service') || changed.has('region')) this.journey.keepQuestions();
    const loads = [
      'service',
      'region',
      'lang',
      'device',
      'reportTo',
      'headingLevel',
      'source',
      'catalogue',
    ].some((p) => changed.has(p));
    if (!loads) return;
    this.readSettings();
    void this.journey.load();
  }

  /** @internal */
  trouble(code: ErrorDetail['code'], message: string, cause?: unknown): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<opt-out-wizard>: ${message}`, ...(cause === undefined ? [] : [cause]));
    emit(this, 'opt-out-error', { code });
  }

  /** @internal */
  arrived(byReader: boolean): void {
    this.focusNext = byReader;
    this.status = '';
    const { walk, service, region } = this.journey;
    if (!walk || !service || !region || this.last === `${service}/${region}/${walk.at}`) return;
    this.last = `${service}/${region}/${walk.at}`;
    const ids = { service: asId(service), region: asId(region) };
    const { step } = walk;
    if ('link' in step && step.link && !safeLink(step.link.url, this.journey.entry?.hosts ?? []))
      this.trouble('link', `${step.link.url} is not on a host of "${service}" and is not linked`);
    emit(this, 'opt-out-step', { ...ids, step: asId(walk.at), kind: step.kind });
    if (step.kind === 'outcome')
      emit(this, 'opt-out-outcome', { ...ids, way: asId(step.way), outcome: step.result });
    if (step.kind === 'report')
      emit(this, 'opt-out-outcome', { ...ids, way: asId(step.way), outcome: 'stuck' });
    if (step.kind === 'answer' && step.answer.verdict !== 'yes' && step.answer.verdict !== 'law')
      emit(this, 'opt-out-outcome', { ...ids, way: asId(''), outcome: step.answer.verdict });
  }

  /** @internal */
  stayed(): void {
    void this.tell(this.journey.words?.stayed ?? '');
  }

  /** Says something in the live region; again even when it says the same as before. */
  private async tell(status: string): Promise<void> {
    this.status = '';
    this.requestUpdate();
    await this.updateComplete;
    this.status = status;
    this.requestUpdate();
  }

  private async openEvidence(): Promise<void> {
    const { service } = this.journey;
    if (!service || this.evidence.of === service) return;
    const mine: typeof this.evidence = { of: service, state: undefined };
    this.evidence = mine;
    try {
      [mine.state] = await Promise.all([this.from.evidence(service), this.journey.ready()]);
    } catch {
      mine.state = null;
      delete mine.of;
    }
    this.requestUpdate();
  }

  private async copy(text: string, field: HTMLElement): Promise<void> {
    const done = await copyText(text, field);
    await this.tell(this.journey.words?.[done ? 'copied' : 'copy.failed'] ?? '');
  }

  /** The later screens' styles come with their views. */
  private adopt(): void {
    const sheet = this.journey.rest?.styles.styleSheet;
    const root = this.renderRoot as ShadowRoot;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  protected override updated(): void {
    this.adopt();
    if (!this.focusNext || this.journey.shown === 'waiting') return;
    this.focusNext = false;
    for (const open of this.renderRoot.querySelectorAll('details')) open.open = false;
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }

  protected override render(): unknown {
    const { words, shown } = this.journey;
    if (!words || shown === 'waiting') return html`<slot></slot>`;
    if (shown === 'failed') return this.renderFailed(words.failed ?? '', words.retry ?? '');
    const { journey } = this;
    const ctx = contextOf(this.journey, words, {
      guess: this.guess,
      page: this.settings.language,
      today: this.today,
      headingLevel: headingLevel(this.headingLevel),
      ...(this.reportTo && { reportTo: this.reportTo }),
      copy: (text, field) => void this.copy(text, field),
      openEvidence: () => void this.openEvidence(),
    });
    const dir = words.dir ?? 'ltr';
    const known = this.evidence.of === journey.service || this.evidence.state === null;
    const evidence = known ? this.evidence.state : undefined;
    const busy = journey.state === 'loading';
    return frameView(ctx, shown, { evidence, status: this.status, dir, busy });
  }

  private renderFailed(message: string, retry: string): unknown {
    return html`<slot></slot>
      <div lang=${this.journey.language} dir=${this.journey.words?.dir ?? 'ltr'}>
        <p class="heading" tabindex="-1" role="status">${message}</p>
        <button type="button" @click=${() => void this.journey.retry()}>${retry}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'opt-out-wizard': OptOutWizard;
  }
}
