import '@mengwijzer/checklist';
import '@mengwijzer/core';
import '@mengwijzer/instruments';
import { lastTime, progressOf } from './conversation.js';

const checklist = document.querySelector('mix-checklist');
const progress = document.querySelector('#progress');

function show(dossier) {
  progress.textContent = progressOf(dossier);
}

checklist.addEventListener('mix-checklist-change', ({ detail }) => show(detail.dossier));

document.querySelector('#open-all').addEventListener('change', ({ target }) => {
  checklist.open = target.checked ? 'all' : 'one';
});

function goBack() {
  // A new object: the very one that was set last is no news.
  checklist.dossier = { ...lastTime };
  show(lastTime);
}

document.querySelector('#back').addEventListener('click', goBack);
goBack();
