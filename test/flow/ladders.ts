/**
 * Which screen comes next, read off the facts by a person: the dossiers, the catalogue and the rules of the flow, not
 * the flow itself. `journeyOf` meets the screens, `met` words them.
 */
import type { Verdict } from '../../src/catalogue/types.ts';
import type { FlowEvent, StepKind } from '../../src/flow/steps.ts';
import type { Journey } from '../support/journey.ts';

export interface Ladder extends Journey {
  /** What exists where the reader lives, as the first screen says it. */
  answer: `${string}: ${Verdict}`;
  /** The screens, from the first to the last. */
  meets: readonly [Met, ...Met[]];
}
type Met = `${StepKind} ${string}`;
type Deeds = readonly [FlowEvent['type'], ...FlowEvent['type'][]];

/** Finds everything, finds nothing, or misses the first thing only. */
const ON: Deeds = ['next'];
const STUCK: Deeds = ['stuck'];
const ONCE: Deeds = ['stuck', 'next'];

/** The day on which most of the table holds: the dossiers are of the day before. */
const DAY = '2026-11-24';

const DEVICE = 'question device: web android ios';

// Meta's addresses, numbered as in the dossier.
const F1 = 'https://www.facebook.com/help/contact/6359191084165019';
const F2 = 'https://help.instagram.com/contact/233964459562201';
const F3 = 'https://www.facebook.com/help/contact/712876720715583';
const F4 = 'https://help.instagram.com/contact/767264225370182';
const F5 = 'https://www.facebook.com/help/contact/2503286619871400';
const F6 = 'https://auth.meta.com/form/?form_id=1195697011444585';
const F7 = 'https://www.facebook.com/help/contact/510058597920541';
const F8 = 'https://www.facebook.com/help/contact/1266025207620918';
const F10 = 'https://help.meta.com/support/privacy/';
const F11_FACEBOOK = 'https://www.facebook.com/help/contact/1994830130782319';
const F11_INSTAGRAM = 'https://help.instagram.com/contact/117037592428568';
const F12 = 'https://www.whatsapp.com/contact/forms/382532939919295/';
const F13 = 'https://help.instagram.com/contact/1169130897068670';
const F14_FACEBOOK = 'https://www.facebook.com/privacy/genai';
const F14_INSTAGRAM = 'https://privacycenter.instagram.com/privacy/genai';

const META_ACCOUNTS = 'question account: one linked several professional minor none';
const THEN_FACEBOOK = '+also-facebook +also-whatsapp +also-third-party';
const THEN_INSTAGRAM = '+also-instagram +also-whatsapp +also-third-party';
const HELPS_FACEBOOK = 'limit-past-posts comment-summaries camera-roll mute-meta-ai';

