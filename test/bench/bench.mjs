/**
 * Measures the wizard of `dist` beside what a newsroom could embed instead: `npm run bench`.
 *
 *     --rounds 9    how often each page is opened
 *     --cpu 4       how many times slower the processor shall be
 *     --only a,b    only these rows and those they are compared with; the guide keeps its figures
 *     --survey      SurveyJS, too, which is larger to install than all the others
 *     --profile     instead: what the wizard's start spends its time on, by function
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../../.tools/ensure-browsers.mjs';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { withTools } from '../../.tools/run.mjs';
import { runSteps } from '../../.tools/steps.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    cpu: { type: 'string', default: '4' },
    only: { type: 'string' },
    survey: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const conditions = { cpu: Number(values.cpu), kbit: 1600, latency: 150 };

await ensureInstalled();
const { CHROMIUM_PATH: chromium } = await ensureBrowsers(['chromium']);
await runSteps(['build'], withTools());

// Only now, because these need the packages.
const { ensurePeers } = await import('./peers.mjs');
const peers = await ensurePeers(values);
if (values.profile) {
  const { printProfile } = await import('./profile.mjs');
  await printProfile(conditions, chromium);
} else {
  const { chosenRows } = await import('./rows.mjs');
  const { measure } = await import('./measure.mjs');
  const { print, write } = await import('./report.mjs');
  const { tagWithFirstScreen } = await import('./first-screen.mjs');
  const declared = await tagWithFirstScreen(chromium);
  const only = values.only?.split(',');
  const rows = chosenRows({ only, survey: values.survey, declared });
  const result = await measure(rows, { ...conditions, rounds: Number(values.rounds) }, chromium);
  print(result);
  if (!values.only) await write({ ...result, versions: { ...result.versions, ...peers } });
}
