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

const idOf = (language) => `glossary-${language.toLowerCase()}`;

/** Leads to each table. The frame's base address would open a plain link in the window. */
export const Languages = () => (
  <nav aria-label="Languages">
    {tables.map(({ language, name }, i) => (
      <span key={language}>
        {i > 0 && ' · '}
        <a href={`#${idOf(language)}`} target="_self">
          {name}
        </a>
      </span>
    ))}
  </nav>
);

export const Glossaries = () =>
  tables.map(({ language, name, table }) => (
    <section key={language}>
      <h3 id={idOf(language)}>{name}</h3>
      <Markdown>{table}</Markdown>
    </section>
  ));
