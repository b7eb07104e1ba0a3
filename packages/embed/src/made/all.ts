// Made by `npm run manifest` of scripts/elements.mjs and tools/options.mjs.
import '@mengwijzer/checklist';
import '@mengwijzer/instruments';
import '@mengwijzer/timeline';
import '@mengwijzer/phasing';
import '@mengwijzer/dossier';
import '@mengwijzer/reading';
