import { defineConfig } from 'astro/config';

export default defineConfig({
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // A script in the page itself would need a hash in a strict policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
