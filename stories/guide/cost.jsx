import { costOf } from '../../src/editions/cost.ts';
import { sizes } from '../support/sizes.ts';

const VIEWS = 10_000_000;

/** Ways in which readers behave. */
const CASES = [
  { title: 'Every view comes anew, every reader walks to the end', fresh: 1, near: 1, walk: 1 },
  {
    title: 'Every view comes anew, half come near, 5 in 100 walk',
    fresh: 1,
    near: 0.5,
    walk: 0.05,
  },
  { title: '4 in 10 come anew, 2 in 10 near, 1 in 100 walks', fresh: 0.4, near: 0.2, walk: 0.01 },
  {
    title: '4 in 10 come anew, the box is far below, 2 in 100 come near',
    fresh: 0.4,
    near: 0.02,
    walk: 0.002,
  },
];

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const kB = ({ bytes }) => `${one.format(bytes / 1000)} kB`;

const Missing = () => (
  <p>
    This table is made by <code>npm run build</code>.
  </p>
);

const Table = ({ titles, rows }) => (
  <table>
    <thead>
      <tr>
        {titles.map((title) => (
          <th scope="col" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([head, ...cells]) => (
        <tr key={head}>
          <th scope="row">{head}</th>
          {cells.map((cell, i) => (
            <td key={titles[i + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What one reader's browser asks for, as it was built. */
export const Parts = () =>
  sizes ? (
    <Table
      titles={['What is loaded', 'Compressed', 'Files']}
      rows={[
        ['The loader, on every page', kB(sizes.loader), sizes.loader.requests],
        ['When the box comes near', kB(sizes.near), sizes.near.requests],
        ['To the end of the way', kB(sizes.walk), sizes.walk.requests],
      ]}
    />
  ) : (
    <Missing />
  );

/** Ten million page views. */
export const Days = () =>
  sizes ? (
    <Table
      titles={['Readers', 'GB a day', 'Requests a day', 'A second, in the busiest hour']}
      rows={CASES.map(({ title, ...shares }) => {
        const { gigabytes, requests, busiest } = costOf(sizes, { views: VIEWS, ...shares });
        return [title, one.format(gigabytes), whole.format(requests), whole.format(busiest)];
      })}
    />
  ) : (
    <Missing />
  );
