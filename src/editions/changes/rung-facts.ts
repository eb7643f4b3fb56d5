import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Move, Rung, RungKind } from '../../catalogue/types.ts';
import { RUNG_KINDS, textsOf, TOLD } from '../../flow/rungs.ts';
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

/** What a rung says by one of the things it is; `undefined` where it is not that. */
function saidAs(
  kind: RungKind,
  service: ResolvedService,
  { link: id = '', paths, ...own }: Rung,
): Pick<FlatFact, 'value' | 'compared' | 'place'> | undefined {
  const link = service.links[id];
  if (kind === 'link') return link && { place: link.to, value: textsOf('link', { link }) };
  if (kind === 'paths')
    return (
      paths && {
        value: paths.flatMap(({ moves = [] }) => trailOf(service, moves)),
        compared: withoutEvidence(paths),
      }
    );
  return (
    own[kind] && {
      value: textsOf(kind, own),
      ...(TOLD[kind].lines && { compared: withoutEvidence(own[kind]) }),
    }
  );
}

function* bareFacts(service: ResolvedService, rung: Rung, at: string): Generator<FlatFact> {
  for (const kind of RUNG_KINDS) {
    const said = saidAs(kind, service, rung);
    if (said) yield { family: TOLD[kind].changedAs, at: `${at}/${kind}`, ...said };
  }
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
