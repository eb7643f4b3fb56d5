import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a browser tells by itself. */
export interface Told {
  method: string;
  params: { sessionId?: string };
}

interface Answer {
  id: number;
  result: unknown;
  error?: { message: string };
}

interface Asked {
  sessionId: string | undefined;
  take: (answer: Omit<Answer, 'id'>) => void;
}

/** Speaks Chromium's protocol with a browser that `--remote-debugging-pipe` started: a zero ends each message. */
export function openPipe(browser: ChildProcess) {
  const [input, output] = browser.stdio.slice(3) as [Writable, Readable];
  const open = new Map<number, Asked>();
  const listeners: ((told: Told) => void)[] = [];
  let [count, rest] = [0, ''];
  output.setEncoding('utf8').on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) take(JSON.parse(message) as Answer | Told);
  });
  function take(message: Answer | Told) {
    if (!('method' in message)) return answer(message.id, message);
    if (message.method === 'Target.detachedFromTarget') leave(message.params);
    for (const listener of listeners) listener(message);
  }
  function answer(id: number, message: Omit<Answer, 'id'>) {
    open.get(id)?.take(message);
    open.delete(id);
  }
  /** A page that is gone answers no more. */
  function leave(gone: { sessionId?: string }) {
    for (const [id, { sessionId }] of open)
      if (sessionId === gone.sessionId)
        answer(id, { result: undefined, error: { message: 'The page is gone.' } });
  }
  return {
    hear: (listener: (told: Told) => void) => void listeners.push(listener),
    send: (method: string, params: object, sessionId?: string) =>
      new Promise<unknown>((done, fail) => {
        const id = ++count;
        const take: Asked['take'] = ({ result, error }) =>
          error ? fail(new Error(`${method}: ${error.message}`)) : done(result);
        open.set(id, { sessionId, take });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}
