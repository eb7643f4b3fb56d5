import { html, nothing, type TemplateResult } from 'lit';
import { LABEL_KEYS, NOTE_KEYS } from '../../../src/catalogue/resolve.ts';
import { FLAGS, type KnownFact } from './known-facts.ts';
import { addressView, correctView, isWeb, refsView } from './links.view.ts';
import type { Id } from '../../../src/catalogue/types.ts';
import type { WordKey } from '../../../src/i18n/words.ts';
import type { Subject } from './subject.ts';
import { SURE } from './titles.ts';
import { hasRow, wordingOf } from './wordings.ts';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

const PARTS: Readonly<Record<string, string>> = {
  answers: 'Answer',
  accounts: 'Account',
  ways: 'Way',
  links: 'Link',
  labels: 'Label',
  notes: 'Sentence',
  about: 'Background',
  formerly: 'Former name',
  sources: 'Source',
};

/** What a fact is, in words: `Label settings › German`. */
export function factName(place: string): string {
  const [, part = '', ...rest] = place.split('/');
  if (part === '') return 'The service';
  if (part === 'notes') return `Sentence ${rest[1]} › ${languages.of(rest[0] ?? 'en')}`;
  const words = rest.filter((r) => r !== 'in');
  const named =
    part === 'labels' ? words.map((w, i) => (i === 1 ? (languages.of(w) ?? w) : w)) : words;
  return `${PARTS[part] ?? part} ${named.join(' › ')}`;
}

const wordsOf = ({ service, ctx }: Subject, label: string): string => {
  const all = service.labels[label]?.in;
  return (all?.[ctx.language] ?? all?.['en'] ?? Object.values(all ?? {})[0])?.says ?? label;
};

const noteOf = ({ service, ctx }: Subject, note: string): string =>
  service.notes[ctx.language]?.[note] ?? note;

function moveView(subject: Subject, move: object): TemplateResult {
  const said = Object.entries(move).map(([key, value]) =>
    key === 'do' ? String(value) : valueText(subject, key, value),
  );
  return html`<li>${said.join(' ')}</li>`;
}

function valueText(subject: Subject, key: string, value: unknown): string {
  if (typeof value === 'string' && LABEL_KEYS.includes(key)) return `“${wordsOf(subject, value)}”`;
  if (typeof value === 'string' && NOTE_KEYS.includes(key)) return noteOf(subject, value);
  if (Array.isArray(value)) return value.map((v) => valueText(subject, key, v)).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueView(subject: Subject, key: string, value: unknown): unknown {
  if (key === 'moves' && Array.isArray(value))
    return html`<ol class="moves">
      ${value.map((m: object) => moveView(subject, m))}
    </ol>`;
  return typeof value === 'string' && isWeb(value)
    ? addressView(value)
    : valueText(subject, key, value);
}

/** Told apart, or beside it. */
const isTold = ([key, value]: [string, unknown]): boolean =>
  !['evidence', 'confidence', 'id'].includes(key) && value !== true && !isCounted(value);

/** The numbers of what is told apart, each in a row of its own: `0, 1, 2`. */
const isCounted = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one, i) => one === i);

/** What an account is called on the screen that asks for it; its own file need not say more. */
function accountView({ ctx }: Subject, place: string): unknown {
  const [, account] = /^\/accounts\/([^/]+)$/.exec(place) ?? [];
  return account === undefined
    ? nothing
    : html`<div class="part">“${ctx.say(`account.${account}` as WordKey)}”</div>`;
}

const saysView = (subject: Subject, { place, says }: KnownFact): unknown => [
  accountView(subject, place),
  ...Object.entries(says)
    .filter(isTold)
    .map(
      ([key, value]) =>
        html`<div class="part">
          <span class="key">${key}</span> <span>${valueView(subject, key, value)}</span>
        </div>`,
    ),
];

/** What a checker looks for, as marks. */
export const flagsView = ({ flags }: KnownFact): TemplateResult[] =>
  flags.map((flag) => html`<span class="flag">${FLAGS[flag]}</span> `);

