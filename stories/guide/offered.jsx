import { offeredBy } from '../support/manifest.ts';

/** Text with `code` in it. */
const inline = (text = '') =>
  text.split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part));

/** A table of what an element offers, taken from its source: `attributes`, `events`, `cssParts`, `cssProperties`. */
export const Offered = ({ kind, tag = 'opt-out-wizard' }) => {
  const rows = offeredBy(tag)[kind] ?? [];
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
          <th>Name</th>
          <th>What it is</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, description }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{inline(description)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
