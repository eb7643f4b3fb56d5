import type { Folders } from '../../catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../../catalogue/resolve.ts';
import type {
  Id,
  Label,
  LabelsFile,
  LabelText,
  Language,
  SourcesFile,
} from '../../catalogue/types.ts';

/** The folder in which a label is written: the service's own, or that of its company. */
export interface LabelFolder {
  dir: string;
  labels: LabelsFile;
  sources: SourcesFile;
}

/** A service whose labels may be corrected. */
export interface Correctable {
  service: ResolvedService;
  /** Where one of its labels is written. */
  folderOf(label: Id): LabelFolder;
  /** Every service that shows a label. */
  sharing(label: Id): Id[];
}

/** @throws where the service cannot be read, or shows no words on a screen */
export function correctable(folders: Folders, id: Id): Correctable {
  const services = resolveAll(folders);
  const service = services.find((s) => s.id === id);
  const own = folders.services.find((f) => f.id === id);
  if (!service || !own) throw new Error(`${id} cannot be read`);
  if (Object.keys(service.labels).length === 0)
    throw new Error(
      `there are no words on a screen of ${service.name} to correct: its ways are addresses and mails; the guide’s page "Correct a fact" (stories/guide/correct-a-fact.mdx) says where those stand`,
    );
  const shared = folders.controllers[own.service.controller ?? ''];
  return {
    service,
    folderOf: (label) => (own.labels[label] || !shared ? own : shared),
    sharing: (label) =>
      services.filter((s) => s.labels[label] === service.labels[label]).map((s) => s.id),
  };
}

const readingsOf = ({ says, disputed = [] }: LabelText): string[] => [
  says,
  ...disputed.map((other) => other.says),
];

/** What is written of a label in a language, with what other sources print; in English, marked so, where the language has none. */
export function writtenIn(label: Label, lang: Language): string {
  const exact = label.in[lang];
  if (exact) return readingsOf(exact).join(' / ');
  const [first, text] = Object.entries(label.in).find(([l]) => l === 'en') ??
    Object.entries(label.in)[0] ?? ['', undefined];
  return text ? `${readingsOf(text).join(' / ')} (${first})` : 'described only';
}

/** A label by its id, or by what is written of it in any language. */
export function labelNamed({ labels }: ResolvedService, name: string): Id | undefined {
  if (Object.hasOwn(labels, name)) return name;
  const found = Object.entries(labels).filter(([, label]) =>
    Object.values(label.in)
      .flatMap(readingsOf)
      .some((says) => says.toLowerCase() === name.trim().toLowerCase()),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}
