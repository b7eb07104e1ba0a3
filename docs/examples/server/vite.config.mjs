import { defineConfig } from 'vite';

// What the browser gets; the server runs as it is.
export default defineConfig({
  build: {
    rolldownOptions: {
      input: 'src/browser.js',
      output: { entryFileNames: 'assets/browser.js', assetFileNames: 'assets/[name][extname]' },
    },
  },
});
