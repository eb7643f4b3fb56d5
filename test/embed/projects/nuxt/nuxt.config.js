export default {
  compatibilityDate: '2026-11-01',
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('opt-out-') } },
  // Nuxt 4.4.5 cannot write the first page with the unstorage it installs: "Invalid key".
  experimental: { payloadExtraction: false },
};
