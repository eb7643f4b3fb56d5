import { signed } from 'virtual:desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangedFact } from '../../../src/desk/sign-off.ts';
import { factName } from './fact-rows.view.ts';
import { screensView } from './open.view.ts';
import { placesName } from './places.ts';
import { screensOfFacts } from './screen-facts.ts';
import type { Subject } from './subject.ts';
import { correctGuideUrl } from './urls.ts';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** Where a changed fact is on this page. */
function whereView(subject: Subject, place: string, numbers: readonly number[] = []): unknown {
  const [, part = '', first = ''] = place.split('/');
  if (!subject.facts.has(place)) return nothing;
  if (part === 'sources') return html`<a href="#source-${first}" target="_self">in the sources</a>`;
  if (part === 'notes' && first !== subject.ctx.language)
    return html`on this page in ${languages.of(first)}`;
  return numbers.length > 0
    ? html`screen ${screensView(subject, numbers)}`
    : html`<a href="#background" target="_self">behind it</a>`;
}

const changeView = (
  subject: Subject,
  { place, how }: ChangedFact,
  numbers?: readonly number[],
): TemplateResult => {
  const origin = subject.facts.get(place)?.origin;
  return html`<li>
    ${factName(place)}: ${how}
    <span class="aside">${whereView(subject, place, numbers)}</span>
    ${origin ? html`<code>${origin.file}</code> <code>${origin.pointer}</code>` : nothing}
  </li>`;
};

const changesView = (subject: Subject, changes: readonly ChangedFact[]): TemplateResult => {
  const numbers = screensOfFacts(subject);
  return html`<ul class="changes">
    ${changes.map((c) => changeView(subject, c, numbers.get(c.place)))}
  </ul>`;
};

/** What a name stands for, and what to do where a fact is wrong. */
const scopeView = ({ answer, facts, service }: Subject): TemplateResult =>
  html`<ul class="scope">
    <li>
      It signs the whole answer: for ${placesName(answer.regions)}, whichever country stands in the
      command.
    </li>
    <li>
      Signed are all ${facts.size} facts of this page: of every screen, of what stands behind it,
      its sources, and every sentence in each of ${Object.keys(service.notes).length} languages. Did
      you read only some languages? Name them in the message of your commit.
    </li>
    <li>
      Checked, and wrong: do not sign. Press “Correct this” beside the fact, and mend it in the file
      named there. Where sources differ, write both under <code>disputes</code>; what nobody can
      tell, under <code>gaps</code>. Sign after that.
      <a href=${correctGuideUrl()} target="_top">How to correct a fact</a>
    </li>
  </ul>`;

/** Whether somebody signed this answer off, what is another fact since, and how to sign. */
export function signedView(subject: Subject): TemplateResult {
  const { service, answer, country, ctx } = subject;
  const found = signed[`${service.id}/${answer.id}`];
  const { by, on, changes = [], fingerprint = '' } = found ?? {};
  const command = `npx opt-out-wizard sign-off ${service.id} ${country} --by "Your Name"`;
  return html`<div class="signed">
    <p>
      <b
        >${
          by && on
            ? `Signed off by ${by} on ${ctx.date(on)}${changes.length > 0 ? '; changed since:' : ''}`
            : 'Not signed off'
        }</b
      >
      <span class="aside">Fingerprint <code>${fingerprint}</code></span>
    </p>
    ${changes.length > 0 ? changesView(subject, changes) : nothing}
    <details>
      <summary>Sign it off</summary>
      <p>
        Check every screen below against its sources, and what stands behind it at the foot. Then
        run this in a clone, after <code>npm start</code>, and commit the file:
      </p>
      <p><code class="command">${command}</code></p>
      ${scopeView(subject)}
      <p class="aside">
        It writes <code>src/catalogue/signed-off.json</code>. This page and
        <code>npx opt-out-wizard check</code> then tell which facts are others since.
      </p>
    </details>
  </div>`;
}
