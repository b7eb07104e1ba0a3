import '@mengwijzer/dossier';
import together from './examples/dossier-samen.json';

document.querySelector('mix-dossier').dossier = together;
