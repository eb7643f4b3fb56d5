import speed from './speed.json';

const { rows, goals, conditions, versions, date } = speed;
const labels = Object.fromEntries(rows.map(({ id, label }) => [id, label]));

const shown = (figure, digits) => figure?.[1].toFixed(digits);
const spread = (figure) => figure && `${figure[0].toFixed()} to ${figure[2].toFixed()}`;
const times =
  (id) =>
  ({ ratios }) =>
    ratios[id]?.toFixed(1);

const columns = {
  start: {
    'kB until the first screen': ({ figures }) => shown(figures.kBFirst ?? figures.kB, 1),
    'kB, whole journey': ({ figures }) => shown(figures.kBAll, 1),
    'visible after, ms': ({ figures }) => shown(figures.visible, 0),
    'main thread, ms': ({ figures }) => shown(figures.main, 0),
    'middle half of the rounds': ({ figures }) => spread(figures.main),
    '× hand-written': times('hand-written'),
    '× prototype': times('prototype'),
    '× cookieconsent': times('cookieconsent'),
  },
  use: {
    'press to paint, ms': ({ figures }) => shown(figures.press, 0),
    'longest task, ms': ({ figures }) => shown(figures.longest, 0),
    'blocked, ms': ({ figures }) => shown(figures.blocking, 0),
    'layout shift at the start': ({ figures }) => shown(figures.shift, 3),
    'layout shift in all': ({ figures }) => shown(figures.shiftAll, 3),
    'memory, kB': ({ figures }) => shown(figures.heap, 0),
    'memory of one more, kB': ({ figures }) => shown(figures.heapEach, 1),
  },
};

const Lines = ({ titles, lines }) => (
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
      {lines.map(([head, ...cells]) => (
        <tr key={[head, ...cells].join()}>
          <th scope="row">{head}</th>
          {cells.map((cell, i) => (
            <td key={titles[i + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** A table of what was measured: `start` or `use`. */
export const Figures = ({ of }) => {
  const cells = Object.entries(columns[of]);
  const lines = rows
    .filter(({ figures }) => figures.main)
    .map((row) => [row.label, ...cells.map(([, cell]) => cell(row) ?? '–')]);
  return <Lines titles={['Embed', ...cells.map(([title]) => title)]} lines={lines} />;
};

/** The goals, and whether this run met them. */
export const Goals = () => (
  <Lines
    titles={['Goal', 'Where', 'At most', 'Measured', 'Met']}
    lines={goals.map(({ what, row, most, value, met }) => [
      what,
      labels[row],
      most,
      value,
      met ? '✓ met' : '✗ missed',
    ])}
  />
);

/** When, with what and how it was measured. */
export const Conditions = () => (
  <p>
    Measured on {date}, {conditions.rounds} rounds, processor slowed {conditions.cpu} times,{' '}
    {conditions.kbit / 1000} Mbit/s, {conditions.latency} ms a request. Versions:{' '}
    {Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}
    .
  </p>
);

const place = { line: 40, label: 14, bar: 14, room: 60, width: 340 };

const compared = [
  'hand-written',
  'prototype',
  'near',
  'idle',
  'cookieconsent',
  'typeform',
  'klaro',
  'survey',
];

/** Bars of one figure, shortest first. */
export const Bars = ({ title, value, unit }) => {
  const bars = rows
    .filter(({ id }) => compared.includes(id))
    .map(({ id, label, figures }) => ({ id, label, figure: figures[value] ?? figures.kB }))
    .map(({ figure, ...bar }) => ({ ...bar, amount: Math.max(0, figure?.[1] ?? 0) }))
    .sort((a, b) => a.amount - b.amount);
  const scale = (place.width - place.room) / Math.max(...bars.map(({ amount }) => amount));
  return (
    <figure
      style={{ margin: '0 0 1.5rem', maxInlineSize: '30rem', fontFamily: 'system-ui, sans-serif' }}
    >
      <figcaption style={{ fontWeight: 700 }}>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}. The table below says the same in figures.`}
        viewBox={`0 0 ${place.width} ${bars.length * place.line}`}
        fontSize="13"
        fontFamily="system-ui, sans-serif"
        fill="currentColor"
        style={{ display: 'block', inlineSize: '100%' }}
      >
        {bars.map(({ id, label, amount }, i) => (
          <g key={id} transform={`translate(0 ${i * place.line})`}>
            <text y={place.label}>{label}</text>
            <rect
              y={place.label + 4}
              width={amount * scale}
              height={place.bar}
              fill={label.startsWith('Opt-out') ? '#1c6fc4' : '#9a9a9a'}
            />
            <text x={amount * scale + 6} y={place.label + place.bar + 2}>
              {amount.toFixed(unit === 'kB' ? 1 : 0)} {unit}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
};
