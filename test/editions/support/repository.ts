import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Without what a hook or the machine's settings would bring in.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_')),
);
const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A Git repository of its own in a temporary folder, with a catalogue in `src/catalogue`. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'opt-out-repository-'));
  readonly root = join(this.folder, 'src/catalogue');

  /** An unpacked archive: the files without a history. */
  static bare(): Repository {
    const repository = new Repository();
    mkdirSync(repository.root, { recursive: true });
    return repository;
  }

  static create(): Repository {
    const repository = Repository.bare();
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  git(...args: string[]): string {
    return this.#run(args, {});
  }

  /** Writes a file of the catalogue; text as it is, anything else as JSON. */
  write(path: string, content: unknown): this {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return this;
  }

  /** @param date ISO 8601, with a time zone */
  commit(date: string): this {
    this.git('add', '--all');
    const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@news.example'];
    const what = ['commit', '--quiet', '--allow-empty', '--message=Facts'];
    this.#run([...who, ...what], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    return this;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(args: string[], dates: Record<string, string>): string {
    const options = { cwd: this.folder, env: { ...env, ...own, ...dates } };
    return execFileSync('git', args, { ...options, encoding: 'utf8' });
  }
}
