import sanitisers from './sanitisers.json';

const left = ({ element, attributes, links }) =>
  `${element ? `kept, with ${attributes.join(', ') || 'no attribute'}` : 'stripped'}; links: ${links}`;

/** What filters of HTML leave of the snippet. */
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
      {sanitisers.rows.map(({ name, tag, div }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{left(tag)}</td>
          <td>{left(div)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
