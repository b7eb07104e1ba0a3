// Node 20 reads no TypeScript; Vite does.
import { defaultServerConditions, runnerImport } from 'vite';

/** The module of a source, with those of our packages that it imports read from source too, so that nothing has to be built before. */
export async function load(path) {
  const resolve = { conditions: ['mix-source', ...defaultServerConditions], noExternal: [/^@mengwijzer\//] };
  const { module } = await runnerImport(path, {
    configFile: false,
    logLevel: 'error',
    environments: { inline: { resolve } },
  });
  return module;
}
