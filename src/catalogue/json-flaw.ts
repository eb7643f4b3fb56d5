/** Where a text stops being JSON. `JSON.parse` says so in each engine and version differently, or not at all. */
export interface JsonFlaw {
  /** From 1. */
  line: number;
  column: number;
  /** What would be right there. */
  expected: string;
  /** What stands there instead. */
  found: string;
}

// eslint-disable-next-line no-control-regex -- JSON forbids control characters inside a text
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[\t\n\r ]*/y;
const sign = (character: string): RegExp => new RegExp(`\\${character}`, 'y');

class Scanner {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** `undefined` where the whole text is JSON; else what should stand where it stopped. */
  flaw(): string | undefined {
    return this.value() ?? this.need(/$/y, 'the end of the file');
  }

  private eat(pattern: RegExp): boolean {
    for (const p of [SPACE, pattern]) {
      p.lastIndex = this.at;
      if (!p.test(this.text)) return false;
      this.at = p.lastIndex;
    }
    return true;
  }

  private need(pattern: RegExp, what: string): string | undefined {
    return this.eat(pattern) ? undefined : what;
  }

  private value(): string | undefined {
    if (this.eat(sign('{'))) return this.list('}', () => this.member());
    if (this.eat(sign('['))) return this.list(']', () => this.value());
    if (this.eat(TEXT) || this.eat(NUMBER_OR_WORD)) return undefined;
    return this.text[this.at] === '"' ? 'a text that ends on its own line with "' : 'a value';
  }

  private member(): string | undefined {
    return (
      this.need(TEXT, 'a name in double quotes') ?? this.need(sign(':'), 'a colon') ?? this.value()
    );
  }

  private list(end: string, item: () => string | undefined): string | undefined {
    if (this.eat(sign(end))) return undefined;
    do {
      const flaw = item();
      if (flaw) return flaw;
    } while (this.eat(sign(',')));
    return this.need(sign(end), `a comma or "${end}"`);
  }
}

/** The first place at which a text is not JSON; `undefined` where it is. */
export function jsonFlaw(text: string): JsonFlaw | undefined {
  const scanner = new Scanner(text);
  const expected = scanner.flaw();
  if (expected === undefined) return undefined;
  const lines = text.slice(0, scanner.at).split('\n');
  const [found = ''] = /^\S{1,20}/.exec(text.slice(scanner.at)) ?? [];
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    expected,
    found: found ? `"${found}"` : 'the end of the file',
  };
}
