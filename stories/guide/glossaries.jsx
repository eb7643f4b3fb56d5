import { Markdown } from '@storybook/addon-docs/blocks';

/** A table for each language, by its tag. */
const found = import.meta.glob('./tables/glossaries/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const names = new Intl.DisplayNames('en', { type: 'language' });

const tables = Object.entries(found)
  .map(([path, table]) => {
    const [, language = ''] = /([^/]+)\.md$/.exec(path) ?? [];
    return { language, name: names.of(language) ?? language, table };
  })
  .sort((a, b) => a.name.localeCompare(b.name));

export const Glossaries = () =>
  tables.map(({ language, name, table }) => (
    <section key={language}>
      <h3>{name}</h3>
      <Markdown>{table}</Markdown>
    </section>
  ));
