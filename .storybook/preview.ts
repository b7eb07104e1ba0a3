import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// Absent until `npm run manifest` has run; the stories work without it, the API tables do not. One call, since the last one counts.
const manifests = import.meta.glob<{ modules: object[] }>('../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest({
  schemaVersion: '1.0.0',
  modules: Object.values(manifests).flatMap(({ modules }) => modules),
});

// The elements speak the language of the page around them.
document.documentElement.lang = 'nl';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
