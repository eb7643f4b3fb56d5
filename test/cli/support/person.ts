import { PassThrough, Writable } from 'node:stream';

/** A person: types the next answer when the question for it is on the screen. */
export function person(answers: readonly (readonly [question: string, keys: string])[]) {
  const input = new PassThrough();
  const left = [...answers];
  let shown = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString();
      const [next] = left;
      if (next && shown.includes(next[0])) {
        shown = '';
        left.shift();
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  // Without a width, each letter would stand in a line of its own.
  Object.assign(output, { columns: 200, rows: 50 });
  return { terminal: { input, output }, left };
}
