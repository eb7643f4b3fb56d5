import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startScreen } from '../e2e/support/screen.ts';

const keysyms = { Tab: 0xff09, Enter: 0xff0d, Down: 0xff54 };

/** Milliseconds until nothing more is expected: after a start, after a key, and until all is in Orca's log. */
const START = 3000;
const AFTER_KEY = 1000;
const AFTER_ALL = 4000;
const PATIENCE = 30_000;

/**
 * Starts Orca, without a voice, on a screen and a bus of its own. `env` is for the browser.
 *
 * It writes its log when it is ended and while the browser is still open: what it said is known only afterwards, and is
 * told from what it said after other keys by the time.
 */
export async function startReader() {
  const home = mkdtempSync(join(tmpdir(), 'orca-'));
  const log = join(home, 'orca.log');
  const screen = await startScreen({ width: 1280, height: 900 });
  const env = { ...process.env, ...settingsIn(home), DISPLAY: screen.display };
  const started = [screen];
  const start = (program, args, stdio = 'ignore') => {
    const child = spawn(program, args, { env, stdio });
    started.push(child);
    return child;
  };

  const bus = ['--session', '--nofork', '--print-address'];
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(
    start('dbus-daemon', bus, ['ignore', 'pipe', 'ignore']),
  );
  start('openbox', []);
  start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  await wait(START / 3);
  const orca = start('orca', ['--replace', `--debug-file=${log}`]);
  await until(() => existsSync(log) && readFileSync(log, 'utf8').includes('SPEECH: Initializing'));
  await wait(START);
  const keyboard = start('/usr/bin/python3', [join(import.meta.dirname, 'press.py')], 'pipe');

  const pressed = [];
  const note = async (key, ms = AFTER_KEY) => {
    pressed.push({ key, at: timeOfDay(new Date().toISOString().slice(11, 23)) });
    await wait(ms);
  };
  const press = (key, ms) => {
    keyboard.stdin.write(`${keysyms[key] ?? key.codePointAt(0)}\n`);
    return note(key, ms);
  };
  const end = async () => {
    await wait(AFTER_ALL);
    const ended = once(orca, 'exit');
    orca.kill();
    // Where a walk broke off, it may hang: its log is written as it speaks.
    await Promise.race([ended, wait(PATIENCE)]);
    orca.kill('SIGKILL');
    const said = byKey(pressed, spokenIn(readFileSync(log, 'utf8')));
    for (const child of started.reverse()) child.kill();
    await wait(START / 3);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    return said;
  };
  return { env, note, press, end };
}

/** A home without anybody's settings, whose language and clock are the same everywhere. */
function settingsIn(home) {
  const runtime = join(home, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const speech = join(home, '.config/speech-dispatcher');
  mkdirSync(speech, { recursive: true });
  writeFileSync(
    join(speech, 'speechd.conf'),
    `LogDir "${home}"\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n`,
  );
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_RUNTIME_DIR: runtime,
    ACCESSIBILITY_ENABLED: '1',
    GTK_MODULES: 'gail:atk-bridge',
    GSETTINGS_BACKEND: 'memory',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
}

/** What Orca's log says it spoke, and when. */
const spokenIn = (log) =>
  [...log.matchAll(/^([\d:.]+) - SPEECH OUTPUT: '(.*?)'(?:\{.*)?$/gm)].map(([, time, words]) => ({
    at: timeOfDay(time),
    words: words.trim(),
  }));

const byKey = (pressed, words) =>
  pressed.map(({ key, at }, i) => {
    const end = pressed[i + 1]?.at ?? Infinity;
    const lines = words.filter((one) => one.at >= at && one.at < end);
    return { key, lines: lines.map((one) => one.words).filter(Boolean) };
  });

/** Seconds since midnight. A run over midnight says nothing after it. */
function timeOfDay(text) {
  const [hours, minutes, seconds] = text.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

function firstLine(child) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.stdout.once('data', (data) => done(String(data).split('\n')[0]));
  });
}

async function until(isSo) {
  const end = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('Orca did not start.');
    await wait(200);
  }
}
