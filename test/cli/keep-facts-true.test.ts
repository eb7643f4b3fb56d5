import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
  type WorkflowTemplate,
} from '@actions/workflow-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, markdownReport, titleOf } from '../../src/cli/told/markdown.ts';
import type { Told } from '../../src/cli/told/told.ts';
import { HOSTILE, isPlain } from './support/hostile.ts';
import { page, type Play, playSite, type Site } from './support/site.ts';
import { temporary, writeTiny } from './support/tiny-catalogue.ts';

const FILE = 'stories/guide/keep-facts-true.yml';
const content = readFileSync(FILE, 'utf8');
const routes: Record<string, Play> = {};
let site: Site;
let workflow: WorkflowTemplate;

beforeAll(async () => {
  site = await playSite(routes);
  const trace = new NoOperationTraceWriter();
  const { context, value } = parseWorkflow({ name: FILE, content }, trace);
  expect(context.errors.getErrors().map(String)).toEqual([]);
  workflow = await convertWorkflowTemplate(context, value!);
  expect(workflow.errors ?? []).toEqual([]);
});
afterAll(() => site.close());

/** The commands of the steps that run some, by their names. */
function stepsOf(): { name: string; run: string }[] {
  const [job] = workflow.jobs;
  if (job?.type !== 'job') throw new Error('no job');
  return job.steps.flatMap((step) =>
    'run' in step ? [{ name: step.name?.toString() ?? '', run: step.run.toString() }] : [],
  );
}

/** A machine of a forge: the command line from here, and a `gh` that notes what it was told. */
function machine(folder: string): {
  shell(script: string): Promise<number | null>;
  issues(): string;
} {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const put = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  const cli = resolve('src/cli/opt-out-wizard.ts');
  put('npx', `shift; exec "${process.execPath}" "${cli}" "$@" --delay 0`);
  put(
    'gh',
    `if [ "$2" = list ]; then touch titles; cat titles; exit; fi
[ "$1 $2 $3" = "issue create --title" ] && [ "$5 $6" = "--body-file -" ] || exit 9
echo "$4" >> titles
{ echo "TITLE $4"; cat; } >> issues`,
  );
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
  return {
    shell: (script) =>
      new Promise((done) =>
        spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env, stdio: 'ignore' }).on(
          'close',
          done,
        ),
      ),
    issues: () => {
      const file = join(folder, 'issues');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
  };
}

test('it is a workflow that may read the code and write issues, on a schedule', () => {
  expect(content).toMatch(/^permissions:\n {2}contents: read\n {2}issues: write\n(?! )/m);
  expect(workflow.events.schedule?.[0]).toHaveProperty('cron');
  expect(workflow.events).toHaveProperty('workflow_dispatch');
});

test('opens an issue for each change, once', { timeout: 120_000 }, async () => {
  const folder = temporary();
  const rest = `<p>${'What else an article says. '.repeat(20)}</p>`;
  const hostile = '@everyone ``` \u202e <b>closes #1</b>';
  const root = writeTiny(join(folder, 'src'), {
    host: site.host,
    links: { form: `${site.base}/form` },
    labels: { controls: 'Data controls' },
    source: `${site.base}/help`,
  });
  const forge = machine(folder);
  const steps = stepsOf().filter(({ name }) => name !== '');
  expect(steps.map(({ name }) => name)).toHaveLength(3);
  const week = async (): Promise<void> => {
    for (const { name, run } of steps) expect(await forge.shell(run), name).toBe(0);
  };
  expect(root).toBe(join(folder, 'src/catalogue'));

  routes['/form'] = page('The form');
  routes['/help'] = page('Help', `<p>Open Data controls.</p>${rest}`);
  await week();
  expect(forge.issues()).toBe('');

  delete routes['/form'];
  routes['/help'] = page('Help', `<p>Open Data ${hostile.replaceAll('<', '&lt;')}.</p>${rest}`);
  rmSync(join(folder, 'reports'), { recursive: true });
  const state = join(folder, '.opt-out-wizard/links.json');
  const before = readFileSync(state, 'utf8');
  writeFileSync(
    state,
    before.replaceAll(/"checked": "[^"]*"/g, '"checked": "2020-01-01T00:00:00.000Z"'),
  );
  await week();
  const told = forge.issues();
  expect(told.match(/^TITLE /gm)).toHaveLength(2);
  expect(told).toContain(`TITLE tiny: ${site.base}/form is gone`);
  expect(told).toContain('- `services/tiny/service.json /links/form/url`');
  expect(told).toContain(`TITLE tiny: "Data controls" (en) is no longer on ${site.base}/help`);
  expect(told).toContain('- `services/tiny/labels.json /controls/in/en/says`');
  expect(told).toContain('Open Data [-controls-]{+');
  expect(told).toMatch(/^```text$/m);
  expect(told).not.toContain('\u202e');

  await week();
  expect(forge.issues()).toBe(told);
});

test('what pages say is code, whatever it holds, and titles are one line', () => {
  const told: Told = {
    title: HOSTILE,
    places: [`a ${HOSTILE} \`b\``],
    facts: [['words', '`c`']],
    quoted: 'x ```` y',
    mend: 'look',
  };
  const body = bodyOf(told);
  expect(body).toContain('`````text\nx ```` y\n`````');
  expect(body).toContain('- words: `` `c` ``');
  for (const text of [body, titleOf(told)]) expect(isPlain(text)).toBe(true);
  expect(titleOf(told)).not.toContain('\n');
  expect(markdownReport([])).toBe('Nothing to look at.');
});
