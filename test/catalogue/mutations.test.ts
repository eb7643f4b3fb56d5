/** Faults as people make them, planted one by one in the real catalogue. Each must be caught by the check that should. */
import { describe, expect, test } from 'vitest';
import { CHECKS, checkCatalogue } from '../../src/checks/all.ts';
import type { TextFile } from '../../src/checks/translation/text-file.ts';
import { textFiles } from '../../src/checks/translation/read-texts.ts';
import { readFolders, type Folders, type ServiceFolder } from '../../src/catalogue/read.ts';
import { readLetters, type LetterFolder } from '../../src/letters/read.ts';
import type { About, Answer, Dispute, Rung, Way } from '../../src/catalogue/types.ts';

const TODAY = '2026-11-27';
const clean = readFolders();
const cleanLetters = readLetters();
const cleanTexts: Texts = { de: textFiles('src', clean, 'de') };

type Dated = NonNullable<About['events']>[number];
type Texts = Record<string, TextFile[]>;
type Plant = (folder: ServiceFolder, all: Folders, letters: LetterFolder, texts: Texts) => unknown;
/** The check that should catch it, the service it is planted in, the fault. */
type Fault = readonly [check: string, service: string, what: string, plant: Plant];

const way = (f: ServiceFolder, id: string): Way => f.service.ways[id] as Way;
const rung = (f: ServiceFolder, id: string, index = 0): Rung => way(f, id).ladder[index]!;
const answers = (f: ServiceFolder): Answer[] => f.service.answers as Answer[];
const answer = (f: ServiceFolder, id: string): Answer => answers(f).find((a) => a.id === id)!;
const about = (f: ServiceFolder): About => f.service.about as About;
const anyLink = (f: ServiceFolder) => Object.values(f.service.links)[0]!;
const firstLabel = (f: ServiceFolder) => Object.values(f.labels)[0]!;
const rename = <T>(record: Record<string, T>, from: string, to: string) => {
  record[to] = record[from]!;
  delete record[from];
};

const disputeOf = (f: ServiceFolder, id = 'switch-off'): Dispute =>
  (way(f, id).disputes as Dispute[])[0]!;
const formAddress = (f: ServiceFolder): Dispute =>
  Object.values(f.service.ways)
    .flatMap((w) => (w as Way).disputes ?? [])
    .find(({ compares }) => compares === 'address')!;
const holdsASentence = (f: ServiceFolder) =>
  ((answers(f)[0]!.disputes as Dispute[])[0]!.readings[0]!.holds = 'yes, until you switch it off');

