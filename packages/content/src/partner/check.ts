import { parseArgs } from 'node:util';
import { checkFile } from './check-file.js';
import { checkWords } from './check-words.js';

export { checkFile, type Checked, type CheckOptions } from './check-file.js';

/** How a command ended. */
export interface Outcome {
  /** 0: all is well. 1: the file has a fault. 2: the command is not right. */
  readonly exitCode: 0 | 1 | 2;
  /** To be printed. */
  readonly lines: readonly string[];
}

/** Runs `mengwijzer-content` with these arguments: "check", a path, "--lang", "en". Prints nothing itself. */
export function command(args: readonly string[]): Outcome {
  const { values, positionals } = parse(args);
  const { lang = 'nl', help } = values;
  if (lang !== 'nl' && lang !== 'en') return { exitCode: 2, lines: checkWords.nl.usage };
  const { usage, unknown } = checkWords[lang];
  if (help === true) return { exitCode: 0, lines: usage };
  const [name, path, ...others] = positionals;
  if (name !== undefined && name !== 'check') return { exitCode: 2, lines: [unknown(name), ...usage] };
  if (path === undefined || others.length > 0) return { exitCode: 2, lines: usage };
  const { ok, lines } = checkFile(path, { lang });
  return { exitCode: ok ? 0 : 1, lines };
}

/** An option that does not exist counts as nothing said: what follows is the usage. */
function parse(args: readonly string[]): {
  readonly values: { readonly lang?: string | undefined; readonly help?: boolean | undefined };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch {
    return { values: {}, positionals: [] };
  }
}
