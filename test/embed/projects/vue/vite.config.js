import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('opt-out-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
