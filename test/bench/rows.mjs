const script = (path) => `<script type="module" src="/${path}"></script>`;
const classic = (path) => `<script defer src="/${path}"></script>`;
const sheet = (path) => `<link rel="stylesheet" href="/${path}">`;

const boxed = {
  tag: '<bench-wizard></bench-wizard>',
  shown: 'h3',
  next: ['.next:not([hidden])'],
  back: ['.back:not([hidden])'],
};
const reserved = '<style>bench-wizard{display:block;min-block-size:420px;contain:content}</style>';

const inside =
  '<p><a href="https://help.instagram.com/contact/233964459562201">Formular von Meta für Instagram</a></p>';
const wizard = {
  head: script('wizard/embed.js'),
  tag: `<opt-out-wizard service="instagram" region="de" lang="de">${inside}</opt-out-wizard>`,
  shown: '.heading',
  offer: 'button.offer, .offer button, button.open, button[part~=offer], button[part~=open]',
  next: ['button[part~=choice]', 'button[part~=secondary]', 'button[part~=primary]'],
  back: ['button[part~=back]'],
  link: 'a[part~=primary]',
};

/** A page that makes it hard for others: rules for everything, names on what all scripts build on, many who watch. */
const hostile = `<style>* { font: 700 18px/1.6 cursive !important; letter-spacing: 0.02em !important; transition: all 1s }</style>
<script>
  for (const { prototype } of [Array, Object, String, Function, Node]) prototype.extra = () => 0;
  for (let i = 0; i < 20; i++)
    new MutationObserver(() => 0).observe(document, { subtree: true, childList: true, attributes: true });
</script>`;

/**
 * What is measured, one page each.
 * - `head`, `tag`, `place`, `count`, `stacked`: what stands in the article and where, see `article.mjs`
 * - `shown`: selector of the first useful screen; without it the row is there when the page has loaded
 * - `offer`: selector of what may stand in its place and leads to it when pressed
 * - `next`, `back`: what to press on the way and, at its end, back; the first selector that finds something
 * - `declared`: its tag has the first screen in it, see `first-screen.mjs`
 * - `hurried`: pressed as soon as it is there, only to see what comes until the `link` that a journey is made for
 * - `idle`: far from the reader, who scrolls to it only after the page was measured
 * - `still`: not walked through
 * - `one`: the row with one instance, to tell what each further one costs
 * - `survey`: only measured when asked for
 */
const rows = [
  { id: 'empty', label: 'Article without embed' },
  {
    id: 'hand-written',
    label: 'Hand-written element (the limit)',
    head: reserved + script('pages/hand-written.js'),
    ...boxed,
  },
  {
    id: 'prototype',
    label: 'Prototype: Lit, all of XState, preloaded',
    head: [
      reserved,
      '<link rel="modulepreload" href="/pages/prototype.js">',
      '<link rel="preload" as="fetch" crossorigin href="/pages/flow.json">',
      script('pages/prototype-loader.js'),
    ].join(''),
    ...boxed,
  },
  { id: 'near', label: 'Opt-out Wizard, just below the window', ...wizard },
  { id: 'sight', label: 'Opt-out Wizard, in sight under the headline', place: 'top', ...wizard },
  { id: 'middle', label: 'Opt-out Wizard, in sight amid the text', place: 'middle', ...wizard },
  {
    id: 'ask',
    label: 'Opt-out Wizard, asks for the country',
    ...wizard,
    tag: wizard.tag.replace(' region="de"', ''),
  },
  {
    id: 'declared',
    label: 'Opt-out Wizard, its first screen in the article',
    place: 'top',
    declared: true,
    ...wizard,
  },
  { id: 'hurried', label: 'Opt-out Wizard, pressed at once', hurried: true, ...wizard },
  { id: 'idle', label: 'Opt-out Wizard, far away', place: 'far', idle: true, ...wizard },
  {
    id: 'spread',
    label: 'Opt-out Wizard, 50 down the article',
    place: 'spread',
    count: 50,
    still: true,
    ...wizard,
  },
  {
    id: 'idle-50',
    label: 'Opt-out Wizard, 50 far away',
    place: 'far',
    count: 50,
    idle: true,
    still: true,
    one: 'idle',
    ...wizard,
  },
  {
    id: 'running-50',
    label: 'Opt-out Wizard, 50 running at once',
    count: 50,
    stacked: true,
    still: true,
    one: 'near',
    ...wizard,
  },
  {
    id: 'hostile',
    label: 'Opt-out Wizard, on a page that makes it hard',
    survey: true,
    ...wizard,
    head: hostile + wizard.head,
  },
  {
    id: 'cookieconsent',
    label: 'vanilla-cookieconsent',
    head:
      sheet('peers/cookieconsent.css') +
      classic('peers/cookieconsent.js') +
      script('pages/cookieconsent.js'),
    shown: '.show--consent .cm',
    next: ['.show--preferences .pm__section-title[aria-expanded=false]', '[data-role=show]'],
  },
  {
    id: 'typeform',
    label: 'Typeform embed (its frame not counted)',
    head: sheet('peers/typeform.css') + classic('peers/typeform.js'),
    tag: '<div data-tf-widget="abc123" style="min-height:420px"></div>',
    shown: '[data-tf-widget] iframe',
  },
  {
    id: 'klaro',
    label: 'Klaro',
    head: script('pages/klaro.js') + classic('peers/klaro.js'),
    tag: '<div id="klaro"></div>',
    shown: '.klaro .cookie-notice:not(.cookie-notice-hidden)',
    next: ['.klaro .cm-list-input:not(:checked):not(:disabled) + label', '.klaro .cn-learn-more'],
  },
  {
    id: 'survey',
    label: 'SurveyJS',
    survey: true,
    head:
      sheet('peers/survey.css') +
      classic('peers/survey-core.js') +
      classic('peers/survey-ui.js') +
      script('pages/survey.js'),
    tag: '<div id="survey" style="min-height:420px"></div>',
    shown: '#survey .sd-page',
    next: ['#survey .sd-navigation__next-btn'],
  },
];

/** What all others are compared with. */
export const baselines = ['hand-written', 'prototype', 'cookieconsent'];

/** The rows to measure: those named, or all, and what they are compared with. `declared`: the tag with its first screen. */
export function chosenRows({ only, survey, declared }) {
  const named = rows.filter(({ id }) => only?.includes(id));
  const needed = ['empty', ...baselines, ...named.flatMap(({ id, one }) => [id, one])];
  return rows
    .filter((row) => (only ? needed.includes(row.id) : survey || !row.survey))
    .map((row) => (row.declared ? { ...row, tag: declared } : row));
}
