/** How a newsroom's people put the wizard into a post, and what readers then have: without the plugin, and with it. */
import { snippetFor } from '../../src/editions/snippet/systems.ts';

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

/** What the snippet builder writes. */
export const CHOICES = {
  attributes: { service: 'instagram', region: 'DE', lang: 'de' },
  links: [{ url: LINK, text: 'Metas Formular für Instagram' }],
  base: '/wp-content/plugins/opt-out-wizard/cdn/',
};
export const [{ code: SHORTCODE }] = snippetFor('wordpress-plugin', CHOICES);
export const [{ code: DIV }, { code: LOADER }] = snippetFor('wordpress', CHOICES);
const [{ code: CLASSIC_DIV }] = snippetFor('wordpress-classic', CHOICES);

/** A theme with the script in it, as the builder says; only for posts that have what stands for the tag. */
export const TEMPLATE = `<?php
add_action('wp_footer', function () {
  if (is_singular() && str_contains(get_post()->post_content, 'data-opt-out-wizard')) echo '${LOADER}';
});
`;

/**
 * `network`: on one site of several, where nobody but the super admin has `unfiltered_html`. `wizard`: whether readers
 * have it. A link that leads on, once, they always have.
 */
export const CASES = [
  { as: 'author', in: 'html', of: SNIPPET, with: false, wizard: false },
  { as: 'editor', in: 'html', of: SNIPPET, with: false, wizard: true },
  { as: 'author', in: 'html', of: DIV, with: false, wizard: true, once: true },
  { as: 'editor', in: 'html', of: DIV, with: false, wizard: true, once: true },
  {
    as: 'author',
    in: 'classic editor',
    of: `Text.\n\n${CLASSIC_DIV}\n\nMore.`,
    with: false,
    wizard: true,
    once: true,
  },
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
  {
    as: 'author',
    in: 'html',
    of: `<p>Text ${SHORTCODE} and more.</p>`,
    with: true,
    wizard: true,
    once: true,
  },
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
  { as: 'editor', in: 'html', of: DIV, network: true, with: false, wizard: true, once: true },
  { as: 'editor', in: 'html', of: SNIPPET, network: true, with: true, wizard: true },
  { as: 'editor', in: 'classic editor', of: TAG, network: true, with: true, wizard: true },
];
