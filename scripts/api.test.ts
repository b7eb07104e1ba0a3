import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiReport } from './api-report.mjs';

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mengwijzer-api-'));
  write(
    'package.json',
    JSON.stringify({
      name: '@mengwijzer/example',
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './react': { types: './types/react.d.ts', default: './dist/index.js' },
        './schema/*.json': './schema/*.json',
      },
      dependencies: { '@mengwijzer/core': '0.1.0', lit: '3.3.3' },
    }),
  );
  write('schema/file.json', '{}');
  write(
    'dist/index.d.ts',
    "export * from './box.js';\nexport { type Lid as Cover } from './lid.js';\nexport { html } from 'lit';\n",
  );
  write(
    'dist/box.d.ts',
    `import type { Lid, Screw } from './lid.js';
/** Says nothing of a signature. */
export declare class Box {
    #private;
    private screw;
    /** Its lid. */
    readonly lid: Lid;
    open(by: import('./hand.js').Hand): void;
}
export declare const words: { readonly one: '${'een '.repeat(500)}'; readonly two: 'twee'; };
`,
  );
  write('dist/lid.d.ts', 'export interface Lid {\n    readonly width: number;\n}\nexport type Screw = 1;\n');
  write('dist/hand.d.ts', "export type Hand = 'left' | 'right';\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const section = (report: string, heading: string) =>
  report
    .split('\n## ')
    .find((each) => each.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();

describe('the page of a package', () => {
  test('names its entries, what it needs and what each entry exports', () => {
    const report = apiReport(folder, []);
    expect(section(report, 'Entries')).toBe('- `.`\n- `./react`\n- `./schema/file.json`');
    expect(section(report, 'Needs')).toBe('- `@mengwijzer/core`\n- `lit 3.3.3`');
    expect(section(report, 'Exports of .')).toBe('- `Box`\n- `Cover`\n- `html`\n- `words`');
    expect(section(report, 'Exports of other packages')).toBe('- `.: html of lit`');
  });

  test('holds signatures, without comments and what is private', () => {
    const declarations = section(apiReport(folder, []), 'Declarations');
    expect(declarations).toContain("class Box {\n  readonly lid: Lid;\n  open(by: import('./hand.js').Hand): void;\n}");
    expect(declarations).toContain('// Cover: Lid of dist');
  });

  test('holds what those speak of, and nothing else', () => {
    expect(section(apiReport(folder, []), 'Declarations that are not exported, and that those speak of')).toBe(
      "```ts\ntype Hand = 'left' | 'right';\n```",
    );
  });

  test('names content by its ids, not by its words', () => {
    const report = apiReport(folder, []);
    expect(report).toContain('const words: { // by id\n  one\n  two\n}');
    expect(report).not.toContain('een een');
  });

  test('changes in the line of what changed', () => {
    const before = apiReport(folder, []).split('\n');
    write('dist/hand.d.ts', "export type Hand = 'left';\n");
    const after = apiReport(folder, []).split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual(["type Hand = 'left';"]);
  });

  test('says what an element has', () => {
    const report = apiReport(folder, [
      {
        tagName: 'mix-box',
        name: 'MixBox',
        attributes: [{ name: 'size', type: { text: 'Size' }, parsedType: { text: "'s' | 'l'" }, default: "'s'" }],
        members: [{ kind: 'field', name: 'lid', type: { text: 'Lid' }, accepts: { text: 'unknown' } }],
        events: [{ name: 'mix-box-open', type: { text: 'MixBoxOpenEvent' } }],
        slots: [{ name: '' }],
      },
    ]);
    expect(section(report, '<mix-box> (MixBox)')).toBe(
      [
        "### Attributes\n\n- `size: 's' | 'l' = 's'`",
        '### Properties\n\n- `lid: Lid (takes unknown)`',
        '### Events\n\n- `mix-box-open: MixBoxOpenEvent`',
        '### Slots\n\n- `(no name)`',
      ].join('\n\n'),
    );
  });
});
