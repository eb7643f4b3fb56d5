/** What is read from Git. Nothing here touches the index or the work tree. */
import { execFileSync } from 'node:child_process';

const git = (root: string, args: readonly string[], input?: string): Buffer =>
  execFileSync('git', ['-C', root, ...args], {
    input,
    maxBuffer: Infinity,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** One commit that touched the folder. */
export interface Commit {
  /** When it was made. */
  at: Date;
  /** Paths from the folder, with the blob each got; `null` where the file went. */
  edits: [path: string, blob: string | null][];
}

function editOf(line: string): Commit['edits'][number] {
  const [fields = '', path = ''] = line.split('\t');
  const [, , , blob = '', status] = fields.split(' ');
  return [path, status === 'D' ? null : blob];
}

function commitOf(text: string): Commit {
  const [seconds, ...lines] = text.split('\n').filter(Boolean);
  return { at: new Date(Number(seconds) * 1000), edits: lines.map(editOf) };
}

/** Commits that touched a folder, oldest first, along the first parents. Throws where there is no repository. */
export function commitsOf(root: string): Commit[] {
  const which = ['log', '--reverse', '--first-parent', '--diff-merges=first-parent'];
  const what = ['--raw', '--no-abbrev', '--no-renames', '--relative', '--format=%x00%ct'];
  const settings = ['-c', 'log.showRoot=true', '-c', 'core.quotePath=false'];
  const text = git(root, [...settings, ...which, ...what, '--', '.']).toString('utf8');
  return text.split('\0').slice(1).map(commitOf);
}

/** Whether older commits are missing from this clone. Throws where there is no repository. */
export const isShallow = (root: string): boolean =>
  git(root, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';

/** The text of each blob; one that Git does not have is left out. */
export function textsOf(root: string, blobs: Iterable<string>): Map<string, string> {
  const out = git(root, ['cat-file', '--batch'], [...blobs].map((b) => `${b}\n`).join(''));
  const texts = new Map<string, string>();
  for (let at = 0; at < out.length;) {
    const head = out.indexOf('\n', at);
    const [blob = '', , size] = out.toString('utf8', at, head).split(' ');
    const end = head + 1 + Number(size ?? -1);
    if (size !== undefined) texts.set(blob, out.toString('utf8', head + 1, end));
    at = end + 1;
  }
  return texts;
}
