import DOMPurify from 'dompurify';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { TAG_ATTRIBUTES } from './snippets.ts';

/** Filters of HTML as they are used: as they come, and as an editor's developers would open them for the tag. */
export const SANITISERS: Readonly<Record<string, (html: string) => string>> = {
  DOMPurify: (html) => DOMPurify.sanitize(html),
  'DOMPurify, CUSTOM_ELEMENT_HANDLING': (html) =>
    DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck: /^opt-out-wizard$/,
        attributeNameCheck: (name: string) => TAG_ATTRIBUTES.includes(name),
        allowCustomizedBuiltInElements: false,
      },
    }),
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html, allowedTags': (html) =>
    sanitizeHtml(html, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'opt-out-wizard'],
      allowedAttributes: {
        ...sanitizeHtml.defaults.allowedAttributes,
        'opt-out-wizard': TAG_ATTRIBUTES,
      },
    }),
  'rehype-sanitize': (html) =>
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .processSync(html)
      .toString(),
};
