/** From a compiled flow to a list a person can read: ways in order, and what is the same on all devices once. */
import type { Device, Id } from '../catalogue/types.ts';
import type { FlowConfig, FlowMeta } from './compile.ts';
import type { FlowStep } from './steps.ts';

/** Where an answer leads, and on which devices when that differs. */
export interface Target {
  anchor: string;
  devices: Device[];
}
export interface Edge {
  event: string;
  targets: Target[];
}

/** One screen, on one or more devices. */
export interface PlanStep<S = FlowStep> {
  anchor: string;
  number: number;
  step: S;
  /** The states it stands for. */
  states: string[];
  /** Empty where the device does not matter. */
  devices: Device[];
  edges: Edge[];
}

/** The screens of one way; the first section holds those before any way. */
export interface PlanSection<S = FlowStep> {
  way?: Id;
  role: 'start' | 'main' | 'help';
  steps: PlanStep<S>[];
}

const shown = (step: FlowStep): string => JSON.stringify({ ...step, device: undefined });

/** Whether two states show the same thing, apart from the device. Few are at the same place, and only those are compared. */
const isSame = (a: FlowMeta, b: FlowMeta): boolean =>
  a.place === b.place && a.way === b.way && a.role === b.role && shown(a.step) === shown(b.step);

/** States that show the same thing, apart from the device. */
function cluster({ states }: FlowConfig): PlanStep[] {
  const found: [PlanStep, FlowMeta][] = [];
  for (const [id, { meta }] of Object.entries(states)) {
    const { step, device } = meta;
    const known = found.find(([, first]) => isSame(first, meta))?.[0];
    const own = known ?? { anchor: id, number: 0, step, states: [], devices: [], edges: [] };
    if (!known) found.push([own, meta]);
    own.states.push(id);
    if (device) own.devices.push(device);
  }
  return found.map(([s]) => ({
    ...s,
    devices: s.devices.length < s.states.length ? [] : s.devices,
  }));
}

type Anchors = ReadonlyMap<string, string>;

function edgesOf(of: PlanStep, anchors: Anchors, config: FlowConfig): Edge[] {
  const edges = new Map<string, Target[]>();
  for (const state of of.states)
    for (const [event, to] of Object.entries(config.states[state]?.on ?? {})) {
      const anchor = anchors.get(to) ?? to;
      const targets = edges.get(event) ?? [];
      const target = targets.find((t) => t.anchor === anchor) ?? { anchor, devices: [] };
      const device = config.states[state]?.meta.device;
      if (device) target.devices.push(device);
      edges.set(event, [...targets.filter((t) => t !== target), target]);
    }
  return [...edges].map(([event, targets]) => ({ event, targets }));
}

/** The screens of each way, in the order of the flow's states. */
function sectionsOf(steps: readonly PlanStep[], { states }: FlowConfig): PlanSection[] {
  const sections = new Map<string, PlanSection>();
  for (const s of steps) {
    const { role = 'start', way } = states[s.anchor]?.meta ?? {};
    const section = `${role} ${way}`;
    const known = sections.get(section) ?? { role, ...(way !== undefined && { way }), steps: [] };
    known.steps.push(s);
    sections.set(section, known);
  }
  return [...sections.values()];
}

/** How many screens can follow each: of two on one way, the one a reader meets first has more. */
function heightsOf(steps: readonly PlanStep[]): ReadonlyMap<string, number> {
  const next = new Map(
    steps.map((s) => [s.anchor, s.edges.flatMap((e) => e.targets.map((t) => t.anchor))]),
  );
  const heights = new Map<string, number>();
  const follow = (id: string, path: readonly string[]): number => {
    const known = heights.get(id);
    if (known !== undefined || path.includes(id)) return known ?? 0;
    const after = (next.get(id) ?? []).map((to) => follow(to, [...path, id]));
    heights.set(id, 1 + Math.max(0, ...after));
    return heights.get(id) ?? 0;
  };
  for (const { anchor } of steps) follow(anchor, []);
  return heights;
}

const ORDER = ['start', 'main', 'help'];

/** Orders a flow's screens by way, each way from its first to its last, and joins what is equal on several devices. */
export function planOf(config: FlowConfig): PlanSection[] {
  const clusters = cluster(config);
  const anchors = new Map(clusters.flatMap((s) => s.states.map((id) => [id, s.anchor] as const)));
  const all = clusters.map((s) => ({ ...s, edges: edgesOf(s, anchors, config) }));
  const sections = sectionsOf(all, config);
  sections.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const heights = heightsOf(all);
  const height = ({ anchor }: PlanStep): number => heights.get(anchor) ?? 0;
  let number = 0;
  for (const { way, steps } of sections) {
    if (way !== undefined) steps.sort((a, b) => height(b) - height(a));
    for (const s of steps) s.number = ++number;
  }
  return sections;
}
