// A module of ours from its source, and all that it imports: Node 20 reads no TypeScript, and nothing has to be built first.
import { defaultServerConditions, runnerImport } from 'vite';

const resolve = { conditions: ['mix-source', ...defaultServerConditions], noExternal: [/^@mengwijzer\//] };

/** @param file its whole path */
export async function loadSource(file) {
  const { NODE_ENV } = process.env;
  try {
    const { module } = await runnerImport(file, {
      configFile: false,
      logLevel: 'error',
      environments: { inline: { resolve } },
    });
    return module;
  } finally {
    // Vite calls the process one of development, and whatever the script bundles after would be bundled so.
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
