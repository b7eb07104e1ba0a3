import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@mengwijzer/core';
import { action } from 'storybook/actions';
import { configure } from 'storybook/test';
import { elements } from 'virtual:elements';
import { argTypesOf, elementOf } from './arg-types.ts';
import { watchFaults } from './faults.ts';
import { dressPage, toolbar, widths } from './page.ts';
import { lookNarrow } from './widths.ts';

// Every event of every element is seen in the panel: they all reach the page.
for (const name of new Set(elements.flatMap(({ events = [] }) => events.map((event) => event.name))))
  document.addEventListener(name, (event) => action(name)((event as CustomEvent<unknown>).detail));

// Its own message shows the page, and gives up at a shadow root.
configure({ getElementError: (message) => new Error(message ?? '') });

let faults = watchFaults();
faults.stop();

const preview: Preview = {
  ...toolbar,
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    viewport: { options: widths },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => elementOf(tag).description,
    },
  },
  loaders: [async ({ globals }) => await dressPage(globals)],
  decorators: [
    // Stories stand together on one page of documentation: each gets its own dossier, and nothing is stored. That page is in English, says Storybook.
    (story, { id, globals }) =>
      html`<div lang=${globals['lang']}><mix-provider dossier=${id} storage="none">${story()}</mix-provider></div>`,
  ],
  beforeEach: () => {
    faults = watchFaults();
    return faults.stop;
  },
  afterEach: async ({ canvasElement }) => {
    faults.fail();
    // Whoever works on a story sees it at the width that they choose.
    if ('__vitest_browser__' in globalThis) await lookNarrow(canvasElement);
  },
};

export default preview;
