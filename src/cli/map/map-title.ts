import type { FlowMap } from './flow-map.ts';

/** A service and the places for which its answer holds: `Instagram: European Union, Iceland and Norway`. */
export function mapTitle({ answer, voice }: FlowMap): string {
  const places = new Intl.ListFormat(voice.locale, { type: 'conjunction' });
  const title = places.format(answer.regions.map((r) => voice.regionName(r)));
  return `${voice.entry.name}: ${title.replace(/^./u, (first) => first.toUpperCase())}`;
}

/** For which country it is drawn, and as of which day. */
export const mapSubtitle = ({ voice: { regionName, region, date, today } }: FlowMap): string =>
  `${regionName(region)}, ${date(today)}`;

/** What a section is about; nothing before any way. */
export function sectionTitle({ voice }: FlowMap, { role, way }: FlowMap['plan'][number]): string {
  const title = voice.entry.ways[way ?? '']?.title ?? '';
  return role === 'help' ? `${voice.say('more')}: ${title}` : title;
}
