import '@mengwijzer/checklist';
import '@mengwijzer/core';
import '@mengwijzer/instruments';
import { progressOf } from './conversation.js';
import './page.css';

// The dossier that the server rendered, so that the element comes alive with the same one.
const lastTime = JSON.parse(document.querySelector('#last-time').textContent);
const checklist = document.querySelector('mix-checklist');
const progress = document.querySelector('#progress');

checklist.dossier = lastTime;
checklist.addEventListener('mix-checklist-change', ({ detail }) => {
  progress.textContent = progressOf(detail.dossier);
});

document.querySelector('#open-all').addEventListener('change', ({ target }) => {
  checklist.open = target.checked ? 'all' : 'one';
});

document.querySelector('#back').addEventListener('click', () => {
  // A new object: the very one that was set last is no news.
  checklist.dossier = { ...lastTime };
  progress.textContent = progressOf(lastTime);
});
