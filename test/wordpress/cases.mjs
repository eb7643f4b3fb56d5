/** How a newsroom's people put the wizard into a post, and what readers then have: without the plugin, and with it. */

const LINK = 'https://help.instagram.com/contact/233964459562201';

/** The README's snippet, in full. */
export const SNIPPET = `<opt-out-wizard service="instagram" region="de" lang="de">
  <p>So widersprechen Sie dem KI-Training bei Instagram:</p>
  <ul>
    <li>
      <a href="${LINK}">Metas Formular für Instagram</a>
    </li>
  </ul>
</opt-out-wizard>
<script type="module" src="/wp-content/plugins/opt-out-wizard/cdn/embed.js"></script>`;

/** The tag alone, between paragraphs as they are typed. */
const TAG = `Meta trains its AI on "your posts".

${SNIPPET.replace(/\n<script.*$/, '')}

More text.`;

/** What filters keep; the script stands in the theme. */
const DIV = `<div data-opt-out-wizard="instagram" data-region="de" data-lang="de"><p><a href="${LINK}">Metas Formular für Instagram</a></p></div>`;

const SHORTCODE = '[opt-out-wizard service="instagram" region="de" lang="de"]';

/**
 * `network`: on one site of several, where nobody but the super admin has `unfiltered_html`. `theme`: the theme has the
 * script. `wizard`: whether readers have it. A link that leads on, once, they always have.
 */
export const CASES = [
  { as: 'author', in: 'html', of: SNIPPET, with: false, wizard: false },
  { as: 'editor', in: 'html', of: SNIPPET, with: false, wizard: true },
  { as: 'author', in: 'html', of: DIV, with: false, theme: true, wizard: true },
  { as: 'author', in: 'classic editor', of: DIV, with: false, theme: true, wizard: true },
  {
    as: 'author',
    in: 'classic editor',
    of: `Text.\n\n{at}/opt-out-wizard/oembed/instagram.de.html\n\nMore.`,
    with: false,
    wizard: false,
  },
  { as: 'author', in: 'html', of: SNIPPET, with: true, wizard: true },
  { as: 'editor', in: 'html', of: SNIPPET, with: true, wizard: true },
  {
    as: 'author',
    in: 'block',
    of: { service: 'instagram', region: 'DE', language: 'de' },
    with: true,
    wizard: true,
  },
  { as: 'author', in: 'shortcode', of: SHORTCODE, with: true, wizard: true },
  { as: 'author', in: 'classic block', of: TAG, with: true, wizard: true },
  { as: 'editor', in: 'classic editor', of: TAG, with: false, wizard: false, doubled: true },
  { as: 'author', in: 'classic editor', of: TAG, with: true, wizard: true },
  {
    as: 'author',
    in: 'classic editor',
    of: `Text.\n\n${SHORTCODE}\n\nMore.`,
    with: true,
    wizard: true,
  },
  {
    as: 'author',
    in: 'classic editor',
    of: `Text.\n\n{base}oembed/instagram.de.html\n\nMore.`,
    with: true,
    wizard: true,
  },
  { as: 'editor', in: 'html', of: SNIPPET, network: true, with: false, wizard: false },
  { as: 'editor', in: 'html', of: DIV, network: true, with: false, theme: true, wizard: true },
  { as: 'editor', in: 'html', of: SNIPPET, network: true, with: true, wizard: true },
  { as: 'editor', in: 'classic editor', of: TAG, network: true, with: true, wizard: true },
];