/** Instagram and Facebook where there is a form, a path only, or a dispute. */
const FORMS: readonly Ladder[] = [
  {
    service: 'instagram',
    country: 'DE',
    account: 'one',
    does: ON,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    // F4 was last seen in May 2025: it leads where it stands, and is said to be old.
    service: 'instagram',
    country: 'DE',
    account: 'one',
    device: 'ios',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (ios, 7 moves)',
      `open-link objection/landing-page ${F14_INSTAGRAM} (ios)`,
      `open-link objection/general-path ${F10} (ios, 10 moves)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (ios)`,
      `report objection: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    service: 'instagram',
    country: 'DE',
    account: 'one',
    given: { device: 'ios' },
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      'menu-path objection/privacy-topics-path (ios, 7 moves)',
      `open-link objection/landing-page ${F14_INSTAGRAM} (ios)`,
      `open-link objection/general-path ${F10} (ios, 10 moves)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (ios)`,
      `report objection: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    // On the web the article has a path of its own, the switch for reuse has none.
    service: 'instagram',
    country: 'DE',
    account: 'one',
    device: 'web',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (web, 7 moves)',
      `open-link objection/landing-page ${F14_INSTAGRAM} (web, 7 moves)`,
      `open-link objection/general-path ${F10} (web)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (web)`,
      `report objection: ${THEN_FACEBOOK} private-account`,
    ],
  },
  {
    service: 'instagram',
    country: 'DE',
    account: 'several',
    device: 'android',
    does: ['stuck', 'stuck', 'next'],
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (android, 7 moves)',
      'form objection (android, 4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    // The form is not as described: only roads that are complete in themselves are left.
    service: 'instagram',
    country: 'DE',
    account: 'one',
    device: 'web',
    does: ['next', 'stuck', 'next'],
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      'form objection (4 moves)',
      DEVICE,
      `open-link objection/general-path ${F10} (web)`,
      `outcome objection opened: ${THEN_FACEBOOK} private-account`,
    ],
  },
  {
    service: 'instagram',
    country: 'DE',
    account: 'none',
    does: ON,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link third-party-objection/third-party-link ${F7}`,
      'form third-party-objection (6 moves)',
      'outcome third-party-objection asked',
    ],
  },
  {
    service: 'facebook',
    country: 'DE',
    account: 'none',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link third-party-objection/third-party-link ${F7}`,
      `open-link third-party-objection/landing-page ${F14_FACEBOOK}`,
      'report third-party-objection',
    ],
  },
  {
    service: 'facebook',
    country: 'DE',
    account: 'linked',
    device: 'web',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F1}`,
      `open-link objection/form-link-2025 ${F3} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (web, 6 moves)',
      `open-link objection/landing-page ${F14_FACEBOOK} (web, 7 moves)`,
      `open-link objection/general-path ${F10} (web, 9 moves)`,
      `open-link objection/general-form ${F11_FACEBOOK} (web)`,
      `report objection: ${THEN_INSTAGRAM} limit-past-posts mute-meta-ai`,
    ],
  },
  {
    service: 'facebook',
    country: 'GB',
    account: 'professional',
    does: ON,
    answer: 'united-kingdom: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F1}`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_INSTAGRAM} ${HELPS_FACEBOOK}`,
    ],
  },
  {
    // No address of Brazil's form is known, so the device is asked for at once.
    service: 'facebook',
    country: 'BR',
    account: 'one',
    device: 'ios',
    does: ON,
    answer: 'brazil: yes',
    meets: [
      META_ACCOUNTS,
      DEVICE,
      'menu-path objection-brazil/privacy-centre-path (ios, 4 moves)',
      'form objection-brazil (ios, 6 moves)',
      `outcome objection-brazil filed: ${HELPS_FACEBOOK}`,
    ],
  },
  {
    service: 'facebook',
    country: 'BR',
    account: 'one',
    given: { device: 'android' },
    does: STUCK,
    answer: 'brazil: yes',
    meets: [
      META_ACCOUNTS,
      'menu-path objection-brazil/privacy-centre-path (android, 4 moves)',
      'menu-path objection-brazil/privacy-topics-path (android, 5 moves)',
      `open-link objection-brazil/landing-page ${F14_FACEBOOK} (android)`,
      `report objection-brazil: ${HELPS_FACEBOOK}`,
    ],
  },
  {
    service: 'facebook',
    country: 'BR',
    account: 'one',
    device: 'web',
    does: ONCE,
    answer: 'brazil: yes',
    meets: [
      META_ACCOUNTS,
      DEVICE,
      'menu-path objection-brazil/privacy-centre-path (web, 4 moves)',
      'menu-path objection-brazil/privacy-topics-path (web, 5 moves)',
      'form objection-brazil (web, 6 moves)',
      'outcome objection-brazil filed: limit-past-posts mute-meta-ai',
    ],
  },
  {
    service: 'facebook',
    country: 'BR',
    account: 'none',
    does: ON,
    answer: 'brazil: yes',
    meets: [
      META_ACCOUNTS,
      `open-link third-party-brazil/landing-page ${F14_FACEBOOK}`,
      'outcome third-party-brazil opened',
    ],
  },
  {
    service: 'instagram',
    country: 'CA',
    account: 'one',
    does: ['choose.try-landing-page', 'next'],
    answer: 'canada: disputed',
    meets: [
      'answer disputed: try-landing-page private-account stop-reuse third-party-report',
      META_ACCOUNTS,
      `open-link try-landing-page/landing-page ${F14_INSTAGRAM}`,
      'form try-landing-page (4 moves)',
      'outcome try-landing-page tried: private-account stop-reuse third-party-report',
    ],
  },
  {
    service: 'instagram',
    country: 'CA',
    account: 'one',
    does: ['choose.try-landing-page', 'stuck'],
    answer: 'canada: disputed',
    meets: [
      'answer disputed: try-landing-page private-account stop-reuse third-party-report',
      META_ACCOUNTS,
      `open-link try-landing-page/landing-page ${F14_INSTAGRAM}`,
      'report try-landing-page: private-account stop-reuse third-party-report',
    ],
  },
  {
    service: 'instagram',
    country: 'CA',
    account: 'none',
    does: ['choose.try-landing-page', 'next'],
    answer: 'canada: disputed',
    meets: [
      'answer disputed: try-landing-page private-account stop-reuse third-party-report',
      META_ACCOUNTS,
      `open-link third-party-report/report-link ${F8}`,
      'form third-party-report (2 moves)',
      'outcome third-party-report asked',
    ],
  },
  {
    // Nobody describes the path to the report on the web; a phone has one.
    service: 'instagram',
    country: 'CA',
    device: 'web',
    does: ['choose.third-party-report', 'stuck', 'choose.ios', 'next'],
    answer: 'canada: disputed',
    meets: [
      'answer disputed: try-landing-page private-account stop-reuse third-party-report',
      `open-link third-party-report/report-link ${F8}`,
      'question device: -web android ios',
      'other-device third-party-report not-established: android ios',
      'menu-path third-party-report/report-path (ios, 13 moves)',
      'outcome third-party-report asked',
    ],
  },
  {
    service: 'facebook',
    country: 'US',
    given: { device: 'web' },
    does: ['choose.limit-past-posts', 'next'],
    answer: 'united-states: none',
    meets: [
      `answer none: ${HELPS_FACEBOOK} third-party-report`,
      'menu-path limit-past-posts/limit-posts-path (web, 7 moves)',
      'outcome limit-past-posts limited',
    ],
  },
  {
    // At the end of the ladder a form for everything, and what to write there.
    service: 'instagram',
    country: 'DE',
    account: 'one',
    device: 'web',
    does: ['next', 'stuck', 'stuck', 'next'],
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      'form objection (4 moves)',
      DEVICE,
      `open-link objection/general-path ${F10} (web)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (web)`,
      'form objection (web, 2 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account`,
    ],
  },
  {
    // The path to the general form says all that is done there.
    service: 'facebook',
    country: 'DE',
    account: 'one',
    device: 'web',
    does: ['next', 'stuck', 'next'],
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F1}`,
      'form objection (4 moves)',
      DEVICE,
      `open-link objection/general-path ${F10} (web, 9 moves)`,
      `outcome objection filed: ${THEN_INSTAGRAM} limit-past-posts mute-meta-ai`,
    ],
  },
];

const META_AI_ACCOUNTS = 'question account: facebook instagram meta-account whatsapp-chats none';

/** The rest of Meta. */
const META: readonly Ladder[] = [
  {
    service: 'whatsapp',
    country: 'DE',
    does: ON,
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      'form whatsapp-objection (2 moves)',
      'outcome whatsapp-objection filed: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    service: 'whatsapp',
    country: 'GB',
    does: STUCK,
    answer: 'united-kingdom: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      `open-link whatsapp-objection/whatsapp-general-form ${F12}`,
      'report whatsapp-objection: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    service: 'whatsapp',
    country: 'IS',
    does: ONCE,
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      'outcome whatsapp-objection opened: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    // The form is not as described: the page on which it is announced is all that is left of this part.
    service: 'whatsapp',
    country: 'DE',
    does: ['next', 'stuck', 'next'],
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      'form whatsapp-objection (2 moves)',
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      'outcome whatsapp-objection opened: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    service: 'whatsapp',
    country: 'DE',
    does: ['stuck', 'stuck', 'next', 'stuck'],
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      `open-link whatsapp-objection/whatsapp-general-form ${F12}`,
      'form whatsapp-objection (4 moves)',
      'report whatsapp-objection: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    service: 'whatsapp',
    country: 'DE',
    does: ['stuck', 'stuck', 'next'],
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      `open-link whatsapp-objection/whatsapp-general-form ${F12}`,
      'form whatsapp-objection (4 moves)',
      'outcome whatsapp-objection filed: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    // Nobody knows whether an objection from there counts.
    service: 'whatsapp',
    country: 'CH',
    does: ['choose.whatsapp-objection-only', 'next'],
    answer: 'switzerland-brazil: unknown',
    meets: [
      'answer unknown: whatsapp-objection-only advanced-chat-privacy reset-ai-chat',
      `open-link whatsapp-objection-only/whatsapp-link ${F5}`,
      'form whatsapp-objection-only (2 moves)',
      'outcome whatsapp-objection-only tried: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    // WhatsApp's general form is for the EEA and the United Kingdom.
    service: 'whatsapp',
    country: 'CH',
    does: ['choose.whatsapp-objection-only', 'stuck'],
    answer: 'switzerland-brazil: unknown',
    meets: [
      'answer unknown: whatsapp-objection-only advanced-chat-privacy reset-ai-chat',
      `open-link whatsapp-objection-only/whatsapp-link ${F5}`,
      `open-link whatsapp-objection-only/landing-page ${F14_FACEBOOK}`,
      'report whatsapp-objection-only: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    service: 'whatsapp',
    country: 'US',
    does: ON,
    answer: 'no-objection: none',
    meets: ['answer none: advanced-chat-privacy reset-ai-chat third-party-report'],
  },
  {
    service: 'meta-ai',
    country: 'DE',
    account: 'facebook',
    does: ON,
    answer: 'europe: yes',
    meets: [
      META_AI_ACCOUNTS,
      `open-link objection-facebook/form-link ${F1}`,
      'form objection-facebook (4 moves)',
      `outcome objection-facebook filed: ${THEN_INSTAGRAM} delete-chats remove-vibes reset-ai-chat`,
    ],
  },
  {
    service: 'meta-ai',
    country: 'DE',
    account: 'meta-account',
    does: ONCE,
    answer: 'europe: yes',
    meets: [
      META_AI_ACCOUNTS,
      `open-link meta-account-objection/meta-account-link ${F6}`,
      `open-link meta-account-objection/landing-page ${F14_FACEBOOK}`,
      'outcome meta-account-objection opened: +also-whatsapp +also-third-party delete-chats remove-vibes reset-ai-chat',
    ],
  },
  {
    service: 'meta-ai',
    country: 'NO',
    account: 'whatsapp-chats',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      META_AI_ACCOUNTS,
      `open-link whatsapp-objection/whatsapp-link ${F5}`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      `open-link whatsapp-objection/whatsapp-general-form ${F12}`,
      'report whatsapp-objection: delete-chats remove-vibes reset-ai-chat',
    ],
  },
  {
    service: 'meta-ai',
    country: 'US',
    device: 'web',
    does: ['choose.delete-chats', 'choose.android', 'next'],
    answer: 'united-states: none',
    meets: [
      'answer none: delete-chats remove-vibes reset-ai-chat muse third-party-report',
      'question device: -web android ios',
      'other-device delete-chats not-established: android ios',
      'menu-path delete-chats/delete-chats-path (android, 5 moves)',
      'outcome delete-chats deleted',
    ],
  },
  {
    service: 'threads',
    country: 'DE',
    account: 'threads-only',
    does: ON,
    answer: 'eu: yes',
    meets: [
      'question account: linked threads-only several minor none',
      `open-link threads-rights/threads-link ${F13}`,
      'form threads-rights (2 moves)',
      'outcome threads-rights asked',
    ],
  },
  {
    // The rights form stands in Threads' policy for the European Union only.
    service: 'threads',
    country: 'BR',
    account: 'linked',
    device: 'ios',
    does: ON,
    answer: 'brazil: yes',
    meets: [
      'question account: linked several minor none',
      DEVICE,
      'menu-path objection-brazil/privacy-topics-path (ios, 5 moves)',
      'form objection-brazil (ios, 6 moves)',
      'outcome objection-brazil filed',
    ],
  },
  {
    service: 'without-meta-account',
    country: 'FR',
    does: ON,
    answer: 'eu: yes',
    meets: [
      `open-link third-party-objection/third-party-link ${F7}`,
      'form third-party-objection (6 moves)',
      'outcome third-party-objection asked',
    ],
  },
  {
    service: 'muse',
    country: 'US',
    device: 'android',
    does: ON,
    answer: 'united-states: yes',
    meets: [DEVICE, 'menu-path muse/muse-path (android, 4 moves)', 'outcome muse switched'],
  },
  {
    // The glasses have no settings in a browser.
    service: 'ray-ban-meta',
    country: 'US',
    device: 'web',
    does: ['choose.hey-meta-off', 'stuck'],
    answer: 'united-states: none',
    meets: [
      'answer none: hey-meta-off visual-data-off delete-recordings cloud-media-off third-party-report',
      'question device: -web android ios',
      'other-device hey-meta-off not-possible: android ios',
      'report hey-meta-off',
    ],
  },
];

const LINKEDIN = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const LINKEDIN_FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';
const LINKEDIN_DPO = 'https://www.linkedin.com/help/linkedin/ask/TSO-DPO';
const LINKEDIN_ACCOUNTS = 'question account: personal minor none';
const X = 'https://x.com/settings/grok_settings';
const TIKTOK = 'https://www.tiktok.com/legal/right-to-object?lang=en';
const TIKTOK_PRIVACY = 'https://www.tiktok.com/legal/report/privacy';
const SNAPCHAT_FORM =
  'https://help.snapchat.com/hc/requests/new?ticket_form_id=360000016663&selectedAnswers=5749439348080640%2C5763539457277952';

/** Other places to post. */
const SOCIAL: readonly Ladder[] = [
  {
    service: 'linkedin',
    country: 'DE',
    account: 'personal',
    does: ON,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN}`,
      'form switch-off-europe (1 move)',
      'outcome switch-off-europe switched: +object-other-uses +ads-sharing',
    ],
  },
  {
    service: 'linkedin',
    country: 'DE',
    account: 'personal',
    device: 'web',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN}`,
      DEVICE,
      'menu-path switch-off-europe/menu-path (web, 5 moves)',
      'other-device switch-off-europe not-found: android ios',
      'report switch-off-europe: +object-other-uses +ads-sharing',
    ],
  },
  {
    service: 'linkedin',
    country: 'CH',
    account: 'minor',
    device: 'android',
    does: ONCE,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN}`,
      DEVICE,
      'menu-path switch-off-europe/menu-path (android, 4 moves)',
      'form switch-off-europe (android, 1 move)',
      'outcome switch-off-europe switched: +object-other-uses +ads-sharing',
    ],
  },
  {
    // The switch covers models that make content; the form is for the rest.
    service: 'linkedin',
    country: 'DE',
    account: 'personal',
    does: ['next', 'next', 'choose.object-other-uses', 'next', 'stuck', 'next'],
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN}`,
      'form switch-off-europe (1 move)',
      'outcome switch-off-europe switched: +object-other-uses +ads-sharing',
      `open-link object-other-uses/objection-form ${LINKEDIN_FORM}`,
      'form object-other-uses (5 moves)',
      `open-link object-other-uses/dpo-form ${LINKEDIN_DPO}`,
      'form object-other-uses (2 moves)',
      'outcome object-other-uses filed',
    ],
  },
  {
    service: 'linkedin',
    country: 'DE',
    account: 'none',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link object-no-account/objection-form ${LINKEDIN_FORM}`,
      `open-link object-no-account/dpo-form ${LINKEDIN_DPO}`,
      'report object-no-account',
    ],
  },
  {
    service: 'linkedin',
    country: 'US',
    account: 'personal',
    does: ON,
    answer: 'united-states: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off/setting-link ${LINKEDIN}`,
      'form switch-off (1 move)',
      'outcome switch-off switched: +ads-sharing',
    ],
  },
  {
    service: 'linkedin',
    country: 'US',
    account: 'none',
    does: ['choose.ask-no-account', 'next'],
    answer: 'united-states: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      'answer unknown: ask-no-account',
      `open-link ask-no-account/objection-form ${LINKEDIN_FORM}`,
      'form ask-no-account (7 moves)',
      'outcome ask-no-account asked',
    ],
  },
  {
    service: 'x',
    country: 'DE',
    does: ['next', 'next', 'choose.delete-grok-history', 'next'],
    answer: 'europe: yes',
    meets: [
      `open-link switch-off-europe/settings-link ${X}`,
      'form switch-off-europe (1 move)',
      'outcome switch-off-europe switched: delete-grok-history +personal-grok +business-partners +objection-form protect-posts',
      `open-link delete-grok-history/settings-link ${X}`,
      'form delete-grok-history (2 moves)',
      'outcome delete-grok-history deleted',
    ],
  },
  {
    // The switch for business partners is described for the web only.
    service: 'x',
    country: 'DE',
    device: 'android',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      `open-link switch-off-europe/settings-link ${X}`,
      DEVICE,
      'menu-path switch-off-europe/settings-path (android, 5 moves)',
      'other-device switch-off-europe not-found: web',
      'report switch-off-europe: delete-grok-history +personal-grok +objection-form protect-posts',
    ],
  },
  {
    service: 'x',
    country: 'IN',
    does: ['choose.switch-off', 'next'],
    answer: 'not-found: unknown',
    meets: [
      'answer unknown: switch-off protect-posts',
      `open-link switch-off/settings-link ${X}`,
      'form switch-off (1 move)',
      'outcome switch-off switched: delete-grok-history +personal-grok +business-partners protect-posts',
    ],
  },
  {
    service: 'tiktok',
    country: 'DE',
    does: ON,
    answer: 'eu: law',
    meets: [
      `open-link objection/right-to-object ${TIKTOK}`,
      'form objection (5 moves, gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    service: 'tiktok',
    country: 'GB',
    does: STUCK,
    answer: 'united-kingdom: law',
    meets: [
      `open-link objection/right-to-object ${TIKTOK}`,
      `open-link objection/privacy-form ${TIKTOK_PRIVACY}`,
      'open-link objection/dpo-form https://www.tiktok.com/legal/report/DPO',
      'report objection',
    ],
  },
  {
    service: 'tiktok',
    country: 'GB',
    does: ['next', 'stuck', 'next'],
    answer: 'united-kingdom: law',
    meets: [
      `open-link objection/right-to-object ${TIKTOK}`,
      'form objection (5 moves, uk-gdpr-21)',
      'open-link objection/dpo-form https://www.tiktok.com/legal/report/DPO',
      'form objection (2 moves, uk-gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    service: 'tiktok',
    country: 'US',
    does: ['choose.ask-tiktok', 'next'],
    answer: 'united-states: none',
    meets: [
      'answer none: ask-tiktok',
      `open-link ask-tiktok/privacy-form ${TIKTOK_PRIVACY}`,
      'form ask-tiktok (2 moves)',
      'outcome ask-tiktok asked',
    ],
  },
  {
    // In the app only; the web has neither the switch nor the helps.
    service: 'snapchat',
    country: 'US',
    device: 'web',
    does: STUCK,
    answer: 'united-states: yes',
    meets: [
      'question device: -web android ios',
      'other-device switch-off not-established: android ios',
      'report switch-off',
    ],
  },
  {
    service: 'snapchat',
    country: 'US',
    device: 'web',
    does: ['choose.ios', 'next'],
    answer: 'united-states: yes',
    meets: [
      'question device: -web android ios',
      'other-device switch-off not-established: android ios',
      'menu-path switch-off/app-path (ios, 5 moves)',
      'outcome switch-off switched: clear-my-ai selfie-in-ads',
    ],
  },
  {
    service: 'snapchat',
    country: 'US',
    device: 'android',
    does: ['next', 'choose.clear-my-ai', 'next'],
    answer: 'united-states: yes',
    meets: [
      'question device: -web android ios',
      'menu-path switch-off/app-path (android, 5 moves)',
      'outcome switch-off switched: clear-my-ai selfie-in-ads',
      'menu-path clear-my-ai/clear-path (android, 5 moves)',
      'outcome clear-my-ai deleted',
    ],
  },
  {
    service: 'snapchat',
    country: 'DE',
    does: ON,
    answer: 'eu: law',
    meets: [
      `open-link objection/objection-form ${SNAPCHAT_FORM}`,
      'form objection (2 moves, gdpr-21)',
      'outcome objection filed: +switch-off clear-my-ai selfie-in-ads',
    ],
  },
  {
    service: 'youtube',
    country: 'DE',
    does: ON,
    answer: 'eu: law',
    meets: [
      'open-link objection/google-page https://support.google.com/policies/troubleshooter/7575787',
      'form objection (2 moves, gdpr-21)',
      'outcome objection filed: private-videos third-parties',
    ],
  },
  {
    service: 'youtube',
    country: 'US',
    does: ['choose.third-parties', 'stuck'],
    answer: 'world: none',
    meets: [
      'answer none: private-videos third-parties',
      'open-link third-parties/studio-channel https://studio.youtube.com',
      'open-link third-parties/studio-owner https://studio.youtube.com',
      'open-link third-parties/training-help https://support.google.com/youtube/answer/15509945',
      'report third-parties',
    ],
  },
  {
    service: 'youtube',
    country: 'US',
    does: ['choose.third-parties', 'next'],
    answer: 'world: none',
    meets: [
      'answer none: private-videos third-parties',
      'open-link third-parties/studio-channel https://studio.youtube.com',
      'form third-parties (5 moves)',
      'outcome third-parties switched',
    ],
  },
  {
    // The switch is not as described there; another stands elsewhere.
    service: 'youtube',
    country: 'US',
    does: ['choose.third-parties', 'next', 'stuck', 'next'],
    answer: 'world: none',
    meets: [
      'answer none: private-videos third-parties',
      'open-link third-parties/studio-channel https://studio.youtube.com',
      'form third-parties (5 moves)',
      'open-link third-parties/studio-owner https://studio.youtube.com',
      'form third-parties (4 moves)',
      'outcome third-parties switched',
    ],
  },
  {
    // The help page is all that is known then, not what it says.
    service: 'youtube',
    country: 'US',
    does: ['choose.third-parties', 'stuck', 'stuck', 'next'],
    answer: 'world: none',
    meets: [
      'answer none: private-videos third-parties',
      'open-link third-parties/studio-channel https://studio.youtube.com',
      'open-link third-parties/studio-owner https://studio.youtube.com',
      'open-link third-parties/training-help https://support.google.com/youtube/answer/15509945',
      'outcome third-parties opened',
    ],
  },
  {
    service: 'reddit',
    country: 'US',
    does: ['choose.ask-reddit', 'next'],
    answer: 'world: none',
    meets: [
      'answer none: ask-reddit',
      'send-mail ask-reddit/request-mail redditdatarequests@reddit.com (opt-out-request)',
      'outcome ask-reddit asked',
    ],
  },
  {
    service: 'reddit',
    country: 'DE',
    does: ONCE,
    answer: 'eu: law',
    meets: [
      'send-mail objection/objection-mail dpo@reddit.com (objection-letter, gdpr-21)',
      'open-link objection/request-form https://support.reddithelp.com/hc/en-us/requests/new?ticket_form_id=360001370251',
      'form objection (2 moves, gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    // Its policy is silent, and says where to ask: in the app.
    service: 'telegram',
    country: 'DE',
    device: 'android',
    does: ['choose.ask', 'next'],
    answer: 'world: unknown',
    meets: [
      'answer unknown: ask',
      'question device: -web android ios',
      'menu-path ask/ask-path (android, 4 moves)',
      'outcome ask asked',
    ],
  },
  {
    service: 'qwen',
    country: 'FR',
    does: ON,
    answer: 'eu: law',
    meets: [
      'send-mail objection/objection-mail qwenlm-intl@service.alibaba.com (objection-letter, gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    service: 'signal',
    country: 'DE',
    does: ON,
    answer: 'world: not-needed',
    meets: ['answer not-needed'],
  },
  {
    service: 'spotify',
    country: 'DE',
    does: STUCK,
    answer: 'eu: law',
    meets: [
      'send-mail objection/objection-mail privacy@spotify.com (objection-letter, gdpr-21)',
      'report objection',
    ],
  },
  {
    service: 'spotify',
    country: 'GB',
    does: ON,
    answer: 'united-kingdom: law',
    meets: [
      'send-mail objection/objection-mail privacy@spotify.com (objection-letter, uk-gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    service: 'spotify',
    country: 'BR',
    does: ON,
    answer: 'brazil: law',
    meets: [
      'send-mail objection/objection-mail privacy@spotify.com (objection-letter, br-lgpd-18)',
      'outcome objection filed',
    ],
  },
  {
    service: 'spotify',
    country: 'KR',
    does: ON,
    answer: 'south-korea: law',
    meets: [
      'send-mail objection/objection-mail privacy@spotify.com (objection-letter, kr-pipa-37)',
      'outcome objection filed',
    ],
  },
  {
    service: 'spotify',
    country: 'US',
    does: ['choose.ask-company', 'next'],
    answer: 'no-right-found: none',
    meets: [
      'answer none: ask-company',
      'send-mail ask-company/ask-mail privacy@spotify.com (opt-out-request)',
      'outcome ask-company asked',
    ],
  },
  {
    // The reader knows whom to write to.
    service: 'mastodon',
    country: 'FR',
    does: ['choose.ask-server', 'next'],
    answer: 'world: none',
    meets: [
      'answer none: ask-server',
      'send-mail ask-server/ask-server-mail (opt-out-request)',
      'outcome ask-server asked',
    ],
  },
  {
    service: 'quora',
    country: 'JP',
    device: 'android',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      'question device: web -android -ios',
      'other-device switch-off not-established: web',
      'report switch-off: ask-quora',
    ],
  },
];

/** Territories and neighbours of the European Union, and what is answered for them. */
const BORDERS: readonly Ladder[] = [
  {
    // Guadeloupe is a part of France.
    service: 'instagram',
    country: 'GP',
    account: 'one',
    does: ON,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    // Åland is a part of Finland.
    service: 'linkedin',
    country: 'AX',
    account: 'personal',
    does: ON,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN}`,
      'form switch-off-europe (1 move)',
      'outcome switch-off-europe switched: +object-other-uses +ads-sharing',
    ],
  },
  {
    // Réunion is a part of France.
    service: 'spotify',
    country: 'RE',
    does: ON,
    answer: 'eu: law',
    meets: [
      'send-mail objection/objection-mail privacy@spotify.com (objection-letter, gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    service: 'instagram',
    country: 'NO',
    account: 'minor',
    does: ON,
    answer: 'norway: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    service: 'facebook',
    country: 'IS',
    account: 'one',
    does: ON,
    answer: 'eea: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F1}`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_INSTAGRAM} ${HELPS_FACEBOOK}`,
    ],
  },
  {
    service: 'threads',
    country: 'LI',
    account: 'threads-only',
    does: STUCK,
    answer: 'eea: yes',
    meets: [
      'question account: linked threads-only several minor none',
      `open-link threads-rights/threads-link ${F13}`,
      'report threads-rights',
    ],
  },
  {
    service: 'instagram',
    country: 'CH',
    account: 'one',
    does: ON,
    answer: 'switzerland: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    service: 'spotify',
    country: 'CH',
    does: ON,
    answer: 'switzerland: law',
    meets: [
      'send-mail objection/objection-mail privacy@spotify.com (objection-letter, ch-dsg-30)',
      'outcome objection filed',
    ],
  },
];

const CHATGPT_HASH = 'https://chatgpt.com/#settings/DataControls';
const CHATGPT_PAGE = 'https://chatgpt.com/settings/data-controls';
const CHATGPT_PORTAL = 'https://privacy.openai.com/policies';
const CHATGPT_ACCOUNTS = 'question account: personal signed-out work mentioned api';
const CHATGPT_MORE = 'delete-chats +codex-environments portal temporary-chat';
const PERPLEXITY_ACCOUNTS = 'question account: personal signed-out enterprise';
const GEMINI = 'https://myactivity.google.com/product/gemini';
const GEMINI_ACCOUNTS = 'question account: personal work minor signed-out';
const CLAUDE = 'https://claude.ai/settings/data-privacy-controls';
const CLAUDE_ACCOUNTS = 'question account: personal work mentioned api';
const GROK = 'https://grok.com/?_s=data';
const GROK_ACCOUNTS = 'question account: personal signed-out enterprise';
const GITHUB = 'https://github.com/settings/copilot/features';
const GITHUB_ACCOUNTS = 'question account: personal team enterprise student';
const COPILOT_ACCOUNTS =
  'question account: older-app newer-app work microsoft-365 minor signed-out';

const ASSISTANTS: readonly Ladder[] = [
  {
    // The switch is not as described; the portal does the same.
    service: 'chatgpt',
    country: 'US',
    account: 'personal',
    does: ['next', 'stuck', 'next'],
    answer: 'world: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link switch-off/settings-hash ${CHATGPT_HASH}`,
      'form switch-off (1 move)',
      `open-link switch-off/portal-form ${CHATGPT_PORTAL}`,
      'form switch-off (5 moves)',
      `outcome switch-off switched: ${CHATGPT_MORE}`,
    ],
  },
  {
    service: 'chatgpt',
    country: 'DE',
    account: 'signed-out',
    device: 'web',
    does: ON,
    answer: 'eu: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      'question device: web -android -ios',
      'menu-path switch-off-signed-out/question-mark (web, 2 moves)',
      'form switch-off-signed-out (web, 1 move)',
      'outcome switch-off-signed-out switched',
    ],
  },
  {
    service: 'chatgpt',
    country: 'US',
    account: 'signed-out',
    device: 'ios',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      'question device: web -android -ios',
      'other-device switch-off-signed-out not-established: web',
      'report switch-off-signed-out',
    ],
  },
  {
    service: 'chatgpt',
    country: 'US',
    account: 'signed-out',
    given: { device: 'ios' },
    does: ['choose.web', 'stuck'],
    answer: 'world: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      'other-device switch-off-signed-out not-established: web',
      'menu-path switch-off-signed-out/question-mark (web, 2 moves)',
      'report switch-off-signed-out',
    ],
  },
  {
    service: 'chatgpt',
    country: 'DE',
    account: 'work',
    does: ON,
    answer: 'eu: yes',
    meets: [CHATGPT_ACCOUNTS, 'answer not-needed'],
  },
  {
    service: 'chatgpt',
    country: 'DE',
    account: 'mentioned',
    does: ON,
    answer: 'eu: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link personal-data-request/portal-request ${CHATGPT_PORTAL}`,
      'form personal-data-request (7 moves)',
      'outcome personal-data-request asked',
    ],
  },
  {
    service: 'chatgpt',
    country: 'DE',
    account: 'mentioned',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link personal-data-request/portal-request ${CHATGPT_PORTAL}`,
      'send-mail personal-data-request/request-mail dsar@openai.com (erasure-request)',
      'report personal-data-request',
    ],
  },
  {
    // Signed out there is no switch; signing in gives one.
    service: 'perplexity',
    country: 'FR',
    account: 'signed-out',
    device: 'web',
    does: ['choose.switch-off', 'next'],
    answer: 'eu: yes',
    meets: [
      PERPLEXITY_ACCOUNTS,
      'answer none: switch-off',
      DEVICE,
      'menu-path switch-off/settings-path (web, 4 moves)',
      'form switch-off (web, 1 move)',
      'outcome switch-off switched',
    ],
  },
  {
    service: 'perplexity',
    country: 'FR',
    account: 'enterprise',
    does: ON,
    answer: 'eu: yes',
    meets: [PERPLEXITY_ACCOUNTS, 'answer not-needed'],
  },
  {
    service: 'perplexity',
    country: 'US',
    account: 'personal',
    device: 'ios',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      PERPLEXITY_ACCOUNTS,
      DEVICE,
      'menu-path switch-off/settings-path (ios, 2 moves)',
      'open-link switch-off/help-page https://www.perplexity.ai/help-center/en/articles/11564572-data-collection-at-perplexity (ios)',
      'report switch-off',
    ],
  },
  {
    service: 'gemini',
    country: 'DE',
    account: 'personal',
    does: ON,
    answer: 'europe: yes',
    meets: [
      GEMINI_ACCOUNTS,
      `open-link keep-activity-off/activity-link ${GEMINI}`,
      'form keep-activity-off (4 moves)',
      'outcome keep-activity-off switched: delete-activity temporary-chat objection',
    ],
  },
  {
    service: 'gemini',
    country: 'US',
    account: 'minor',
    device: 'web',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      GEMINI_ACCOUNTS,
      `open-link keep-activity-off/activity-link ${GEMINI}`,
      DEVICE,
      'menu-path keep-activity-off/activity-path (web, 3 moves)',
      'other-device keep-activity-off not-found: android ios',
      'report keep-activity-off: delete-activity temporary-chat',
    ],
  },
  {
    service: 'gemini',
    country: 'DE',
    account: 'signed-out',
    does: ON,
    answer: 'europe: yes',
    meets: [GEMINI_ACCOUNTS, 'answer unknown: keep-activity-off'],
  },
  {
    service: 'claude',
    country: 'FR',
    account: 'personal',
    does: ON,
    answer: 'eu: yes',
    meets: [
      CLAUDE_ACCOUNTS,
      `open-link switch-off/settings-link ${CLAUDE}`,
      'form switch-off (1 move)',
      'outcome switch-off switched: incognito objection',
    ],
  },
  {
    service: 'claude',
    country: 'US',
    account: 'personal',
    device: 'ios',
    does: ONCE,
    answer: 'world: yes',
    meets: [
      CLAUDE_ACCOUNTS,
      `open-link switch-off/settings-link ${CLAUDE}`,
      DEVICE,
      'menu-path switch-off/settings-path (ios, 3 moves)',
      'form switch-off (ios, 1 move)',
      'outcome switch-off switched: incognito',
    ],
  },
  {
    service: 'claude',
    country: 'FR',
    account: 'mentioned',
    does: ON,
    answer: 'eu: yes',
    meets: [
      CLAUDE_ACCOUNTS,
      'send-mail ask-anthropic/request-mail privacy@anthropic.com (erasure-request)',
      'outcome ask-anthropic asked',
    ],
  },
  {
    service: 'grok',
    country: 'DE',
    account: 'personal',
    does: ['next', 'next', 'choose.objection', 'next'],
    answer: 'eu: yes',
    meets: [
      GROK_ACCOUNTS,
      `open-link switch-off/settings-link ${GROK}`,
      'form switch-off (1 move)',
      'outcome switch-off switched: private-chat objection',
      'open-link objection/request-form https://x.ai/privacy-portal/',
      'form objection (2 moves, gdpr-21)',
      'outcome objection filed',
    ],
  },
  {
    // Signed out, only the European Economic Area and the United Kingdom have a switch.
    service: 'grok',
    country: 'DE',
    account: 'signed-out',
    does: ON,
    answer: 'eu: yes',
    meets: [
      GROK_ACCOUNTS,
      `open-link signed-out-europe/settings-link ${GROK}`,
      'form signed-out-europe (1 move)',
      'outcome signed-out-europe switched: private-chat objection',
    ],
  },
  {
    service: 'grok',
    country: 'CH',
    account: 'signed-out',
    does: ON,
    answer: 'switzerland: yes',
    meets: [GROK_ACCOUNTS, 'answer none: switch-off'],
  },
  {
    service: 'grok',
    country: 'US',
    account: 'enterprise',
    does: ON,
    answer: 'world: yes',
    meets: [GROK_ACCOUNTS, 'answer unknown: private-chat'],
  },
  {
    service: 'github-copilot',
    country: 'IN',
    account: 'enterprise',
    does: ON,
    answer: 'world: yes',
    meets: [GITHUB_ACCOUNTS, 'answer not-needed'],
  },
  {
    service: 'github-copilot',
    country: 'US',
    account: 'personal',
    device: 'ios',
    does: ['stuck', 'choose.web', 'stuck'],
    answer: 'world: yes',
    meets: [
      GITHUB_ACCOUNTS,
      `open-link switch-off/settings-link ${GITHUB}`,
      'question device: web -android -ios',
      'other-device switch-off not-possible: web',
      'menu-path switch-off/settings-path (web, 2 moves)',
      'menu-path switch-off/longer-path (web, 5 moves)',
      'report switch-off',
    ],
  },
  {
    // The dashboard's address turned old on this very day.
    service: 'copilot',
    country: 'DE',
    account: 'older-app',
    device: 'web',
    does: ['next', 'next', 'choose.delete-history', 'stuck'],
    answer: 'europe: yes',
    meets: [
      COPILOT_ACCOUNTS,
      DEVICE,
      'menu-path switch-off/settings-path (web, 3 moves)',
      'form switch-off (web, 2 moves)',
      'outcome switch-off switched: delete-history',
      'open-link delete-history/dashboard https://account.microsoft.com/privacy (web)',
      'menu-path delete-history/history-path (web, 4 moves)',
      'report delete-history',
    ],
  },
  {
    // The desktop app is no phone's.
    service: 'copilot',
    country: 'US',
    account: 'older-app',
    device: 'ios',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      COPILOT_ACCOUNTS,
      DEVICE,
      'menu-path switch-off/settings-path (ios, 4 moves)',
      'open-link switch-off/help-page https://support.microsoft.com/en-us/microsoft-copilot/microsoft-copilot-privacy-controls (ios)',
      'report switch-off: delete-history',
    ],
  },
  {
    // Left out of training in six countries, so the situation does not matter.
    service: 'copilot',
    country: 'KR',
    does: ON,
    answer: 'left-out: not-needed',
    meets: ['answer not-needed: delete-history'],
  },
];

const FIGMA =
  'https://help.figma.com/hc/en-us/articles/17725942479127-Manage-AI-settings-and-content-training-for-your-team-or-organization';
const FIGMA_ACCOUNTS = 'question account: admin member enterprise student';
const WEBSITE_MORE =
  '+bing-meta +content-signals +tdmrep +weak-crawlers google-search answer-crawlers';

/** At work, where an administrator decides, and for one's own website. */
const WORK: readonly Ladder[] = [
  {
    service: 'slack',
    country: 'DE',
    account: 'workspace-owner',
    does: ON,
    answer: 'world: yes',
    meets: [
      'question account: workspace-owner member',
      'send-mail owner-mail/owner-mail feedback@slack.com (workspace-sentence)',
      'outcome owner-mail filed',
    ],
  },
  {
    service: 'slack',
    country: 'US',
    account: 'member',
    does: ON,
    answer: 'world: yes',
    meets: [
      'question account: workspace-owner member',
      'send-mail ask-owner/ask-owner (ask-owner-sentence)',
      'outcome ask-owner asked',
    ],
  },
  {
    service: 'figma',
    country: 'FR',
    account: 'member',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      FIGMA_ACCOUNTS,
      'send-mail ask-admin/ask-admin (ask-admin-sentence)',
      'report ask-admin',
    ],
  },
  {
    service: 'figma',
    country: 'FR',
    account: 'admin',
    device: 'web',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      FIGMA_ACCOUNTS,
      DEVICE,
      'menu-path switch-off/starter-path (web, 6 moves)',
      'menu-path switch-off/professional-path (web, 3 moves)',
      `open-link switch-off/help ${FIGMA} (web)`,
      'report switch-off',
    ],
  },
  {
    service: 'figma',
    country: 'FR',
    account: 'enterprise',
    does: ON,
    answer: 'world: yes',
    meets: [FIGMA_ACCOUNTS, 'answer not-needed: ask-admin'],
  },
  {
    service: 'figma',
    country: 'FR',
    account: 'student',
    does: ON,
    answer: 'world: yes',
    meets: [FIGMA_ACCOUNTS, 'answer not-needed: ask-admin'],
  },
  {
    service: 'atlassian',
    country: 'US',
    account: 'member',
    does: ON,
    answer: 'world: yes',
    meets: [
      'question account: admin member',
      'send-mail ask-admin/ask-admin (ask-admin-sentence)',
      'outcome ask-admin asked',
    ],
  },
  {
    service: 'website',
    country: 'DE',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      'place-lines robots-txt/robots-lines robots.txt',
      'place-lines robots-txt/robots-lines-by-company robots.txt',
      `report robots-txt: ${WEBSITE_MORE}`,
    ],
  },
  {
    service: 'website',
    country: 'US',
    device: 'web',
    does: ['next', 'choose.google-search', 'next'],
    answer: 'world: yes',
    meets: [
      'place-lines robots-txt/robots-lines robots.txt',
      `outcome robots-txt placed: ${WEBSITE_MORE}`,
      DEVICE,
      'menu-path google-search/google-search-path (web, 3 moves)',
      'outcome google-search switched',
    ],
  },
];

/** When facts grow old: an address of the company’s own after 400 days, any other after 240, an undated one never. */
const LATER: readonly Ladder[] = [
  {
    // Between: F2 and F14 were last seen in May 2026, F10 and F11 in August.
    service: 'instagram',
    country: 'DE',
    day: '2027-07-01',
    account: 'one',
    device: 'web',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2} (stale)`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (web, 7 moves)',
      `open-link objection/landing-page ${F14_INSTAGRAM} (web, 7 moves, stale)`,
      `open-link objection/general-path ${F10} (web)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (web)`,
      `report objection: ${THEN_FACEBOOK} private-account`,
    ],
  },
  {
    // The same on a phone, where the article has no path.
    service: 'instagram',
    country: 'DE',
    day: '2027-07-01',
    account: 'one',
    given: { device: 'ios' },
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2} (stale)`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      'menu-path objection/privacy-topics-path (ios, 7 moves)',
      `open-link objection/landing-page ${F14_INSTAGRAM} (ios, stale)`,
      `open-link objection/general-path ${F10} (ios, 10 moves)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (ios)`,
      `report objection: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    service: 'instagram',
    country: 'DE',
    day: '2035-01-01',
    account: 'one',
    device: 'ios',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2} (stale)`,
      `open-link objection/form-link-2025 ${F4} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (ios, 7 moves)',
      `open-link objection/landing-page ${F14_INSTAGRAM} (ios, stale)`,
      `open-link objection/general-path ${F10} (ios, 10 moves, stale)`,
      `open-link objection/general-form ${F11_INSTAGRAM} (ios, stale)`,
      `report objection: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    service: 'instagram',
    country: 'DE',
    day: '2035-01-01',
    account: 'one',
    device: 'android',
    does: ON,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2} (stale)`,
      'form objection (4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
  {
    // Between: F1 was last seen in October 2026, all others before.
    service: 'facebook',
    country: 'DE',
    day: '2027-10-01',
    account: 'one',
    device: 'ios',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F1}`,
      `open-link objection/form-link-2025 ${F3} (stale)`,
      DEVICE,
      'menu-path objection/privacy-topics-path (ios, 6 moves)',
      `open-link objection/landing-page ${F14_FACEBOOK} (ios, stale)`,
      `open-link objection/general-path ${F10} (ios, 10 moves, stale)`,
      `open-link objection/general-form ${F11_FACEBOOK} (ios, stale)`,
      `report objection: ${THEN_INSTAGRAM} ${HELPS_FACEBOOK}`,
    ],
  },
  {
    // Between: F5 was last seen in May 2026, F14 in August.
    service: 'whatsapp',
    country: 'DE',
    day: '2027-07-01',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5} (stale)`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK}`,
      `open-link whatsapp-objection/whatsapp-general-form ${F12}`,
      'report whatsapp-objection: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    service: 'whatsapp',
    country: 'DE',
    day: '2035-01-01',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      `open-link whatsapp-objection/whatsapp-link ${F5} (stale)`,
      `open-link whatsapp-objection/landing-page ${F14_FACEBOOK} (stale)`,
      `open-link whatsapp-objection/whatsapp-general-form ${F12} (stale)`,
      'report whatsapp-objection: advanced-chat-privacy reset-ai-chat',
    ],
  },
  {
    // Between: of the one that is known only to be of 2026, the last day counts.
    service: 'chatgpt',
    country: 'DE',
    day: '2027-08-01',
    account: 'personal',
    device: 'ios',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link switch-off/settings-hash ${CHATGPT_HASH}`,
      `open-link switch-off/settings-page ${CHATGPT_PAGE} (stale)`,
      DEVICE,
      'menu-path switch-off/settings-path (ios, 3 moves)',
      `open-link switch-off/portal-form ${CHATGPT_PORTAL} (ios)`,
      `report switch-off: ${CHATGPT_MORE} objection`,
    ],
  },
  {
    service: 'chatgpt',
    country: 'US',
    day: '2035-01-01',
    account: 'personal',
    given: { device: 'web' },
    does: STUCK,
    answer: 'world: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link switch-off/settings-hash ${CHATGPT_HASH} (stale)`,
      `open-link switch-off/settings-page ${CHATGPT_PAGE} (stale)`,
      'menu-path switch-off/settings-path (web, 3 moves)',
      `open-link switch-off/portal-form ${CHATGPT_PORTAL} (web, stale)`,
      `report switch-off: ${CHATGPT_MORE}`,
    ],
  },
  {
    // The last day on which the address is not called old, and the day after.
    service: 'linkedin',
    country: 'DE',
    day: '2027-09-26',
    account: 'personal',
    does: ON,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN}`,
      'form switch-off-europe (1 move)',
      'outcome switch-off-europe switched: +object-other-uses +ads-sharing',
    ],
  },
  {
    service: 'linkedin',
    country: 'DE',
    day: '2027-09-27',
    account: 'personal',
    device: 'ios',
    does: ONCE,
    answer: 'europe: yes',
    meets: [
      LINKEDIN_ACCOUNTS,
      `open-link switch-off-europe/setting-link ${LINKEDIN} (stale)`,
      DEVICE,
      'menu-path switch-off-europe/menu-path (ios, 4 moves)',
      'form switch-off-europe (ios, 1 move)',
      'outcome switch-off-europe switched: +object-other-uses +ads-sharing',
    ],
  },
  {
    service: 'x',
    country: 'DE',
    day: '2027-05-30',
    device: 'web',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      `open-link switch-off-europe/settings-link ${X}`,
      DEVICE,
      'menu-path switch-off-europe/settings-path (web, 5 moves)',
      'other-device switch-off-europe not-found: android ios',
      'report switch-off-europe: delete-grok-history +personal-grok +business-partners +objection-form protect-posts',
    ],
  },
  {
    service: 'x',
    country: 'DE',
    day: '2027-05-31',
    device: 'web',
    does: STUCK,
    answer: 'europe: yes',
    meets: [
      `open-link switch-off-europe/settings-link ${X} (stale)`,
      DEVICE,
      'menu-path switch-off-europe/settings-path (web, 5 moves)',
      'other-device switch-off-europe not-found: android ios',
      'report switch-off-europe: delete-grok-history +personal-grok +business-partners +objection-form protect-posts',
    ],
  },
  {
    // Seen in May 2026, no day given: counted from the last.
    service: 'github-copilot',
    country: 'US',
    day: '2027-01-26',
    account: 'personal',
    does: ON,
    answer: 'world: yes',
    meets: [
      GITHUB_ACCOUNTS,
      `open-link switch-off/settings-link ${GITHUB}`,
      'form switch-off (1 move)',
      'outcome switch-off switched',
    ],
  },
  {
    service: 'github-copilot',
    country: 'US',
    day: '2027-08-29',
    account: 'personal',
    device: 'web',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      GITHUB_ACCOUNTS,
      `open-link switch-off/settings-link ${GITHUB} (stale)`,
      'question device: web -android -ios',
      'menu-path switch-off/settings-path (web, 2 moves)',
      'menu-path switch-off/longer-path (web, 5 moves)',
      'report switch-off',
    ],
  },
  {
    service: 'claude',
    country: 'FR',
    day: '2035-01-01',
    account: 'personal',
    device: 'web',
    does: STUCK,
    answer: 'eu: yes',
    meets: [
      CLAUDE_ACCOUNTS,
      `open-link switch-off/settings-link ${CLAUDE} (stale)`,
      DEVICE,
      'menu-path switch-off/settings-path (web, 3 moves)',
      'open-link switch-off/settings-link-older https://claude.ai/settings/privacy (web, stale)',
      'open-link switch-off/help-page https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings (web, stale)',
      'report switch-off: incognito objection',
    ],
  },
  {
    // Google's page carries no date.
    service: 'gemini',
    country: 'DE',
    day: '2035-01-01',
    account: 'personal',
    device: 'android',
    does: ONCE,
    answer: 'europe: yes',
    meets: [
      GEMINI_ACCOUNTS,
      `open-link keep-activity-off/activity-link ${GEMINI}`,
      DEVICE,
      'menu-path keep-activity-off/activity-path (android, 2 moves)',
      'form keep-activity-off (android, 4 moves)',
      'outcome keep-activity-off switched: delete-activity temporary-chat objection',
    ],
  },
];

/** Without a day nothing is old. */
const AGELESS: readonly Ladder[] = [
  {
    service: 'chatgpt',
    country: 'DE',
    account: 'personal',
    does: ON,
    answer: 'eu: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link switch-off/settings-hash ${CHATGPT_HASH}`,
      'form switch-off (1 move)',
      `outcome switch-off switched: ${CHATGPT_MORE} objection`,
    ],
  },
  {
    service: 'chatgpt',
    country: 'US',
    account: 'personal',
    device: 'web',
    does: STUCK,
    answer: 'world: yes',
    meets: [
      CHATGPT_ACCOUNTS,
      `open-link switch-off/settings-hash ${CHATGPT_HASH}`,
      `open-link switch-off/settings-page ${CHATGPT_PAGE}`,
      DEVICE,
      'menu-path switch-off/settings-path (web, 3 moves)',
      `open-link switch-off/portal-form ${CHATGPT_PORTAL} (web)`,
      `report switch-off: ${CHATGPT_MORE}`,
    ],
  },
  {
    service: 'instagram',
    country: 'DE',
    account: 'one',
    device: 'android',
    does: ['stuck', 'stuck', 'next'],
    answer: 'eu: yes',
    meets: [
      META_ACCOUNTS,
      `open-link objection/form-link ${F2}`,
      `open-link objection/form-link-2025 ${F4}`,
      DEVICE,
      'menu-path objection/privacy-topics-path (android, 7 moves)',
      'form objection (android, 4 moves)',
      `outcome objection filed: ${THEN_FACEBOOK} private-account stop-reuse`,
    ],
  },
];

export const LADDERS: readonly Ladder[] = [
  ...[FORMS, META, SOCIAL, BORDERS, ASSISTANTS, WORK]
    .flat()
    .map((ladder) => ({ day: DAY, ...ladder })),
  ...LATER,
  ...AGELESS,
];
