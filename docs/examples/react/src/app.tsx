import { useState } from 'react';
import '@mengwijzer/checklist/react';
import '@mengwijzer/core/react';
import '@mengwijzer/instruments/react';
import { lastTime, progressOf } from './conversation';

export function App() {
  const [dossier, setDossier] = useState(lastTime);
  const [allOpen, setAllOpen] = useState(false);

  return (
    <>
      <h1>Gemeente Elzenwaard</h1>
      <h2>Gesprek over de Molenbuurt</h2>
      <p role="status">{progressOf(dossier)}</p>
      <p>
        <label>
          <input type="checkbox" checked={allOpen} onChange={({ target }) => setAllOpen(target.checked)} /> Alles open
        </label>
        <button type="button" onClick={() => setDossier(lastTime)}>
          Terug naar vorige keer
        </button>
      </p>
      <mix-provider dossier="molenbuurt" storage="session">
        <mix-checklist
          heading-level="3"
          open={allOpen ? 'all' : 'one'}
          dossier={dossier}
          onmix-checklist-change={({ detail }) => setDossier(detail.dossier)}
        />
        <mix-instrument-picker heading-level="3" domain="physical" />
      </mix-provider>
    </>
  );
}
