import { signed } from 'virtual:desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangedFact } from '../../../src/desk/sign-off.ts';
import { factName } from './fact-rows.view.ts';
import type { Subject } from './subject.ts';

const changeView = (subject: Subject, { place, how }: ChangedFact): TemplateResult => {
  const origin = subject.facts.get(place)?.origin;
  return html`<li>
    ${factName(place)}: ${how}
    ${origin ? html`<code>${origin.file}</code> <code>${origin.pointer}</code>` : nothing}
  </li>`;
};

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
    ${
      changes.length > 0
        ? html`<ul class="changes">
            ${changes.map((c) => changeView(subject, c))}
          </ul>`
        : nothing
    }
    <details>
      <summary>Sign it off</summary>
      <p>
        Check every screen below against its sources. Then run this in a clone and commit the file:
      </p>
      <p><code class="command">${command}</code></p>
      <p class="aside">
        It writes <code>src/catalogue/signed-off.json</code>. This page and
        <code>npx opt-out-wizard check</code> then tell which facts are others since.
      </p>
    </details>
  </div>`;
}
