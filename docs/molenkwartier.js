import '@mengwijzer/checklist';
import '@mengwijzer/dossier';
import '@mengwijzer/instruments';
import '@mengwijzer/phasing';
import '@mengwijzer/timeline';
