import { html } from '@lit-labs/ssr';
import '@mengwijzer/checklist';
import { questions } from '@mengwijzer/content/questions';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import '@mengwijzer/core';
import '@mengwijzer/instruments';
import { html as live } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { progressOf } from './conversation.js';

/** The page of one visitor, with the dossier that was kept for them. */
export const pageOf = (dossier) => html`
  <!doctype html>
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Gesprek over de Molenbuurt</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/assets/browser.css" />
      <script type="module" src="/assets/browser.js"></script>
    </head>
    <body>
      <h1>Gemeente Elzenwaard</h1>
      <h2>Gesprek over de Molenbuurt</h2>
      <p role="status" id="progress">${progressOf(dossier)}</p>
      <p>
        <label><input type="checkbox" id="open-all" /> Alles open</label>
        <button type="button" id="back">Terug naar vorige keer</button>
      </p>
      ${live`
        <mix-provider dossier="molenbuurt" storage="session">
          <mix-checklist heading-level="3" .dossier=${dossier}>
            <ol>
              ${questions.map(({ id }) => live`<li>${questionsNl[id].title}</li>`)}
            </ol>
          </mix-checklist>
          <mix-instrument-picker heading-level="3" domain="physical">
            <p>Vraag bij de balie naar de lijst met instrumenten.</p>
          </mix-instrument-picker>
        </mix-provider>
      `}
      ${unsafeHTML(`<script type="application/json" id="last-time">${asData(dossier)}</script>`)}
    </body>
  </html>
`;

/** JSON that cannot end the script that it stands in. */
const asData = (value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
