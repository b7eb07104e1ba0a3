import '@mengwijzer/checklist';