/** The command that leads through a correction, for words on a screen. */
function commandView({ service }: Subject, place: string): unknown {
  const [, label, lang] = /^\/labels\/([^/]+)(?:\/in\/([^/]+))?$/.exec(place) ?? [];
  if (label === undefined) return nothing;
  const language = lang === undefined ? '' : ` --lang ${lang}`;
  return html`<code class="command"
    >npx opt-out-wizard correct ${service.id} --label ${label}${language}</code
  >`;
}

const rowView = (subject: Subject, fact: KnownFact, isAgain: boolean): TemplateResult => {
  const { place, origin, evidence, confidence, seen, flags } = fact;
  const isRated = confidence !== undefined || evidence.length > 0;
  const name = factName(place);
  const dated = seen === null ? 'undated' : subject.ctx.date(seen);
  return html`<tr
    class=${isAgain ? 'fact again' : 'fact'}
    data-place=${place}
    data-flags=${flags.join(' ')}
  >
    <th scope="row">${name} ${flagsView(fact)}</th>
    <td>${saysView(subject, fact)}</td>
    <td data-head=${isRated ? 'How sure' : nothing}>
      ${confidence ? html`${SURE[confidence]}; seen ${dated}<br />` : nothing} ${refsView(evidence)}
    </td>
    <td class="where" data-head="Written in">
      <code>${origin.file}</code> <code>${origin.pointer}</code>
      ${correctView(origin.file, origin.pointer, name)} ${commandView(subject, place)}
    </td>
  </tr>`;
};

const tableView = (
  subject: Subject,
  title: string,
  facts: readonly KnownFact[],
  isAgain: (fact: KnownFact) => boolean,
): TemplateResult =>
  html`<table class="facts-table rows">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        ${['Fact', 'Says', 'How sure, sources', 'Written in'].map((h) => html`<th scope="col">${h}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${facts.map((fact) => rowView(subject, fact, isAgain(fact)))}
    </tbody>
  </table>`;

/** One label in all languages that have no rows: `Label settings: Czech Nastavení; …`. */
const lineView = (label: Id, facts: readonly KnownFact[]): TemplateResult =>
  html`<p>
    ${factName(`/labels/${label}`)}:
    ${facts.map((fact) => {
      const { language = 'en' } = wordingOf(fact) ?? {};
      return html`<span data-place=${fact.place}
          ><span class="key">${languages.of(language)}</span>
          <bdi lang=${language}>${fact.says['says']}</bdi>${
            fact.flags.includes('disputed') ? ' (disputed)' : ''
          }
          ${refsView(fact.evidence)}</span
        >; `;
    })}
    ${correctView(facts[0]?.origin.file ?? '', `/${label}`, `label ${label}`)}
  </p>`;

const byLabel = (facts: readonly KnownFact[]): ReadonlyMap<Id, readonly KnownFact[]> => {
  const found = new Map<Id, KnownFact[]>();
  for (const fact of facts) {
    const { label = '' } = wordingOf(fact) ?? {};
    found.set(label, [...(found.get(label) ?? []), fact]);
  }
  return found;
};

/**
 * Facts of a part of the page as a table; the wordings of labels, which are many, folded in below.
 *
 * @param isAgain whether a fact stands in an earlier part, too; paper has each fact once
 */
export function factsView(
  subject: Subject,
  part: string,
  facts: readonly KnownFact[],
  isAgain: (fact: KnownFact) => boolean = () => false,
): unknown {
  const own = facts.filter((fact) => !wordingOf(fact));
  const labels = facts.filter(wordingOf);
  const rows = labels.filter((fact) => hasRow(subject, fact));
  const lines = byLabel(labels.filter((fact) => !hasRow(subject, fact)));
  return html`${own.length > 0 ? tableView(subject, `Facts: ${part}`, own, isAgain) : nothing}
  ${
    labels.length > 0
      ? html`<details class="labels">
          <summary>Labels in every known language (${labels.length} facts)</summary>
          ${tableView(subject, `Labels: ${part}`, rows, isAgain)}
          ${[...lines].map(([label, known]) => lineView(label, known))}
        </details>`
      : nothing
  }`;
}
