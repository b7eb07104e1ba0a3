import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// Absent until `npm run manifest` has run; the stories work without it, the API tables do not.
for (const manifest of Object.values(
  import.meta.glob('../packages/{checklist,instruments}/custom-elements.json', { eager: true, import: 'default' }),
))
  setCustomElementsManifest(manifest);

// The elements speak the language of the page around them.
document.documentElement.lang = 'nl';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
