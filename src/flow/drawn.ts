/** A flow as it is drawn: its screens, and the one that the wizard lays over the first of them. */
import type { Entry } from '../catalogue/entry.ts';
import type { Id, Region } from '../catalogue/types.ts';
import { aboutFor } from './about.ts';
import type { PlanSection, PlanStep } from './plan.ts';
import type { FlowStep, Step } from './steps.ts';
import { flowSubject, type FlowSubject } from './subject.ts';
import { headingOf, pressedFor, type Names, type Said } from './wording.ts';

/** What the company sent, asked for on the first screen. No state: the way back from it leads to that screen. */
export interface NoticeStep extends Step {
  kind: 'notice';
  /** The notices sent where the reader lives. */
  notices: Id[];
  /** Paths of older guides that are told there. */
  gone: Id[];
}

export type DrawnStep = FlowStep | NoticeStep;
export type DrawnScreen = PlanStep<DrawnStep>;
export type DrawnSection = PlanSection<DrawnStep>;
export type DrawnSubject = Omit<FlowSubject, 'plan'> & { plan: DrawnSection[] };

/** The anchor of the screen of notices in a plan, and the event that leads there. */
export const NOTICE = 'notice';

/** The screen of notices; nothing where the first screen does not lead to one. */
function noticeStep({ about }: Entry, region: Region): NoticeStep | undefined {
  if (!about) return undefined;
  const { notices, gone } = aboutFor(about, region);
  return {
    kind: NOTICE,
    notices: notices.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
    facts: ['about.notices', ...(gone.length > 0 ? ['about.gone'] : [])],
  };
}

const edge = (event: string, anchor: string) => ({ event, targets: [{ anchor, devices: [] }] });

/** A plan with the screen of notices, after the last of the section that the first screen is in. */
function withNotice({ entry, region, flow, plan }: FlowSubject): DrawnSection[] {
  const isFirst = ({ states }: PlanStep): boolean => states.includes(flow.initial);
  const home = plan.find(({ steps }) => steps.some(isFirst));
  const first = home?.steps.find(isFirst);
  const step = first?.step.answer?.notice ? noticeStep(entry, region) : undefined;
  if (!home || !first || !step) return plan;
  const notice: DrawnScreen = {
    anchor: NOTICE,
    number: 0,
    step,
    states: [],
    devices: [],
    edges: [edge('next', first.anchor)],
  };
  let number = 0;
  const stepsOf = (section: PlanSection): DrawnScreen[] => {
    const led = section.steps.map((s) =>
      s === first ? { ...s, edges: [...s.edges, edge(NOTICE, NOTICE)] } : s,
    );
    return section === home ? [...led, notice] : led;
  };
  return plan.map((section) => ({
    ...section,
    steps: stepsOf(section).map((s) => ({ ...s, number: ++number })),
  }));
}

/** A flow, ready to be drawn, with all that a reader can come to. */
export function drawnSubject(entry: Entry, region: Region, today: string): DrawnSubject {
  const subject = flowSubject(entry, region, today);
  return { ...subject, plan: withNotice(subject) };
}

/** The heading of a screen that is drawn. */
export const drawnHeading = (step: DrawnStep, names: Names): Said =>
  step.kind === NOTICE
    ? { key: 'notice.heading', values: { company: names.company } }
    : headingOf(step, names);

/** The words of an edge that is drawn. */
export function drawnPressed(
  step: DrawnStep,
  event: string,
  { company }: Pick<Names, 'company'>,
): Said {
  if (step.kind === NOTICE) return { key: 'continue' };
  return event === NOTICE ? { key: 'notice', values: { company } } : pressedFor(step, event);
}
