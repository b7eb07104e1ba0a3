import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const from = JSON.stringify(fileURLToPath(new URL('frozen.ts', import.meta.url)));

interface Import {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly value: string };
  readonly specifiers: readonly {
    readonly type: string;
    readonly local: { readonly name: string };
    readonly imported?: { readonly name: string };
  }[];
}

/** Lets tests have what they import of ours through `guarded`, see `frozen.ts`. */
export const frozenInputs = (): Plugin => ({
  name: 'mengwijzer:frozen-inputs',
  // After types are gone, and what is imported for its type alone with them.
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('.test.ts')) return undefined;
    const imports = (this.parse(code).body as unknown as readonly Import[]).filter(
      ({ type, source }) => type === 'ImportDeclaration' && /^(?:\.|@mengwijzer\/)/u.test(source.value),
    );
    let guardedCode = code;
    for (const { start, end, source, specifiers } of [...imports].reverse()) {
      const names = specifiers.map(({ type, local, imported }) => {
        const given = `__given_${local.name}`;
        const isAll = type === 'ImportNamespaceSpecifier';
        return {
          clause: isAll ? `* as ${given}` : `{ ${imported?.name ?? 'default'} as ${given} }`,
          guard: `const ${local.name} = ${isAll ? '__guardedAll' : '__guarded'}(${given});`,
        };
      });
      const lines = names.map(({ clause, guard }) => `import ${clause} from ${JSON.stringify(source.value)}; ${guard}`);
      if (lines.length > 0) guardedCode = guardedCode.slice(0, start) + lines.join(' ') + guardedCode.slice(end);
    }
    return {
      code: `import { guarded as __guarded, guardedAll as __guardedAll } from ${from};\n${guardedCode}`,
      map: null,
    };
  },
});
