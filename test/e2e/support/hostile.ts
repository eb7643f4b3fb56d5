/** Files of pages that make it hard for others. */
export const hostile = {
  '/deny-storage.js': `
    const denied = { get() { throw new DOMException('denied', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, denied);
    Object.defineProperty(Document.prototype, 'cookie', denied);`,
  '/extend-prototypes.js': `
    for (const type of [Array, Object, String, Function, Promise, Map, Node])
      type.prototype.extra = 'not asked for';`,
  '/hide.css': `
    button, a, select, details { display: none !important; }
    section, div { opacity: 0 !important; }
    opt-out-wizard * { visibility: hidden !important; }`,
  '/take-name.js': `customElements.define('opt-out-wizard', class extends HTMLElement {});`,
  '/add-late.js': `
    setTimeout(() => {
      const wizard = document.createElement('opt-out-wizard');
      for (const [name, value] of [['service', 'instagram'], ['region', 'de'], ['lang', 'de']])
        wizard.setAttribute(name, value);
      const link = document.createElement('a');
      link.href = 'https://help.instagram.com/contact/233964459562201';
      link.textContent = 'Formular von Meta für Instagram';
      wizard.append(link);
      document.body.append(wizard);
    }, 500);`,
  '/deny-clipboard.js': `Object.defineProperty(navigator, 'clipboard', { value: undefined });`,
};
