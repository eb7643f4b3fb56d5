/** The day to look again: as a file for a calendar, as a link to one, or to write down. A chunk of its own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { calendarLinks } from '../../deadlines/reminder/calendar-links.ts';
import type { Clock } from '../../deadlines/types.ts';
import { ics } from '../../deadlines/reminder/ics.ts';
import type { Reminder } from '../../deadlines/reminder/reminder.ts';
import type { Parts } from '../context.ts';
import { copyButton } from '../views/copy.view.ts';
import { nameOf } from './clock-name.ts';
import { isLaw } from './is-law.ts';
import { reminderDays, type ReminderDay } from './reminder-days.ts';
import { save } from './save.ts';
import type { AfterContext } from './views/after.view.ts';
import { sentAs } from './sent-as.ts';

/** What to do on that day; of settings the title says it. */
function stepsFor(ctx: AfterContext, key: ReminderDay['for']): string[] {
  if (key === 'stop') return [ctx.plain('case.authority')];
  const date = ctx.after.reminds.find((one) => one.for === 'reply');
  if (key !== 'reply' || !date) return [];
  const says = isLaw(ctx.after.clocks[nameOf(date.clock)] as Clock) ? 'text' : 'ours';
  return [`${ctx.plain('case.event.unanswered')}: ${ctx.plain(`case.silent.${says}`)}`];
}

/** The page the box is on, without what its address may tell of the reader. */
const pageOf = ({ protocol, origin, pathname }: Location): string[] =>
  protocol.startsWith('http') ? [origin + pathname] : [];

/** The days worth a reminder, with what a calendar says of each. */
function remindersOf(ctx: AfterContext): Reminder[] {
  const { record, reminds } = ctx.after;
  const { id: service = '', name = '', company = '' } = ctx.entry ?? {};
  return reminderDays(reminds, record.filed, ctx.today).map(({ for: key, regime, day }) => ({
    service,
    regime,
    day,
    title: ctx.plain(`case.remind.${key}`, { service: name, company }),
    text: [
      ctx.plain(sentAs('case.remind.text', record), {
        service: name,
        filed: ctx.date(record.filed),
      }),
      ...stepsFor(ctx, key),
      ...pageOf(location),
    ].join('\n'),
  }));
}

const NAMES = { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' } as const;

const linksView = (ctx: AfterContext, reminder: Reminder): TemplateResult[] => {
  const links = calendarLinks(reminder);
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).map(
    (calendar) =>
      html`<a href=${links[calendar]} target="_blank" rel="noopener noreferrer"
        >${NAMES[calendar]} <span class="aside">(${ctx.say('new-tab')})</span></a
      >`,
  );
};

const shareView = (ctx: AfterContext, { title, text }: Reminder): unknown =>
  'share' in navigator
    ? html`<button
        type="button"
        class="quiet"
        @click=${() => void navigator.share({ title, text: `${title}\n${text}` }).catch(() => undefined)}
      >
        ${ctx.say('case.share')}
      </button>`
    : nothing;

const reminderView = (ctx: AfterContext, reminder: Reminder, isFirst: boolean): TemplateResult =>
  html`<li>
    <p><b>${ctx.date(reminder.day)}</b><br />${reminder.title}</p>
    <p class="act">
      <button
        type="button"
        class=${isFirst ? 'primary' : 'secondary'}
        @click=${() =>
          save(
            `${reminder.service}-${reminder.day}.ics`,
            'text/calendar',
            ics(reminder, ctx.today),
          )}
      >
        ${ctx.say('case.ics')} <span class="where">${ctx.date(reminder.day)}</span>
      </button>
    </p>
  </li>`;

const otherView = (ctx: AfterContext, reminder: Reminder): TemplateResult =>
  html`<p><b>${ctx.date(reminder.day)}</b></p>
    <p class="links">${linksView(ctx, reminder)}</p>
    <div class="on">
      ${copyButton(ctx, `${ctx.plain('case.remind.on', { date: ctx.date(reminder.day) })} ${reminder.title}. ${reminder.text}`, 'copy')}
      ${shareView(ctx, reminder)}
    </div>`;

/** The screen. */
export const remindParts = (ctx: AfterContext): Parts => ({
  heading: ctx.say('case.remind'),
  body: html`<ul class="dates" role="list">
      ${remindersOf(ctx).map((reminder, i) => reminderView(ctx, reminder, i === 0))}
    </ul>
    <details>
      <summary>${ctx.say('case.calendars')}</summary>
      ${remindersOf(ctx).map((reminder) => otherView(ctx, reminder))}
    </details>`,
});
