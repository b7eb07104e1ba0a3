import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alone, pageText, until } from '../../../testing/dossier.js';
import { readAloud } from '../../../testing/reading-aloud.js';
import './index.js';
import type { MixPhasingCalculator } from './index.js';
it('probe', async () => {
  await setViewport({ width: 1280, height: 900 });
  const el = await alone<MixPhasingCalculator>(html`<mix-phasing-calculator></mix-phasing-calculator>`);
  console.log(readAloud(el).join('\n'));
  await setViewport({ width: 400, height: 900 });
  await new Promise((r) => setTimeout(r, 300));
  console.log(readAloud(el).slice(0, 60).join('\n'));
});
