import { COLOURS } from '../support/custom-properties.ts';
import { offeredBy } from '../support/manifest.ts';

/** Text with `code` in it. */
const inline = (text = '') =>
  text.split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part));

/** The version that had it first: a word at the end of what is said of it. */
const FIRST = /\s*(?:Since (\d+\.\d+\.\d+)|(Unreleased))\.$/;
const since = (text = '') => {
  const [, version, next] = FIRST.exec(text) ?? [];
  return version ?? (next ? 'next version' : '0.1.0');
};

/** `'light'|'dark'` as a list of values. */
const values = ({ type }) =>
  (type?.text ?? '').split(/\s*\|\s*/).map((value, i) => (
    <span key={value}>
      {i > 0 && ', '}
      {value === 'string' ? 'text' : <code>{value.replaceAll("'", '')}</code>}
    </span>
  ));

const swatch = ({ name, default: value }) => (
  <>
    {name in COLOURS && (
      <span
        style={{
          display: 'inline-block',
          inlineSize: '1em',
          blockSize: '1em',
          marginInlineEnd: '0.4em',
          verticalAlign: '-0.15em',
          border: '1px solid #767676',
          background: value,
        }}
      />
    )}
    <code>{value}</code>
  </>
);

/** `CustomEvent<StepDetail>` → `StepDetail` */
const detail = ({ type }) => <code>{/<(\w+)>/.exec(type?.text ?? '')?.[1]}</code>;

/** What is told besides name and meaning. */
const COLUMNS = {
  attributes: {
    Values: values,
    'When left out': ({ default: value }) => (value ? <code>{value}</code> : '–'),
  },
  events: { 'Type of its detail': detail },
  cssProperties: { 'When left out, light': swatch },
  cssParts: {},
};

/** A table of what an element offers, taken from its source: `attributes`, `events`, `cssParts`, `cssProperties`. */
export const Offered = ({ kind, tag = 'opt-out-wizard' }) => {
  const rows = offeredBy(tag)[kind] ?? [];
  const columns = Object.entries(COLUMNS[kind]);
  if (rows.length === 0)
    return (
      <p>
        This table is made by <code>npm run analyze</code>.
      </p>
    );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it is</th>
          {columns.map(([title]) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <code>{row.name}</code>
            </th>
            <td>{inline(row.description?.replace(FIRST, ''))}</td>
            {columns.map(([title, cell]) => (
              <td key={title}>{cell(row)}</td>
            ))}
            <td>{since(row.description)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
