/** A file of the catalogue that cannot be read, said so that a journalist can mend it. */
export class Unreadable extends Error {
  /** Its path. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into the file; empty where the file itself is meant. */
  readonly pointer: string;
  readonly detail: string;
  readonly fix: string;

  constructor(at: { file: string; pointer?: string }, detail: string, fix: string) {
    const { file, pointer = '' } = at;
    super(`${[file, pointer].filter(Boolean).join(' ')}: ${detail}; ${fix}`);
    this.name = 'Unreadable';
    this.file = file;
    this.pointer = pointer;
    this.detail = detail;
    this.fix = fix;
  }
}
