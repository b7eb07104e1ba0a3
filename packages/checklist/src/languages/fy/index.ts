import { addLanguage } from '@mengwijzer/core';

// A proof that a language is one folder: no native speaker has read these words yet. Importing this makes it available; the words come when a page asks.
addLanguage('mix-checklist', 'fy', async () => (await import('./texts.js')).textsFy);
