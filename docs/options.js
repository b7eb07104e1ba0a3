import '@mengwijzer/checklist';
import '@mengwijzer/dossier';
import '@mengwijzer/instruments';
import '@mengwijzer/phasing';
import '@mengwijzer/timeline';

const form = document.querySelector('#formulier form');
const sent = form.querySelector('output');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = JSON.parse(new FormData(form).get('antwoorden'));
  sent.textContent = `Verstuurd: antwoorden op ${Object.keys(answers).length} vragen.`;
});
