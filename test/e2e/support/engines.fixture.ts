/** As strict as a site can be: no inline scripts or styles, no evaluation of text. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** A page with a bit of everything the engines have to see, press or leave out. */
export const hostPage = `<!doctype html>
<html lang="en">
<head>
<title>Not in the text</title>
<script src="/collect.js"></script>
<script src="/script.js" type="module"></script>
</head>
<body>
<p>Hello <b>bold</b>ly</p>
<p hidden>Hidden</p>
<test-box><em>Slotted</em> words</test-box>
<select><option value="de">Germany</option><option value="fr">France</option></select>
<p><a href="/own">Own</a> and <a href="https://example.org/" target="_blank" rel="noopener">foreign</a></p>
<p hidden><a href="/hidden">Hidden</a></p>
<details><summary>More</summary>Inside details <a href="/details">Details</a></details>
<label><input type="checkbox">Agree</label>
<button aria-label="Close the window" id="close"><svg width="9" height="9"></svg></button>
<output></output>
</body>
</html>`;

/** What the page does; elements are built without markup so that strict policies allow it. */
export const script = `
const output = document.querySelector('output');
const make = (name, text, onclick) => {
  const element = document.createElement(name);
  element.textContent = text;
  element.onclick = onclick;
  return element;
};
const say = (text) => output.append(' ' + text);
customElements.define('test-box', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const heading = make('h2', 'Deep heading');
    heading.tabIndex = -1;
    heading.style.display = 'none';
    const unseen = make('span', 'For screen readers');
    Object.assign(unseen.style, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' });
    const start = make('button', 'Start', (event) => {
      heading.style.display = '';
      heading.focus();
      say('started by a ' + (event.isTrusted ? 'trusted' : 'made-up') + ' click');
    });
    const later = make('button', 'Later', () =>
      setTimeout(() => root.append(make('button', 'Come at last', () => say('reached'))), 200));
    const off = make('button', 'Switched off');
    off.disabled = true;
    root.append(document.createElement('slot'), ' ', unseen, start, ' ', later, ' ', off);
    start.before(heading);
    start.addEventListener('keyup', (event) => say('key on the first button ' + event.key));
  }
});
for (const type of ['input', 'change'])
  document.querySelector('select').addEventListener(type, (event) => say(type + ' ' + event.target.value));
document.querySelector('#close').onclick = () => say('closed');
`;