const FAULTS: readonly Fault[] = [
  [
    'unused',
    'x',
    'a source that no fact names any more',
    (f) => (f.sources['left-over'] = { ...Object.values(f.sources)[0]! }),
  ],
  [
    'recipients',
    'copilot',
    'a form that the company’s other service has',
    (f) => delete f.service.recipients![0]!.form,
  ],
  [
    'recipients',
    'youtube',
    'another postal address of the same company',
    (f) => (f.service.recipients![0]!.post![0] = 'Gordon House'),
  ],
  [
    'authorities',
    'x',
    'a place of another country',
    (_, all) => (all.authorities[0]!.authorities[0]!.place = 'ZZ'),
  ],
  [
    'signed-off',
    'x',
    'a signature of nobody',
    (_, all) =>
      all.signedOff.signedOff.push({
        service: 'x',
        answer: 'europe',
        country: 'DE',
        by: 'A. Nybody',
        on: TODAY,
        fingerprint: '0',
      } as unknown as (typeof all.signedOff.signedOff)[number]),
  ],
  [
    'answers',
    'instagram',
    'a region answered twice',
    (f) => answer(f, 'canada').regions.push('US'),
  ],
  ['answers', 'linkedin', 'a region left out for good', (f) => answers(f).pop()],
  ['answers', 'spotify', 'a right of another country', (f) => (answer(f, 'eu').regions = ['US'])],
  ['answers', 'spotify', 'a law without its right', (f) => delete answer(f, 'eu').right],
  ['answers', 'twitch', 'a right by law without a way', (f) => delete answer(f, 'eu').way],
  ['answers', 'instagram', 'half of a dispute', (f) => answer(f, 'canada').readings!.pop()],
  [
    'answers',
    'reddit',
    'a reader left without help',
    (f) => {
      f.service.helps = [];
      for (const a of answers(f)) if (a.verdict === 'none') a.helps = [];
    },
  ],
  ['clean', 'x', 'a name that runs backwards', (f) => (f.service.name = 'X\u202e')],
  [
    'clean',
    'claude',
    'a zero-width space in a label',
    (f) => (Object.values(firstLabel(f).in)[0]!.says += '\u200b'),
  ],
  ['clean', 'claude', 'a bell in a note', (f) => (f.notes['en']!['name'] = 'a\u0007b')],
  [
    'clean',
    'claude',
    'a tag in a source',
    (f) => (Object.values(f.sources)[0]!.title += '\u{e0041}'),
  ],
  ['links', 'x', 'a page that is not named', (f) => (f.service.pages = [])],
  ['links', 'x', 'a link to a post', (f) => (anyLink(f).url = 'https://x.com/somebody/status/1')],
  [
    'not-needed',
    'telegram',
    'silence taken for a promise',
    (f) => Object.assign(answer(f, 'world'), { verdict: 'not-needed' }),
  ],
  [
    'not-needed',
    'vimeo',
    'what press says by itself taken for the service’s word',
    (f) => Object.values(f.sources).forEach((source) => (source.kind = 'press')),
  ],
  [
    'not-needed',
    'adobe',
    'an account left out by a research note',
    (f) => (f.service.accounts[1]!.instead!.verdict = 'not-needed'),
  ],
  [
    'not-needed',
    'vimeo',
    'a law taken for the service’s word',
    (f) => Object.values(f.sources).forEach((source) => (source.kind = 'law')),
  ],
  [
    'evidence',
    'x',
    'a law told as a company’s own text',
    (_, all) => (all.law.sources['law-1']!.kind = 'official'),
  ],
  ['law', 'reddit', 'nothing said of the law', (f) => delete answer(f, 'world').law],
  [
    'law',
    'spotify',
    'an examined law told as not examined',
    (f) => answers(f).splice(answers(f).indexOf(answer(f, 'no-right-found')), 1),
  ],
  [
    'law',
    'spotify',
    'a law that nobody examined told as none',
    (f) => answer(f, 'no-right-found').regions.push('NZ'),
  ],
  [
    'law',
    'bumble',
    'a sentence that says the other of the two',
    (f) => (answer(f, 'no-right-found').reason = 'reason-no-right'),
  ],
  [
    'disputes',
    'instagram',
    'two forms of one address',
    (f) => {
      const [first, second] = formAddress(f).readings;
      second!.holds = first!.holds!;
    },
  ],
  [
    'disputes',
    'instagram',
    'a sentence that does not name its form',
    (_, all) =>
      (all.controllers['meta']!.notes['de']!['reading-address-meta-instagram'] =
        'Metas eigene Seiten verlinken die erste Adresse.'),
  ],
  [
    'disputes',
    'chatgpt',
    'a side without its address',
    (f) => delete disputeOf(f).readings[0]!.holds,
  ],
  ['disputes', 'mistral-vibe', 'a side that holds a sentence', holdsASentence],
  [
    'not-established',
    'x',
    'looked for in vain, and there',
    (_, all) => (all.notEstablished.services[0]!.id = 'x'),
  ],
  [
    'not-established',
    'x',
    'looked for in vain tomorrow',
    (_, all) => (all.notEstablished.services[0]!.lookedAt = '2027'),
  ],
  [
    'references',
    'reddit',
    'a representative without a source',
    (f) => (f.service.representatives![0]!.evidence = ['s999']),
  ],
  ['schema', 'claude', 'evidence missing from a link', (f) => (anyLink(f).evidence = [])],
  [
    'schema',
    'chatgpt',
    'evidence key misspelt',
    (f) => rename(anyLink(f) as never, 'evidence', 'evidense'),
  ],
  ['schema', 'x', 'a region in small letters', (f) => (answers(f)[0]!.regions = ['de'])],
  [
    'schema',
    'x',
    'a verdict that does not exist',
    (f) => (answers(f)[0]!.verdict = 'perhaps' as never),
  ],
  [
    'schema',
    'snapchat',
    'a gesture outside the vocabulary',
    (f) =>
      JSON.stringify(f.service.ways).includes('tap') &&
      Object.assign(Object.values(f.service.ways)[0] as Way, { result: 'sort-of' }),
  ],
  [
    'schema',
    'medium',
    'a source with a kind of its own',
    (f) => (Object.values(f.sources)[0]!.kind = 'rumour' as never),
  ],
  [
    'schema',
    'gemini',
    'an address with a blank',
    (f) => (anyLink(f).url = 'https://myactivity.google.com/a b'),
  ],
  [
    'schema',
    'canva',
    'method invented',
    (f) => (Object.values(f.sources)[0]!.method = 'guessed' as never),
  ],
  [
    'schema',
    'grammarly',
    'a note that is no text',
    (f) => (f.notes['en']!['reason-world'] = 7 as never),
  ],
  ['evidence', 'x', 'a source without a publisher', (f) => (Object.values(f.sources)[0]!.by = '')],
  ['evidence', 'x', 'an authority that acts nowhere', (f) => delete f.sources['s28']!.place],
  ['evidence', 'x', 'a source that is nowhere', (f) => (Object.values(f.sources)[0]!.where = '…')],
  [
    'evidence',
    'tiktok',
    'a sentence that nobody has written yet',
    (f) => (f.notes['de']![answers(f)[0]!.reason] = '… kommt noch'),
  ],
  [
    'evidence',
    'claude',
    'an address that nobody has looked up',
    (f) => (anyLink(f).url = 'https://claude.ai/…'),
  ],
  ['references', 'pinterest', 'a source id with a typo', (f) => (anyLink(f).evidence = ['s5333'])],
  ['references', 'facebook', 'a help that was renamed', (f) => f.service.helps.push('limit-post')],
  [
    'references',
    'x',
    'a link that was renamed',
    (f) => rename(f.service.links, 'grok-settings', 'grok'),
  ],
  [
    'references',
    'x',
    'a second step that is not there',
    (f) => (way(f, 'switch-off').then = ['no-such-step']),
  ],
  [
    'references',
    'x',
    'a label swapped for one of another service',
    (f) => Object.assign(way(f, 'switch-off').there!.moves[0]!, { label: 'improve-the-model' }),
  ],
  [
    'sayings',
    'slack',
    'a limit that is no saying',
    (f) => (way(f, 'owner-mail').limits.says = ['future' as never]),
  ],
  [
    'sayings',
    'spotify',
    'a letter where no right is',
    (f) => delete answer(f, 'switzerland').right,
  ],
  [
    'sayings',
    'claude',
    'an account situation without words',
    (f) => f.service.accounts.push({ id: 'martian' }),
  ],
  [
    'devices',
    'linkedin',
    'a device forgotten',
    (f) =>
      Object.values(f.service.ways)
        .flatMap((w) => (w as Way).ladder)
        .find((r) => r.paths)!
        .paths!.pop(),
  ],
  [
    'devices',
    'x',
    'moves dropped from a path',
    (f) => delete rung(f, 'switch-off', 1).paths![0]!.moves,
  ],
  [
    'devices',
    'x',
    'a path without evidence',
    (f) => delete rung(f, 'switch-off', 1).paths![0]!.evidence,
  ],
  [
    'labels',
    'x',
    'a label nobody can read',
    (f) => Object.assign(firstLabel(f), { in: {}, means: undefined }),
  ],
  ['labels', 'figma', 'English words that nothing describes', (f) => delete f.labels['ai']!.means],
  [
    'labels',
    'linkedin',
    'the English words under another language',
    (f) => (f.labels['settings']!.in['de'] = structuredClone(f.labels['settings']!.in['en']!)),
  ],
  [
    'labels',
    'x',
    'words in the row of another language',
    (f) => (f.labels['delete']!.in['ja']!.says = f.labels['delete']!.in['el']!.says),
  ],
  [
    'labels',
    'chatgpt',
    'a dispute about the same words',
    (f) => {
      const { disputed, says } = f.labels['data-controls']!.in['de']!;
      disputed![0]!.says = says;
    },
  ],
  [
    'labels',
    'x',
    'a language left out of a list of texts',
    (f) => delete f.labels['delete']!.in['fi'],
  ],
  [
    'labels',
    'gemini',
    'English words in a German note, where the German ones are known',
    (f) => (f.notes['de']!['activity-path'] += ' {en:Gemini Apps Activity}'),
  ],
  [
    'confidence',
    'chatgpt',
    'a label that claims more than its sources',
    (f) => (f.labels['settings']!.in['de']!.confidence = 'official'),
  ],
  [
    'notes',
    'tiktok',
    'a reason missing in German',
    (f) => delete f.notes['de']![answers(f)[0]!.reason],
  ],
  ['notes', 'copilot', 'the German file missing', (f) => (f.notes = { en: f.notes['en']! })],
  [
    'notes',
    'x',
    'a mark that is not closed',
    (f) => (f.notes['de']!['reason-world'] = 'X hat „{en:Grok“.'),
  ],
  [
    'notes',
    'x',
    'a mark without words',
    (f) => (f.notes['de']!['reason-world'] = 'X hat „{en:}“.'),
  ],
  [
    'notes',
    'x',
    'a mark with a blank',
    (f) => (f.notes['de']!['reason-world'] = 'X hat „{en: Grok}“.'),
  ],
  [
    'notes',
    'x',
    'a language that does not exist',
    (f) => (f.notes['de']!['reason-world'] = 'X hat „{eng:Grok}“.'),
  ],
  [
    'notes',
    'x',
    'words of the note’s own language marked',
    (f) => (f.notes['en']!['reason-world'] = 'X has “{en:Grok}”.'),
  ],
  [
    'notes',
    'x',
    'words of a country of the note’s own language marked',
    (f) => (f.notes['en']!['reason-world'] = 'X has “{en-GB:Grok}”.'),
  ],
  [
    'notes',
    'website',
    'a mark in a name, which is plain text',
    (f) => (f.notes['de']!['name'] = 'Ihre {en:Website}'),
  ],
  [
    'notes',
    'meta-ai',
    'a mark in the notes of a company',
    (_, all) =>
      (all.controllers['meta']!.notes['de']!['reason-eu'] = 'Meta hat {de:ein Formular}.'),
  ],
  [
    'sayings',
    'x',
    'a mark in a saying that is not closed',
    (_, all) => (all.vocabulary['de']!['after.keep-proof'] = 'Bewahren Sie {en:Done auf.'),
  ],
  [
    'sayings',
    'x',
    'a mark in a letter, which is copied',
    (_, all) => (all.vocabulary['de']!['text.objection-sentence'] = 'Ich will {en:opt out}.'),
  ],
  [
    'repeats',
    'x',
    'one sentence in three services, each with its own name',
    (_, all) => {
      for (const { notes, service } of all.services.slice(0, 3))
        notes['en']!['planted'] = `${service.name} reads along.`;
    },
  ],
  [
    'repeats',
    'x',
    'a sentence of the vocabulary written once more',
    (f) => (f.notes['en']!['planted'] = 'Ask X by email not to train on your data'),
  ],
  [
    'repeats',
    'x',
    'a note with the id of one in the vocabulary',
    (f) => (f.notes['en']!['title-ask-by-mail'] = 'Write to X.'),
  ],
  [
    'notes',
    'x',
    'a shared note that German lacks',
    (_, all) => delete all.vocabulary['de']!['note.reason-on-by-default'],
  ],
  [
    'unused',
    'tiktok',
    'a reason nobody points to',
    (f) => (f.notes['en']!['reason-mars'] = 'Mars has none.'),
  ],
  [
    'unused',
    'x',
    'a label left behind',
    (f) => (f.labels['old-label'] = structuredClone(firstLabel(f))),
  ],
  [
    'plain',
    'x',
    'a word that talks down',
    (f) => (f.notes['en']!['reason-world'] = 'Simply turn it off.'),
  ],
  [
    'plain',
    'x',
    'a sentence without an end',
    (f) => (f.notes['de']!['reason-world'] = 'Wer das nicht will, '.repeat(8)),
  ],
  [
    'links',
    'instagram',
    'javascript: as an address',
    (f) => (anyLinkOf(f).url = 'javascript:alert(1)'),
  ],
  [
    'links',
    'claude',
    'http instead of https',
    (f) => (anyLink(f).url = 'http://claude.ai/settings'),
  ],
  [
    'links',
    'claude',
    'a lookalike host',
    (f) => (anyLink(f).url = 'https://cIaude.ai.example/settings'),
  ],
  [
    'links',
    'chatgpt',
    'a login before the host',
    (f) => (anyLink(f).url = 'https://chatgpt.com@evil.example/'),
  ],
  [
    'links',
    'spotify',
    'a mail to another host',
    (f) => (rung(f, 'objection').mail!.to = 'privacy@spotlfy.com'),
  ],
  [
    'links',
    'spotify',
    'a mail with a second recipient',
    (f) => (rung(f, 'objection').mail!.to = 'privacy@spotify.com?bcc=a@evil.example'),
  ],
  [
    'hosts',
    'linkedin',
    'a lookalike host that is declared',
    (f) => f.service.hosts.push('www.llnkedin.com'),
  ],
  ['hosts', 'pinterest', 'punycode', (f) => f.service.hosts.push('xn--pnterest-v2a.com')],
  ['hosts', 'x', 'an address instead of a host', (f) => f.service.hosts.push('https://x.com')],
  [
    'dates',
    'claude',
    'a date in the future',
    (f) => (Object.values(f.sources)[0]!.seen = '2027-01-01'),
  ],
  [
    'dates',
    'x',
    'a day that does not exist',
    (f) => (Object.values(f.sources)[0]!.seen = '2026-06-31'),
  ],
  ['dates', 'x', 'since tomorrow', (f) => (answer(f, 'switzerland').since = '2026-11-28')],
  [
    'confidence',
    'x',
    'a blog called official',
    (f) => (f.service.links['grok-settings']!.confidence = 'official'),
  ],
  ['ids', 'medium', 'the folder renamed', (f) => (f.service.id = 'medium-com')],
  ['ids', 'x', 'a former name of another file', (f) => (f.service.formerly![0]!.id = 'index')],
  ['ids', 'grok', 'another name of another file', (f) => f.service.aliases!.push('feed')],
  ['ids', 'x', 'a dot in an id', (f) => (answers(f)[0]!.id = 'europe.west')],
  [
    'ids',
    'x',
    'a former name that another service has',
    (f) => (f.service.formerly![0]!.id = 'slack'),
  ],
  ['aliases', 'grok', 'a name that another service had', (f) => f.service.aliases!.push('twitter')],
  ['aliases', 'chatgpt', 'the id of another service', (f) => f.service.aliases!.push('claude')],
  ['aliases', 'threads', 'a name of another service', (f) => f.service.aliases!.push('insta')],
  ['aliases', 'instagram', 'a name given twice', (f) => f.service.aliases!.push('ig')],
  ['aliases', 'chatgpt', 'a name that is no id', (f) => (f.service.aliases![0] = 'Open AI')],
  [
    'released',
    'chatgpt',
    'a name dropped that was released',
    (f, all) => {
      all.released['chatgpt']!.aliases = ['openai'];
      f.service.aliases = [];
    },
  ],
  [
    'released',
    'x',
    'a way renamed',
    (f) => rename(f.service.ways, 'protect-posts', 'private-account'),
  ],
  ['released', 'x', 'an answer renamed', (f) => (answer(f, 'united-kingdom').id = 'gb')],
  ['released', 'slack', 'an account situation dropped', (f) => f.service.accounts.shift()],
  [
    'released',
    'threads',
    'a service deleted',
    (f, all) => all.services.splice(all.services.indexOf(f), 1),
  ],
  ['flows', 'facebook', 'a way that leads nowhere', (f) => (answers(f)[0]!.way = 'nowhere')],
  [
    'flows',
    'facebook',
    'a ladder without end',
    (f) => {
      const first = rung(f, 'objection');
      way(f, 'objection').ladder = Array.from({ length: 15 }, (_, i) => ({
        ...first,
        id: `rung-${i}`,
      }));
    },
  ],
  [
    'controls',
    'x',
    'two labels swapped',
    (f) => Object.assign(way(f, 'switch-off').there!.moves[0]!, { label: 'grok' }),
  ],
  ['unused', 'linkedin', 'a step dropped from a path', (f) => dropMove(f, 'advertising-data')],
  [
    'links',
    'x',
    'a host that only begins like ours',
    (f) => (anyLink(f).url = 'https://x.com.example/grok'),
  ],
  [
    'schema',
    'x',
    'a move outside the vocabulary',
    (f) => Object.assign(way(f, 'switch-off').there!.moves[0]!, { do: 'swipe' }),
  ],
  ['answers', 'x', 'yes without a way', (f) => delete answers(f)[0]!.way],
  ['references', 'x', 'a label deleted', (f) => delete f.labels['grok-training']],
  [
    'about',
    'facebook',
    'a reason for a country that has one',
    (f) => about(f).why![1]!.regions.push('US'),
  ],
  ['about', 'facebook', 'a reason after that for the rest', (f) => about(f).why!.reverse()],
  [
    'about',
    'facebook',
    'a country by its car plate',
    (f) => (about(f).notices![0]!.regions = ['UK']),
  ],
  ['about', 'facebook', 'the oldest event first', (f) => about(f).events!.reverse()],
  ['about', 'facebook', 'an event after the last look', (f) => (about(f).lookedAt = '2025')],
  [
    'about',
    'facebook',
    'a notice that ends before it begins',
    (f) => (about(f).notices![0]!.until = '2025-03'),
  ],
  ['schema', 'facebook', 'a saying without evidence', (f) => (about(f).used![0]!.evidence = [])],
  [
    'schema',
    'facebook',
    'an event without a date',
    (f) => delete (about(f).events![0] as Partial<Dated>).on,
  ],
  [
    'references',
    'facebook',
    'a source of an event with a typo',
    (f) => (about(f).events![0]!.evidence = ['s999']),
  ],
  [
    'references',
    'facebook',
    'a gone label that is no label',
    (f) => (about(f).gone![0]!.moves = [{ do: 'tap', label: 'gone' }]),
  ],
  [
    'notes',
    'facebook',
    'an event missing in German',
    (_, all) => delete all.controllers['meta']!.notes['de']!['event-start'],
  ],
  [
    'notes',
    'facebook',
    'a saying that is written nowhere',
    (f) => (about(f).notUsed![0]!.note = 'not-used-dreams'),
  ],
  [
    'about',
    'instagram',
    'an answer that began when nothing did',
    (f) => (answer(f, 'eu').since = '2023-05-21'),
  ],
  [
    'about',
    'instagram',
    'an answer that began on the wrong day of the right month',
    (f) => (answer(f, 'eu').since = '2024-05-12'),
  ],
  [
    'disputes',
    'instagram',
    'a first link that neither side of its own dispute names',
    (_, all) =>
      (all.controllers['meta']!.controller.links['instagram-form']!.url =
        'https://help.instagram.com/contact/233964459562210'),
  ],
  ['dates', 'facebook', 'an event of tomorrow', (f) => (about(f).events![0]!.on = '2026-11-28')],
  [
    'dates',
    'facebook',
    'a notice of a day that does not exist',
    (f) => (about(f).notices![0]!.from = '2025-02-30'),
  ],
  [
    'confidence',
    'facebook',
    'a rumour called official',
    (f) => (about(f).events!.find((e) => e.note === 'event-rumour')!.confidence = 'official'),
  ],
  [
    'controls',
    'facebook',
    'a gone path that taps a heading',
    (f) => (about(f).gone![0]!.moves = [{ do: 'tap', label: 'right-to-object' }]),
  ],
  // More of them are in test/letters/check.test.ts.
  [
    'letters',
    'facebook',
    'a letter that names direct marketing',
    (_, __, { templates }) => (templates['eu-gdpr/objection.en'] += 'Article 21(2) GDPR\n'),
  ],
  [
    'languages',
    'x',
    'a slot lost in German',
    (_, __, ___, texts) => plantText(texts, 'i18n/de.json', 'back', '{back}'),
  ],
  [
    'languages',
    'x',
    'English left among the German words',
    (_, __, ___, texts) => {
      const file = textIn(texts, 'i18n/de.json');
      plantText(texts, 'i18n/de.json', 'limits', file.english['limits'] ?? '');
    },
  ],
  [
    'languages',
    'x',
    'a sentence of the change log that nobody wrote in German',
    (_, __, ___, texts) =>
      plantText(texts, 'editions/changes/words.de.json', 'nothing', '… Nothing'),
  ],
  [
    'letters',
    'facebook',
    'a letter without its German twin',
    (_, __, { templates }) => delete templates['eu-gdpr/objection.de'],
  ],
];

