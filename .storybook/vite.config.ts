import { defaultClientConditions, defineConfig } from 'vite';
import { early } from '../vite.config.ts';

/** As the site is served, without its pages. */
export default defineConfig({
  resolve: { conditions: ['mix-source', ...defaultClientConditions] },
  optimizeDeps: { include: early },
});
