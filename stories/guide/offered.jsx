import { offered } from '../support/manifest.ts';

/** A table of what the element offers, taken from its source: `attributes`, `events`, `cssParts`, `cssProperties`. */
export const Offered = ({ kind }) => {
  const rows = offered[kind] ?? [];
  if (rows.length === 0) return <p>This table is made by `npm run analyze`.</p>;
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
            <td>{description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
