import '@mengwijzer/checklist';
import '@mengwijzer/instruments';
import '@mengwijzer/timeline';
import '@mengwijzer/phasing';
import '@mengwijzer/dossier';
import '@mengwijzer/reading';