/** Drops the moves on one label. A label that other paths use too would not be missed. */
function dropMove(f: ServiceFolder, label: string): void {
  const paths = Object.values(f.service.ways).flatMap((w) =>
    (w as Way).ladder.flatMap((r) => r.paths ?? []),
  );
  for (const path of paths)
    if (path.moves) path.moves = path.moves.filter((m) => !('label' in m && m.label === label));
}

/** The first link of a service or of the company it belongs to. */
function anyLinkOf(f: ServiceFolder) {
  f.service.links['planted'] = {
    ...structuredClone(Object.values(clean.controllers['meta']!.controller.links)[0]!),
  };
  (Object.values(f.service.ways)[0] as Way).ladder[0]!.link = 'planted';
  return f.service.links['planted'];
}

function textIn(texts: Texts, path: string): TextFile {
  const file = texts['de']?.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file;
}

function plantText(texts: Texts, path: string, key: string, text: string): void {
  const file = textIn(texts, path);
  file.own = { ...file.own, [key]: text };
}

/** Whether the check that should notices. */
function isCaught([id, service, , plant]: Fault): boolean {
  const all = structuredClone(clean);
  const folder = all.services.find((s) => s.service.id === service);
  if (!folder) throw new Error(`no ${service}`);
  const letters = structuredClone(cleanLetters);
  const texts = structuredClone(cleanTexts);
  plant(folder, all, letters, texts);
  const checks = CHECKS.filter((check) => check.id === id);
  const problems = checkCatalogue({ folders: all, letters, texts, today: TODAY, checks });
  return problems.some(({ check }) => check === id);
}

describe('planted faults', () => {
  let caught = 0;
  test.each(FAULTS)('%s, %s: %s', { timeout: 30_000 }, (...fault) => {
    const is = isCaught(fault);
    caught += Number(is);
    expect(is).toBe(true);
  });
  test('every check has faults that it catches', () => {
    const checks = new Set(FAULTS.map(([check]) => check));
    expect([...checks].sort()).toEqual(CHECKS.map((c) => c.id).sort());
  });
  test('at least 40 of them; the share that is caught', () => {
    console.log(`${caught} of ${FAULTS.length} planted faults caught by the check that should`);
    expect(FAULTS.length).toBeGreaterThanOrEqual(40);
    expect(caught).toBe(FAULTS.length);
  });
});
