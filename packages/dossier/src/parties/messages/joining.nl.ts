import { sayCount } from '@mengwijzer/words/numbers';
export const many = (count: number): string => sayCount(count, 'nl', 12);

/** Words for what became of the files that parties made: small, since they may be wanted before the parties themselves are shown. */
export const joiningNl = {
  voice: {
    unnamed: (number: number) => `Partij ${number}`,
    dated: (name: string, date: string) => `${name} (${date})`,
  },
  undated: 'zonder datum',

  joining: {
    dismiss: 'Sluit deze melding',
    doneOut: (name: string) => `Uit dit dossier gehaald: ${name}.`,
    doneBack: (name: string) => `Telt weer mee: ${name}.`,
    doneAside: (name: string) => `Opzij gezet: ${name}. Deze partij telt niet mee.`,
    added: (file: string, party: string) => `‘${file}’ is geopend. Deze partij staat er nu bij: ${party}.`,
    joint: (file: string, count: number, names: string) =>
      count === 0
        ? `‘${file}’ is een gezamenlijk dossier. Er kwam geen nieuwe partij bij.`
        : count === 1
          ? `‘${file}’ is een gezamenlijk dossier. Er kwam één partij bij: ${names}.`
          : `‘${file}’ is een gezamenlijk dossier. Er kwamen ${many(count)} partijen bij: ${names}.`,
    records: 'Ook wat samen is vastgelegd, staat er nu bij.',
    known: (file: string) => `‘${file}’ is al geopend. Er komt niets nieuws bij.`,
    knownAside: (file: string, party: string) => `‘${file}’ is al geopend. Deze partij staat opzij: ${party}.`,
    empty: (file: string) => `In ‘${file}’ is nog niets ingevuld. Er is niets veranderd.`,
    tooLarge: (file: string) =>
      `‘${file}’ past er niet meer bij: samen worden de dossiers te groot. Er is niets veranderd.`,
    tooMany: (file: string) => `‘${file}’ past er niet meer bij: er zijn al te veel partijen. Er is niets veranderd.`,
    unnamed: (party: string) => `Er staat niet in wie dit invulde. U vindt het hier terug als ‘${party}’.`,
    sameParty: (party: string, there: string, here: string) =>
      `Van ${party} is er al een dossier (${there}). Dit is er nog een (${here}). Beide tellen nu mee.`,
    otherArea: (party: string, theirs: string, ours: string) =>
      `Let op: bij ${party} gaat het over ${theirs}, bij de anderen over ${ours}.`,
    keepBoth: 'Laat beide staan',
    putAside: (date: string) => `Zet dat van ${date} opzij`,
    putThisAside: 'Zet dit bestand opzij',
    putThatAside: 'Zet het eerste opzij',
    takeOut: (party: string) => `Haal ${party} eruit`,
    keep: 'Laat staan',
    back: 'Laat weer meetellen',
  },
};

export type JoiningMessages = typeof joiningNl;
