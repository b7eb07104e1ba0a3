import { parseDossier, type Dossier } from '@mengwijzer/core/dossier';

/** A dossier as it is stored, with these fields. */
export const file = (fields: object = {}): object => ({ format: 'mengwijzer-dossier', version: 2, ...fields });
export const open = (fields: object): Dossier => parseDossier(file(fields)).dossier!;

/** What a party handed in, as a dossier holds it. */
export const handedIn = (party: string, answers: object, more: object = {}): object => ({
  dossier: file({ party, answers, ...more }),
  received: '2026-05-12T10:00:00Z',
});
