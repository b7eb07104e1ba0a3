import { serialiseDossier } from '../dossier/serialise.js';
import { pageOf } from '../native.js';
import type { Dossier } from '../dossier/dossier.js';

/** "mengwijzer-molenkwartier-2026-11-24": what a person finds again in a folder. */
const fileName = ({ neighbourhood, party }: Dossier, name: string): string =>
  ['mengwijzer', name, neighbourhood, party, new Date().toISOString().slice(0, 10)]
    .map((part) => part.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase())
    .map((part) =>
      part
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '')
        .slice(0, 60),
    )
    .filter((part) => part !== '')
    .join('-');

const types = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type FileExtension = keyof typeof types;

/**
 * Offers a text or a picture as a download, named after the dossier.
 * @param name what it holds of the dossier, where that is not all: "instrumenten"
 */
export const saveFile = (dossier: Dossier, extension: FileExtension, content: string | Blob, name = ''): void => {
  const link = pageOf().createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: types[extension] }));
  link.download = `${fileName(dossier, name)}.${extension}`;
  link.click();
  // Safari reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Offers the dossier as a download. It asks the server for nothing, so that work can be saved whatever is gone there. */
export const saveDossier = (dossier: Dossier): void => saveFile(dossier, 'json', serialiseDossier(dossier, 2));
