import '@mengwijzer/checklist';
import '@mengwijzer/instruments';
