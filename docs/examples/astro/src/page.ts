import type { Dossier } from '@mengwijzer/core/dossier';
import '@mengwijzer/checklist';
import '@mengwijzer/core';
import '@mengwijzer/instruments';
import { lastTime, progressOf } from './conversation';

const checklist = document.querySelector('mix-checklist')!;
const progress = document.querySelector('#progress')!;
const openAll = document.querySelector<HTMLInputElement>('#open-all')!;
const back = document.querySelector<HTMLButtonElement>('#back')!;

function show(dossier: Dossier): void {
  progress.textContent = progressOf(dossier);
}

function goBack(): void {
  // A new object: the very one that was set last is no news.
  checklist.dossier = { ...lastTime };
  show(lastTime);
}

checklist.addEventListener('mix-checklist-change', ({ detail }) => show(detail.dossier));
openAll.addEventListener('change', () => (checklist.open = openAll.checked ? 'all' : 'one'));
back.addEventListener('click', goBack);
goBack();
