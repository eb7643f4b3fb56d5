/** What `npm run mutate` changes, and which tests must notice. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutate/vitest.config.ts' },
  mutate: [
    'src/flow/**/*.ts',
    'src/elements/{wizard.machine,gather,wanted,screen,remembered,retried,attributes,read-page}.ts',
    'src/i18n/negotiate.ts',
  ],
  ignorePatterns: ['dist', 'coverage', 'stories', 'test/bench', 'test/mutate/node_modules'],
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'coverage/mutate/incremental.json',
  tempDirName: 'coverage/mutate/sandbox',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'coverage/mutate/report.json' },
  htmlReporter: { fileName: 'coverage/mutate/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
