/** What `npm run mutate` changes, and which tests must notice. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutate/vitest.config.ts' },
  mutate: [
    'src/flow/**/*.ts',
    'src/elements/{wizard.machine,gather,wanted,screen,remembered,retried,attributes,read-page}.ts',
    'src/i18n/negotiate.ts',
    'src/{followup,deadlines}/**/*.ts',
    // `read` only reads files; `elements` and `types` are data.
    'src/letters/**/!(read|elements|types).ts',
    'src/authorities/pick.ts',
  ],
  ignorePatterns: ['dist', 'coverage', 'stories', 'test/bench', 'test/mutate/node_modules'],
  concurrency: 2,
  // Generous, so that on a busy machine what is only slow does not count as noticed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  incremental: true,
  incrementalFile: 'coverage/mutate/incremental.json',
  tempDirName: 'coverage/mutate/sandbox',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'coverage/mutate/report.json' },
  htmlReporter: { fileName: 'coverage/mutate/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
