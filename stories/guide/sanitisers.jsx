import sanitisers from './sanitisers.json';

const left = ({ element, attributes, script, links }) =>
  [
    element
      ? `kept, with ${attributes.join(', ') || 'no attribute'}`
      : links > 0
        ? 'stripped'
        : 'shown as text',
    ...(script ? ['the script is kept'] : []),
    `links: ${links}`,
  ].join('; ');

const { rows, wordpress, php, editors } = sanitisers;

/** What filters of HTML and editors of rich text leave of the snippet. */
export const Sanitisers = () => (
  <table>
    <thead>
      <tr>
        <th scope="col">Filter</th>
        <th scope="col">
          <code>&lt;opt-out-wizard&gt;</code>
        </th>
        <th scope="col">
          <code>&lt;div data-opt-out-wizard&gt;</code>
        </th>
      </tr>
    </thead>
    <tbody>
      {[...rows, ...wordpress, ...php, ...editors].map(({ name, tag, div }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{left(tag)}</td>
          <td>{left(div)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
