const median = (figure) => figure?.[1];

/**
 * What readers may be made to pay for the wizard. `of` takes the figures of a row, each as lower quartile, median and
 * upper quartile, and those of all rows by id. A goal is met when the value, rounded as it is shown, is at most `most`.
 */
const goals = [
  {
    what: 'Main thread, times vanilla-cookieconsent',
    rows: ['near', 'sight'],
    most: 0.8,
    digits: 2,
    of: ({ main }, { cookieconsent }) => median(main) / median(cookieconsent?.main),
  },
  {
    what: 'Main thread, times the prototype',
    rows: ['near', 'sight'],
    most: 1.2,
    digits: 2,
    of: ({ main }, { prototype }) => median(main) / median(prototype?.main),
  },
  {
    what: 'Main thread, times SurveyJS',
    rows: ['near', 'sight'],
    most: 0.2,
    digits: 2,
    of: ({ main }, { survey }) => median(main) / median(survey?.main),
  },
  {
    what: 'Main thread, ms over the empty article',
    rows: ['idle'],
    most: 5,
    digits: 0,
    of: ({ main }) => median(main),
  },
  {
    what: 'Longest task, ms, a whole journey',
    rows: ['near', 'sight', 'middle', 'ask', 'idle'],
    most: 50,
    digits: 0,
    of: ({ longest }) => median(longest),
  },
  {
    what: 'Press to paint, times hand-written',
    rows: ['near', 'sight'],
    most: 1.3,
    digits: 2,
    of: ({ press }, all) => median(press) / median(all['hand-written']?.press),
  },
  {
    what: 'Visible, times the prototype',
    rows: ['near', 'sight', 'declared'],
    most: 1.1,
    digits: 2,
    of: ({ visible }, { prototype }) => median(visible) / median(prototype?.visible),
  },
  {
    what: 'From the press that opens it to the first screen, ms',
    rows: ['sight', 'middle'],
    most: 400,
    digits: 0,
    of: ({ opening }) => median(opening),
  },
  {
    what: 'Layout shift while loading',
    rows: ['near', 'sight', 'middle', 'declared', 'idle'],
    most: 0,
    digits: 3,
    of: ({ shift }) => median(shift),
  },
  {
    what: 'Layout shift over a whole journey',
    rows: ['near', 'sight', 'middle', 'declared', 'idle'],
    most: 0,
    digits: 3,
    of: ({ shiftAll }) => median(shiftAll),
  },
  {
    what: 'Loader, kB',
    rows: ['idle'],
    most: 1,
    digits: 2,
    of: ({ kB }) => median(kB),
  },
  {
    what: 'Loader, requests',
    rows: ['idle'],
    most: 1,
    digits: 0,
    of: ({ requests }) => median(requests),
  },
  {
    what: 'Round trips from the loader to the first screen',
    rows: ['near', 'sight', 'ask'],
    most: 1,
    digits: 0,
    of: ({ trips }) => median(trips),
  },
  {
    what: 'Up to the form’s link, kB',
    rows: ['hurried'],
    most: 32,
    digits: 1,
    of: ({ kBLink }) => median(kBLink),
  },
  {
    what: 'Everything, kB',
    rows: ['near', 'sight'],
    most: 40,
    digits: 1,
    of: ({ kBAll }) => median(kBAll),
  },
  {
    what: 'Blocking of 50, ms over that of one',
    rows: ['spread'],
    most: 0,
    digits: 0,
    of: ({ blocking }, { near }) => median(blocking) - median(near?.blocking),
  },
  {
    what: 'Heap of a further idle instance, kB',
    rows: ['idle-50'],
    most: 1,
    digits: 1,
    of: ({ heapEach }) => median(heapEach),
  },
  {
    what: 'Heap of a further running instance, kB',
    rows: ['running-50'],
    most: 15,
    digits: 1,
    of: ({ heapEach }) => median(heapEach),
  },
];

/** Holds the measured rows to the goals; what was not measured is left out. */
export function checkGoals(rows) {
  const all = Object.fromEntries(rows.map(({ id, figures }) => [id, figures]));
  return goals
    .flatMap((goal) => goal.rows.map((row) => check(goal, row, all)))
    .filter(({ value }) => Number.isFinite(value));
}

function check({ what, most, digits, of }, row, all) {
  const value = all[row] && Number(of(all[row], all)?.toFixed(digits));
  return { what, row, value, most, met: value <= most };
}
