// Scripts that import the packages, as the bundler of an embedding page makes them.
import { basename, join } from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { minifyTemplates } from '../../../tools/minify-templates.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * The entries, and what they may load later, as texts by path: `{ 'app/checklist': … }` becomes `/app/checklist.js` and `/app/assets/…`. For
 * production, as Lit has another build for tests.
 *
 * @param entries files by name; all are in one folder
 */
export async function bundle(entries: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const [folder = ''] = Object.keys(entries).map((name) => name.slice(0, -basename(name).length));
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [minifyTemplates()],
    resolve: { conditions: ['mix-source', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      assetsDir: `${folder}assets`,
      rolldownOptions: {
        input: { ...entries },
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  process.env['NODE_ENV'] = NODE_ENV;
  const output = ([built].flat() as { output: { fileName: string; code?: string; source?: string }[] }[]).flatMap(
    (each) => each.output,
  );
  return Object.fromEntries(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? String(source)]));
}
