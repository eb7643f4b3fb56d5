import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { DevicePath, Mail, Move, Rung } from '../../catalogue/types.ts';
import type { ByLanguage, Value } from './change.ts';
import type { FlatFact } from './fact.ts';
import { noteOf } from './texts.ts';

/** What all facts of one way share. */
export type OfWay = Pick<FlatFact, 'within' | 'regions' | 'way'>;

/** As text, without what only says how sure we are. */
export const withoutEvidence = (value: unknown): string =>
  JSON.stringify(value, (key, v: unknown) =>
    key === 'evidence' || key === 'confidence' ? undefined : v,
  );

const wording = ({ labels }: ResolvedService, move: Move): ByLanguage | undefined => {
  const label = 'label' in move && move.label ? labels[move.label] : undefined;
  return (
    label && Object.fromEntries(Object.entries(label.in).map(([language, t]) => [language, t.says]))
  );
};

/** The words on the way through some menus, as far as they are known: `Settings › Privacy`. */
export function trailOf(service: ResolvedService, moves: readonly Move[]): Value[] {
  const steps = moves.map((m) => wording(service, m)).filter((s) => s !== undefined);
  const languages = new Set(steps.flatMap(Object.keys));
  const trail = [...languages].map((l) => [
    l,
    steps.map((s) => s[l] ?? s['en'] ?? '…').join(' › '),
  ]);
  return trail.length > 0 ? [Object.fromEntries(trail) as ByLanguage] : [];
}

const pathFact = (service: ResolvedService, paths: DevicePath[], at: string): FlatFact => ({
  family: 'path',
  at,
  value: paths.flatMap(({ moves = [] }) => trailOf(service, moves)),
  compared: withoutEvidence(paths),
});

const mailFact = (mail: Mail, at: string): FlatFact => ({
  family: 'mail',
  at,
  value: [mail.to ?? [], mail.subject].flat(),
  compared: withoutEvidence(mail),
});

function* bareFacts(service: ResolvedService, rung: Rung, at: string): Generator<FlatFact> {
  const link = service.links[rung.link ?? ''];
  if (link) yield { family: 'link', at: `${at}/link`, place: link.to, value: [link.url] };
  if (rung.paths) yield pathFact(service, rung.paths, `${at}/paths`);
  if (rung.mail) yield mailFact(rung.mail, `${at}/mail`);
  if (rung.lines) yield { family: 'lines', at: `${at}/lines`, value: rung.lines.lines };
  if (rung.note) yield { family: 'note', at: `${at}/note`, value: [noteOf(service, rung.note)] };
  if (rung.moves)
    yield {
      family: 'steps',
      at: `${at}/moves`,
      value: trailOf(service, rung.moves),
      compared: withoutEvidence(rung.moves),
    };
}

/** What one try on a ladder says: its link, path, mail, lines, and what is done there. */
export function* rungFacts(
  service: ResolvedService,
  rung: Rung,
  at: string,
  ofWay: OfWay,
): Generator<FlatFact> {
  for (const fact of bareFacts(service, rung, at)) yield { ...ofWay, ...fact };
}
