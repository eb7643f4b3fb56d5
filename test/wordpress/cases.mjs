/** How a newsroom's people put the wizard into a post, and what readers then have: without the plugin, and with it. */

const LINK = 'https://help.instagram.com/contact/233964459562201';

/** The README's snippet, in full. */
const SNIPPET = `<opt-out-wizard service="instagram" region="de" lang="de">
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

const SHORTCODE = '[opt-out-wizard service="instagram" region="de" lang="de"]';

/** `script` and `wizard`: whether readers have them. A link that leads to the form, once, they always have. */
export const CASES = [
  { as: 'author', in: 'html', of: SNIPPET, with: false, wizard: false },
  { as: 'editor', in: 'html', of: SNIPPET, with: false, wizard: true },
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
];
