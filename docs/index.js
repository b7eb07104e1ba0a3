import '@mengwijzer/checklist';
import '@mengwijzer/instruments';
import '@mengwijzer/phasing';
import '@mengwijzer/timeline';
