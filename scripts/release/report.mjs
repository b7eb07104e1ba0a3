// What a long script says while it runs: each step with its seconds, each check with what is wrong, and last the sum.
import { writeFileSync } from 'node:fs';

export function startReport() {
  const names = [];
  let passed = 0;
  let at = 'start';

  /** Counts one thing that was looked at. `fault` is empty when it is well. */
  function check(name, fault = '') {
    if (fault === '') passed += 1;
    else names.push(name);
    console.log(fault === '' ? `  ✓ ${name}` : `  ✗ ${name}\n${String(fault).replaceAll(/^/gm, '      ')}`);
  }

  return {
    check,
    /** Runs one step, and says how long it took. */
    async step(name, act) {
      console.log(`\n── ${name}`);
      at = name;
      const start = performance.now();
      const result = await act();
      console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`);
      return result;
    },
    /** Runs all steps. One that throws is a failed check and the last, since the next ones build on it. */
    async whole(act) {
      try {
        await act();
      } catch (error) {
        check(at, [error.message, error.stdout, error.stderr].filter(Boolean).join('\n').slice(0, 4000));
      }
    },
    /** Prints the sum, and writes it down for scripts/test.mjs, which names again what failed. */
    finish() {
      for (const name of names) console.log(`failed: ${name}`);
      const failed = names.length || (passed > 0 ? 0 : 1);
      console.log(`\n${passed} passed, ${failed} failed`);
      if (process.env.MIX_COUNTS)
        writeFileSync(process.env.MIX_COUNTS, JSON.stringify({ passed, failed, names, files: [] }));
      process.exitCode = failed > 0 ? 1 : 0;
    },
  };
}
