/** IBM Equal Access, which looks into shadow roots by itself, and what of its findings is as it should be. */
import source from 'accessibility-checker-engine/ace.js?raw';

/** What of a finding is looked at. */
interface Finding {
  ruleId: string;
  value: [level: string, result: string];
  message: string;
  snippet: string;
}
interface Checker {
  check(node: Document, rules: readonly string[]): Promise<{ results: Finding[] }>;
  /** The rules of each set. */
  rulesetRules: Record<string, readonly string[]>;
}

// The engine is written for a script tag: it leaves a global and exports nothing.
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- its text is our own dependency's
const load = new Function(`${source}; return ace;`) as () => { Checker: new () => Checker };
const { Checker } = load();

/** One for all: it takes long to make. */
const checker = new Checker();

/** All that it knows. */
const GUIDELINE = 'IBM_Accessibility';
export const EVERY_RULE = checker.rulesetRules[GUIDELINE] ?? [];
/** What another scheme changes. */
export const COLOURS = ['text_contrast_sufficient'];
/** What hangs on words, their length or their language, where the markup is the same. */
export const WORDS = [
  ...['element_lang_valid', 'html_lang_valid', 'html_lang_exists', 'label_name_visible'],
  ...['aria_landmark_name_unique', 'aria_region_label_unique', 'img_alt_redundant'],
  ...['target_spacing_sufficient', 'element_tabbable_unobscured', 'element_tabbable_visible'],
  ...['text_quoted_correctly', 'text_whitespace_valid', 'list_markup_review'],
];

/** What it says of the page by these rules. */
export async function resultsOf(rules: readonly string[]): Promise<Finding[]> {
  checker.rulesetRules[GUIDELINE] = rules;
  return (await checker.check(document, [GUIDELINE])).results;
}

/** What it asks a person to look at, or finds, that is as it should be. Each with its reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  html_skipnav_exists: 'the page around the box is the newsroom’s',
  style_color_misuse: 'asks a person whether colour alone says something: it does not',
  style_highcontrast_visible: 'asks a person to look at high contrast: done, in forced colours',
  text_block_heading: 'the name of the box is no heading: the box has one, which takes the focus',
  aria_role_redundant: 'Safari takes the role of a list from one without markers',
  select_options_grouped:
    'asks a person whether the options are of several groups: they are of one',
  input_label_visible:
    'asks a person whether a list, or a field of several lines, has a label in sight: it stands above',
  text_sensory_misuse: 'asks a person whether "left" and "small" mean a place: they do not',
};

/** What it knows in English only; there it is held. */
const ENGLISH: Readonly<Record<string, string>> = {
  a_target_warning: 'looks for the words "new tab", which German says in its own',
};

/** What it finds in an element, put alone into the main part of the page, that has no explanation. */
export async function findingsIn(
  element: Element,
  lang: string,
  rules: readonly string[],
): Promise<string[]> {
  const main = document.createElement('main');
  main.append(element);
  document.body.replaceChildren(main);
  const results = await resultsOf(rules);
  return results
    .filter(
      ({ ruleId, value: [, result] }) =>
        result !== 'PASS' && !(ruleId in EXPLAINED) && !(lang !== 'en' && ruleId in ENGLISH),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
