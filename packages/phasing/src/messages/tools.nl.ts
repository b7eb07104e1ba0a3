import { nl as shared } from '@mengwijzer/core/messages.nl';

/** Words of taking a plan away and bringing one in, and of the text with the findings. */
export const toolsNl = {
  ...shared,

  take: {
    heading: 'Neem het mee',
    print: 'Druk het verslag af',
    csv: 'Bewaar de plekken als CSV',
    plan: 'Bewaar het plan als JSON',
    copy: 'Kopieer de bevindingen',
    open: 'Open een bestand of plak uit Excel',
    /** File name, without a date. */
    planName: 'plan',
    model:
      'Gerekend met gehele huishoudens, kwartaal voor kwartaal. Een huishouden verhuist in dit model alleen naar dezelfde soort woning. Er is geen totaalcijfer voor ‘hoe goed’ een plan is.',
  },

  bring: {
    heading: 'Plak of open uit Excel',
    lead: 'Kopieer de cellen in Excel en plak ze hieronder. Neem de regel met kolomnamen mee, dan weten wij wat waar hoort.',
    columns: (names: string) => `Zonder kolomnamen gaan wij uit van deze volgorde: ${names}.`,
    cells: 'Cellen uit Excel',
    replace: 'Vervang de plekken die er nu staan',
    replaceHint: 'Anders komen de nieuwe plekken eronder.',
    put: 'Zet in de tabel',
    nothing: 'Er staat nog niets om in de tabel te zetten. Plak eerst cellen in het vak hierboven.',
    file: 'Open een bestand',
    fileHint: 'Een CSV-bestand uit Excel, een plan of een dossier van Mengwijzer. Hooguit 10 MB.',
    shut: 'Sluit dit deel',
  },

  report: {
    untouched: 'stond er al, nog niet aangepast',
    unnamed: 'Fasering van de wijk',
    sites: 'De plekken, in volgorde',
    site: (place: number, name: string, says: string) => `${place}. **${name}**: ${says}`,
    made: (version: string, date: string) => `Gemaakt met Mengwijzer ${version} op ${date}.`,
  },
};

export type ToolsMessages = typeof toolsNl;
