/** The value below which a share of the values lies. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

/** The middle of the values; undefined where there are none. */
export const median = (values) => (values.length > 0 ? quantile(values, 0.5) : undefined);

const kB = (bytes) => bytes / 1000;

/** What a visit says about its row; `empty` and `one` are visits of the same round, so that both met the same machine. */
const figures = {
  kB: ({ bytes }) => kB(bytes),
  kBFirst: ({ bytesFirst }) => kB(bytesFirst),
  kBLink: ({ bytesLink }) => kB(bytesLink),
  kBAll: ({ bytesAll }) => kB(bytesAll),
  requests: ({ requests }) => requests,
  trips: ({ trips }) => trips,
  visible: ({ visible }) => visible,
  opening: ({ opening }) => opening,
  main: ({ task }, { empty }) => task - empty?.task,
  longest: ({ longest }) => longest,
  blocking: ({ blocking }) => blocking,
  press: ({ press }) => press,
  shift: ({ shift }) => shift,
  shiftAll: ({ shiftAll }) => shiftAll,
  heap: ({ heap }, { empty }) => kB(heap - empty?.heap),
  mainEach: ({ task }, { one, more }) => (task - one?.task) / more,
  heapEach: ({ heap }, { one, more }) => kB(heap - one?.heap) / more,
};

/** Sums up the rounds of a row: each figure as lower quartile, median and upper quartile. */
export function summary(row, rounds) {
  const visits = rounds.filter((round) => round[row.id]);
  const values = (figure) =>
    visits
      .map((round) => {
        const others = { empty: round.empty, one: round[row.one], more: row.count - 1 };
        return figure(round[row.id], others);
      })
      .filter(Number.isFinite);
  const entries = Object.entries(figures).map(([name, figure]) => [name, spread(values(figure))]);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

const spread = (values) =>
  values.length > 0
    ? [0.25, 0.5, 0.75].map((share) => Number(quantile(values, share).toFixed(3)))
    : undefined;
