import type { Path } from './json.js';

/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON, and the word or sign there; nothing is found at its end. Absent if it is JSON all the way. */
export function breaksOffAt(text: string): (Place & { readonly found: string }) | undefined {
  try {
    walkJson(text, () => {});
    return undefined;
  } catch (error) {
    if (!(error instanceof BreaksOff)) throw error;
    const found = /^(?:[\p{L}\p{N}]+|.)/su.exec(text.slice(error.at, error.at + 40))?.[0] ?? '';
    return { ...placeOf(text, error.at), found };
  }
}

const placeOf = (text: string, at: number): Place => ({
  line: text.slice(0, at).split('\n').length,
  column: at - text.lastIndexOf('\n', at - 1),
});

/** Goes through a JSON text, however deep, and calls `visit` where a value begins. What it gives of a path is good during that call only. */
export function walkJson(text: string, visit: (path: Path, at: number) => void): void {
  /** Of each list and object that is open, the index or key that is read. */
  const path: (string | number)[] = [];
  let at = skipSpace(text, 0);

  const readKey = (): void => {
    const end = endOfString(text, at);
    path[path.length - 1] = JSON.parse(text.slice(at, end)) as string;
    at = skipSpace(text, end);
    if (text[at] !== ':') throw new BreaksOff(at);
    at = skipSpace(text, at + 1);
  };

  for (;;) {
    visit(path, at);
    const opens = text[at];
    if (opens === '[' || opens === '{') {
      at = skipSpace(text, at + 1);
      if (text[at] !== (opens === '[' ? ']' : '}')) {
        path.push(opens === '[' ? 0 : '');
        if (opens === '{') readKey();
        continue;
      }
      at += 1;
    } else at = opens === '"' ? endOfString(text, at) : endOfWord(text, at);

    // A value has ended. So may have what it stands in.
    for (;;) {
      at = skipSpace(text, at);
      const last = path.at(-1);
      if (last === undefined && at === text.length) return;
      if (last === undefined) throw new BreaksOff(at);
      if (text[at] === ',') break;
      if (text[at] !== (typeof last === 'number' ? ']' : '}')) throw new BreaksOff(at);
      path.pop();
      at += 1;
    }
    at = skipSpace(text, at + 1);
    const last = path.at(-1);
    if (typeof last === 'number') path[path.length - 1] = last + 1;
    else readKey();
  }
}

class BreaksOff extends Error {
  constructor(readonly at: number) {
    super();
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function endOfString(text: string, start: number): number {
  if (text[start] !== '"') throw new BreaksOff(start);
  for (let at = start + 1; ; at += 1) {
    const char = text[at];
    if (char === '"') return at + 1;
    if (char === undefined || char < ' ') throw new BreaksOff(at);
    if (char !== '\\') continue;
    const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
    escape.lastIndex = at;
    if (!escape.test(text)) throw new BreaksOff(at);
    // Of what is escaped, only the first sign can look like something else.
    at += 1;
  }
}

function endOfWord(text: string, start: number): number {
  const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  word.lastIndex = start;
  if (!word.test(text)) throw new BreaksOff(start);
  return word.lastIndex;
}
